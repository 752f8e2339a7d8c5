// What leaves the guide: questions, services and a calendar for other programs.
extension Phrase {
  package static let complaintNoDay = Phrase(
    "Een kalender heeft een dag nodig. Zeg --age 14-3-2026, of --age 'uitgerekend 3-5-2027'.",
    "A calendar needs a day. Say --age 14-3-2026, or --age 'due 3-5-2027'."
  )
  package static let complaintNoEvents = Phrase(
    "Voor deze leeftijd staat er niets meer te regelen. Er komt geen kalender.",
    "There is nothing left to arrange at this age. There will be no calendar."
  )
  package static let calendarLast = Phrase("Laatste dag: {1}", "Last day: {1}")
  package static let calendarPreferred = Phrase(
    "Liefst vandaag nog: {1}",
    "Best done by today: {1}"
  )
  package static let calendarFrom = Phrase("Dit kan vanaf {1}.", "You can do this from {1} on.")
  package static let calendarBest = Phrase(
    "Dit kan vanaf {1}. Doe het liefst uiterlijk {2}.",
    "You can do this from {1} on. It is best done by {2}."
  )
  package static let calendarWindow = Phrase(
    "Dit kan van {1} tot en met {2}.",
    "You can do this from {1} up to and including {2}."
  )
  package static let calendarDue = Phrase(
    "De dagen zijn gerekend met de uitgerekende datum.",
    "The days are counted with the due date."
  )
}
