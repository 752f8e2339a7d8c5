// Why the program can’t do what was asked.
extension Phrase {
  package static let complaintNoTerminal = Phrase(
    "Hier is geen terminal. Typ «oudergids --plain» voor de gids regel voor regel, of gebruik"
      + " «oudergids list» of «oudergids show».",
    "There is no terminal here. Type «oudergids --plain» for the guide line by line, or use"
      + " «oudergids list» or «oudergids show»."
  )
  package static let complaintPack = Phrase(
    "Dit pakket is niet te gebruiken. {1}",
    "This pack can't be used. {1}"
  )
  package static let complaintNoLocalPack = Phrase(
    "Goedkeuren kan alleen in een lokaal pakket. Noem het met --pack.",
    "Approving needs a local pack. Name it with --pack."
  )
  package static let complaintNotWritten = Phrase(
    "De goedkeuring is niet geschreven: {1}",
    "The approval was not written: {1}"
  )
  package static let complaintOutputLost = Phrase(
    "Niet alles is afgedrukt. Kijk of de schijf vol is. ({1})",
    "Not all was printed. See whether the disk is full. ({1})"
  )
  package static let complaintNoName = Phrase(
    "Zeg met --by wie het heeft gelezen, in gewone letters.",
    "Say with --by who read it, in plain letters."
  )
  package static let complaintAge = Phrase(
    "«{1}» is geen leeftijd. Dit werkt: 8m, '10 weken', 2j6m, 14-3-2026 of 'zwanger 22"
      + " weken', tot de vierde verjaardag.",
    "«{1}» is no age. This works: 8m, '10 weeks', 2y6m, 14-3-2026 or 'pregnant 22"
      + " weeks', up to the fourth birthday."
  )
  package static let complaintWeeksEarly = Phrase(
    "Zeg ook hoeveel weken te vroeg: --age '8m, 6 weken te vroeg'.",
    "Say also how many weeks early: --age '8m, 6 weeks early'."
  )
  package static let complaintNoAge = Phrase(
    "Zeg hoe oud het kind is, zoals --age 8m. Of zie: oudergids list.",
    "Say how old the child is, such as --age 8m. Or see: oudergids list."
  )
  package static let complaintTheme = Phrase(
    "Het thema «{1}» bestaat niet. Kies uit: {2}.",
    "There is no theme «{1}». Choose from: {2}."
  )
  package static let complaintPlace = Phrase(
    "«{1}» is er niet. Zie: oudergids list.",
    "«{1}» is not here. See: oudergids list."
  )
  package static let didYouMean = Phrase("Bedoelde je «{1}»?", "Did you mean «{1}»?")
  package static let complaintSize = Phrase(
    "«{1}» is geen maat. Schrijf kolommen, een x en regels, zoals 80x24.",
    "«{1}» is no size. Write columns, an x and rows, such as 80x24."
  )
}
