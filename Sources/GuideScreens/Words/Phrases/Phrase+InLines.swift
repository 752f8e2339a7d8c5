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
      "Typ nu 0 om alles te wissen wat je hebt ingevuld.",
      "Type 0 now to wipe everything that you entered."
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
    .chartIntro: Phrase(
      "Bij elke beweging hoor je wanneer kinderen ermee beginnen. Elke leeftijd daartussen is gewoon.",
      "Of each way of moving you hear when children begin. Every age in between is usual."
    ),
    .chartOutside: Phrase(
      "Eerder of later kan ook. Wil je erover praten? Dat kan altijd met het CJG: {1}.",
      "Earlier or later is possible too. Do you want to talk about it? You always can, with the CJG:"
        + " {1}."
    ),
    .chartPregnant: Phrase(
      "Je kind is nog niet geboren. Daarom staat de leeftijd er nog niet bij.",
      "Your child is not born yet. That is why its age is not told yet."
    ),
    .chartBeyond: Phrase(
      "Deze grafiek gaat tot {1}. Je kind is {2}.",
      "This chart runs up to {1}. Your child: {2}."
    ),
    .chartSource: Phrase(
      "Bron: WHO (2006). Van elke 100 kinderen begonnen er 98 tussen deze leeftijden.",
      "Source: WHO (2006). Of every 100 children 98 began between these ages."
    ),
    .welcomeFarewell: Phrase(
      "Ga je weg? Typ twee keer 0. Dan is alles gewist. Typ je {1} niets, dan vraagt de gids of je"
        + " er nog bent. Daarna wist hij alles.",
      "Are you leaving? Type 0 twice, and everything is wiped. If nothing is typed for {1}, the guide"
        + " asks whether you are still there. Then it wipes everything."
    ),
    .absenceAdvice: Phrase("Druk op Enter om verder te gaan.", "Press Enter to go on."),
  ]
}
