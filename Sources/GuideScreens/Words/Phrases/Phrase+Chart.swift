// The chart of moving.
extension Phrase {
  package static let chartTitle = Phrase("Grafiek van bewegen", "Chart of moving")
  package static let chartChoice = Phrase(
    "Bekijk de grafiek van bewegen",
    "See the chart of moving"
  )
  package static let chartIntro = Phrase(
    "Een balk: dan beginnen kinderen hiermee. Elke plek op de balk is gewoon.",
    "A bar: this is when children begin. Every place on the bar is usual."
  )
  package static let chartChild = Phrase("je kind: {1}", "your child: {1}")
  package static let chartUnit = Phrase("leeftijd in maanden", "age in months")
  package static let between = Phrase("tussen {1} en {2} maanden", "between {1} and {2} months")
  package static let chartSentence = Phrase(
    "{1}: de meeste kinderen beginnen hiermee {2}.",
    "{1}: most children begin to do this {2}."
  )
  package static let chartAge = Phrase("Je kind is {1}.", "Your child: {1}.")
  package static let chartCorrectedAge = Phrase(
    "Je kind is {1} (geteld vanaf de uitgerekende datum).",
    "Your child: {1} (counted from the due date)."
  )
  package static let chartPregnant = Phrase(
    "Je kind is nog niet geboren. Daarom staat er nog geen lijn.",
    "Your child is not born yet. That is why there is no line yet."
  )
  package static let chartBeyond = Phrase(
    "Deze grafiek gaat tot {1}. Je kind is {2}. Daarom staat er geen lijn.",
    "This chart runs up to {1}. Your child: {2}. That is why there is no line."
  )
  package static let chartOutside = Phrase(
    "Buiten een balk kan ook. Wil je erover praten? Dat kan altijd met het CJG: {1}.",
    "Outside a bar is possible too. Do you want to talk about it? You always can, with the CJG:"
      + " {1}."
  )
  package static let chartSource = Phrase(
    "Bron: WHO (2006). Van elke 100 kinderen begonnen er 98 ergens op de balk.",
    "Source: WHO (2006). Of every 100 children 98 began somewhere on the bar."
  )
  package static let chartMissing = Phrase(
    "De grafiek is er niet: dit deel van de gids is niet te lezen.",
    "The chart is not here: this part of the guide can't be read."
  )
}
