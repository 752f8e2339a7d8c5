// What a line has changed, said aloud.
extension Phrase {
  package static let lineNow = Phrase("Nu: {2}. {1}", "Now: {2}. {1}")
  package static let lineNoMark = Phrase("geen antwoord", "no answer")
  package static let lineDone = Phrase("gedaan", "done")
  package static let lineToDo = Phrase("nog te doen", "to do")
  package static let lineChosen = Phrase("gekozen", "chosen")
  package static let lineOn = Phrase("aan", "on")
  package static let lineOff = Phrase("uit", "off")
  package static let lineKept = Phrase(
    "Gaat mee op je briefje (nu {2}): {1}",
    "Kept for your slip (now {2}): {1}"
  )
  package static let lineDropped = Phrase(
    "Gaat niet meer mee (nu {2}): {1}",
    "No longer kept (now {2}): {1}"
  )
  package static let lineNotDiscussed = Phrase("niet besproken", "not discussed")
  package static let lineWritten = Phrase("Opgeschreven: «{1}»", "Written down: “{1}”")
  package static let lineErased = Phrase("Gewist.", "Wiped.")
  package static let lineFace = Phrase("Nu: {1}.", "Now: {1}.")
  package static let lineParent = Phrase("voor ouders", "for parents")
}
