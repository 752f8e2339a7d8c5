// The closing questions, and the note to discuss.
extension Phrase {
  package static let closingHeading = Phrase("Tot slot", "To close")
  package static let concernLost = Phrase(
    "Doet je kind iets niet meer dat het eerst wel deed?",
    "Does your child no longer do something it did before?"
  )
  package static let concernWorry = Phrase("Maak je je zorgen?", "Do you worry?")
  package static let concernCare = Phrase(
    "Is je kind te vroeg geboren, of heeft het extra zorg nodig?",
    "Was your child born early, or does it need extra care?"
  )
  package static let closingLostAdvice = Phrase(
    "Kan je kind iets niet meer? Bel vandaag de huisarts.",
    "Has your child lost a skill? Call the doctor today."
  )
  package static let closingAdvice = Phrase(
    "Maak je je zorgen? Je hoeft niet te wachten. Bespreek het met het CJG: {1}.",
    "Do you worry? There is no need to wait. Talk about it with the CJG: {1}."
  )
  package static let concernAdvice = Phrase(
    "Bespreek dit met het CJG: {1}.",
    "Talk about this with the CJG: {1}."
  )
  package static let lostSkillAdvice = Phrase(
    "Bel vandaag de huisarts. Bespreek het ook met het CJG: {1}.",
    "Call the doctor today. Talk about it with the CJG too: {1}."
  )
  package static let statedLost = Phrase(
    "Mijn kind doet iets niet meer dat het eerst wel deed",
    "My child no longer does something it did before"
  )
  package static let statedWorry = Phrase("Ik maak me zorgen", "I worry")
  package static let statedCare = Phrase(
    "Mijn kind is te vroeg geboren, of heeft extra zorg nodig",
    "My child was born early, or needs extra care"
  )
  package static let noteTitle = Phrase("Wat je wilt bespreken", "What you want to talk about")
  package static let noteEmpty = Phrase(
    "Hier komt wat je bij de mijlpalen kiest: «nog niet», «weet ik niet» en de vragen tot slot."
      + " Je kunt ook zelf een vraag opschrijven.",
    "Here you find what you choose at the milestones: “not yet”, “don't know” and the closing"
      + " questions. You can write a question of your own too."
  )
  package static let noteAge = Phrase("Leeftijd: {1}.", "Age: {1}.")
  package static let noteDoes = Phrase("Dit doet je kind", "This is what your child does")
  package static let noteTopics = Phrase("Hier wil je over praten", "You want to talk about")
  package static let noteQuestions = Phrase("Je eigen vragen", "Your own questions")
  package static let noteOwnWords = Phrase(
    "Kies een regel en schrijf er je eigen woorden bij.",
    "Choose a line to add words of your own."
  )
  package static let noteAsk = Phrase("Schrijf een vraag op", "Write down a question")
  package static let noteOnSlip = Phrase(
    "Neem dit mee op je briefje",
    "Take this along on your slip"
  )
  package static let notePrivacy = Phrase(
    "Wat je schrijft, wordt niet bewaard. Het is weg als je opnieuw begint of stopt.",
    "What you write is not kept. It is gone when you start over or quit."
  )
  package static let notePrivacyOutlets = Phrase(
    "Wat je schrijft, is weg als je opnieuw begint of stopt. Het staat alleen in een briefje dat je"
      + " zelf bewaart of afdrukt, als je het hier aanvinkt.",
    "What you write is gone when you start over or quit. It stands only on a slip that you save or"
      + " print yourself, if you tick that here."
  )
  package static let ownWords = Phrase("«{1}»", "“{1}”")
  package static let writingQuestion = Phrase("Je vraag", "Your question")
  package static let writingField = Phrase("Je woorden", "Your words")
  package static let writingAdvice = Phrase(
    "Eén regel is genoeg. Enter of Esc: klaar.",
    "One line is enough. Enter or Esc: done."
  )
  package static let writingFull = Phrase(
    "De regel is vol. Backspace haalt letters weg. Enter of Esc: klaar.",
    "The line is full. Backspace takes letters away. Enter or Esc: done."
  )
}
