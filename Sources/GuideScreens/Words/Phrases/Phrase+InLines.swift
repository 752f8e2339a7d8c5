// What is said instead of phrases that speak of keys or of the screen, to who types lines.
extension Phrase {
  static let inLines: [Phrase: Phrase] = [
    .ageExamples: Phrase(
      "Typ zoals 8m, 10 weken, 14-3-2026 of zwanger 20w. Of typ een nummer.",
      "Type 8m, 10 weeks, 14-3-2026 or pregnant 20w. Or type a number."
    ),
    .ageNotUnderstood: Phrase(
      "Dat is geen leeftijd. Dit werkt: 8m, 10 weken, 2j6m, 14-3-2026 of zwanger 20w.",
      "That is no age. This works: 8m, 10 weeks, 2y6m, 14-3-2026 or pregnant 20 weeks."
    ),
    .homeAgain: Phrase(
      "Typ nog een keer 0 om alles te wissen wat je hebt ingevuld.",
      "Type 0 once more to wipe everything that you entered."
    ),
    .mostlyDutch: Phrase(
      "",
      "Most of this guide is still in Dutch only. Whom to call in an emergency is in English: type h."
    ),
    .notFoundAdvice: Phrase(
      "Dit bestaat niet, of het bestand is niet te lezen. Ga terug met t.",
      "This part does not exist, or its file can't be read. Go back with t."
    ),
    .searchAdvice: Phrase(
      "Typ woorden, zoals: wil niet slapen. Typefouten geven niet. Zoek je een letter of een getal,"
        + " zet er dan / voor.",
      "Type a few words in Dutch, such as: wil niet slapen. Slips do not matter. To look for a"
        + " letter or a number, put / before it."
    ),
    .writingAdvice: Phrase(
      "Eén regel is genoeg. Wat je typt, komt in de plaats van wat er stond.",
      "One line is enough. What you type takes the place of what was there."
    ),
    .writingFull: Phrase(
      "De regel is vol. Wat je typt, komt in de plaats van wat er staat.",
      "The line is full. What you type takes the place of what is there."
    ),
    .keptNote: Phrase(
      "Dit gaat mee op je briefje. Typ b om het te lezen.",
      "This is on your slip. Type b to read it."
    ),
    .slipDrop: Phrase(
      "Typ m en een nummer om iets weg te halen.",
      "Type m and a number to take something off."
    ),
    .slipEmpty: Phrase(
      "Je briefje is nog leeg. Typ m bij een antwoord, aanbod of stap die je wilt meenemen.",
      "Your slip is still empty. Type m at an answer, offer or step that you want to take home."
    ),
    .scanSource: Phrase("Het adres van de bron: {1}", "The address of the source: {1}"),
    .compareRoom: Phrase(
      "De tweede leeftijd komt onder aan elke pagina.",
      "The second age comes at the end of every page."
    ),
    .welcomeFarewell: Phrase(
      "Ga je weg? Typ twee keer 0. Dan is alles gewist. Typ je {1} niets, dan gebeurt dat vanzelf.",
      "Are you leaving? Type 0 twice, and everything is wiped. If nothing is typed for {1}, this"
        + " happens by itself."
    ),
    .absenceAdvice: Phrase("Druk op Enter om verder te gaan.", "Press Enter to go on."),
  ]
}
