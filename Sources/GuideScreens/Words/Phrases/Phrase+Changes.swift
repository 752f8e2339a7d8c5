// What a line has changed, said aloud.
extension Phrase {
  package static let lineNow = Phrase("{1} Nu: {2}.", "{1} Now: {2}.")
  package static let lineNoMark = Phrase("geen antwoord", "no answer")
  package static let lineDone = Phrase("gedaan", "done")
  package static let lineToDo = Phrase("nog te doen", "to do")
  package static let lineChosen = Phrase("gekozen", "chosen")
  package static let lineOn = Phrase("aan", "on")
  package static let lineOff = Phrase("uit", "off")
  package static let lineKept = Phrase(
    "Gaat mee op je briefje: {1} Daar staan nu {2} dingen op.",
    "Kept for your slip: {1} It holds {2} now."
  )
  package static let lineDropped = Phrase(
    "Gaat niet meer mee: {1} Op je briefje staan nu {2} dingen.",
    "No longer kept: {1} Your slip holds {2} now."
  )
  package static let lineNotDiscussed = Phrase("niet besproken", "not discussed")
  package static let lineWritten = Phrase("Opgeschreven: «{1}»", "Written down: “{1}”")
  package static let lineErased = Phrase("Gewist.", "Wiped.")
  package static let lineParent = Phrase("Nu voor ouders.", "Now for parents.")
}
