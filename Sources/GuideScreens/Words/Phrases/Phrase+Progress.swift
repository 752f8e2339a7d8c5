// What a family keeps from one visit to the next.
extension Phrase {
  package static let aboutProgress = Phrase(
    "Wat je aftekent en meeneemt, blijft bewaard op dit apparaat, in het bestand achter --progress."
      + " De leeftijd niet.",
    "What you mark and keep stays on this machine, in the file behind --progress. The age does"
      + " not."
  )
  package static let progressNotKept = Phrase(
    "Je voortgang is niet bewaard: {1}",
    "Your progress was not kept: {1}"
  )
  package static let progressDamaged = Phrase(
    "Je voortgang was niet te lezen. Het bestand staat nu apart als {1}, en je begint opnieuw. {2}",
    "Your progress could not be read. The file now stands aside as {1}, and you start anew. {2}"
  )
  package static let progressInUse = Phrase(
    "«{1}» is al open in een andere Oudergids. Sluit die eerst, of laat --progress weg.",
    "«{1}» is open in another Oudergids. Close that first, or leave --progress out."
  )
  package static let progressNewer = Phrase(
    "«{1}» is van een nieuwere Oudergids, en blijft zoals het is. Gebruik die, of noem een ander"
      + " bestand.",
    "«{1}» comes from a newer Oudergids, and stays as it is. Use that one, or name another file."
  )
  package static let progressUnreadable = Phrase(
    "Dit kan geen voortgang zijn, en blijft zoals het is. {1}",
    "This can't be progress, and stays as it is. {1}"
  )
}
