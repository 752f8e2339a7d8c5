// Squares that a telephone reads.
extension Phrase {
  package static let scanSource = Phrase("Scan de bron: {1}", "Scan the source: {1}")
  package static let noSquareAdvice = Phrase(
    "Van dit adres kan de gids geen QR-code maken. Typ het over:",
    "The guide can't make a QR code of this address. Copy it:"
  )
  package static let squareTooLarge = Phrase(
    "De QR-code past niet in dit venster. Maak het {1} breed en {2} hoog, of typ het adres over:",
    "The QR code does not fit this window. Make it {1} wide and {2} high, or copy the address:"
  )
}
