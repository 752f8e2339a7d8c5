// Ages, and the start page where one tells them.
extension Phrase {
  package static let pregnant = Phrase("zwanger", "pregnant")
  package static let pregnantChoice = Phrase("Zwanger", "Pregnant")
  package static let oneWeekPregnant = Phrase("1 week zwanger", "1 week pregnant")
  package static let weeksPregnant = Phrase("{1} weken zwanger", "{1} weeks pregnant")
  package static let birth = Phrase("geboorte", "birth")
  package static let newborn = Phrase("pas geboren", "newborn")
  package static let oneDay = Phrase("1 dag", "1 day")
  package static let days = Phrase("{1} dagen", "{1} days")
  package static let oneWeek = Phrase("1 week", "1 week")
  package static let weeks = Phrase("{1} weken", "{1} weeks")
  package static let oneMonth = Phrase("1 maand", "1 month")
  package static let months = Phrase("{1} maanden", "{1} months")
  package static let oneYear = Phrase("1 jaar", "1 year")
  package static let years = Phrase("{1} jaar", "{1} years")
  package static let and = Phrase("{1} en {2}", "{1} and {2}")
  package static let span = Phrase("{1} tot {2}", "{1} to {2}")
  package static let spanThrough = Phrase("{1} t/m {2}", "{1} up to and including {2}")
  package static let fromAge = Phrase("vanaf {1}", "from {1}")
  package static let fromPregnancy = Phrase("vanaf de zwangerschap", "from pregnancy on")
  package static let untilAge = Phrase("tot {1}", "until {1}")
  package static let throughDay = Phrase("t/m {1}", "until and including {1}")
  package static let stageWeeks = Phrase("{1} tot {2} weken", "{1} to {2} weeks")
  package static let stageSixWeeks = Phrase("6 weken tot 3 maanden", "6 weeks to 3 months")
  package static let stageMonths = Phrase("{1} tot {2} maanden", "{1} to {2} months")
  package static let stageYears = Phrase("{1} tot {2} jaar", "{1} to {2} years")
  package static let unknownAge = Phrase("geen leeftijd", "no age")
  package static let startTitle = Phrase("Hoe oud is je kind?", "How old is your child?")
  package static let mostlyDutch = Phrase(
    "Deze gids is in het Nederlands geschreven.",
    "Most of this guide is still in Dutch only. Whom to call in an emergency is in English: press !."
  )
  package static let ageField = Phrase("Leeftijd", "Age")
  package static let ageExamples = Phrase(
    "Typ zoals 8m, 10 weken, 14-3-2026 of zwanger 20w. Of kies met de pijltjes.",
    "Type 8m, 10 weeks, 14-3-2026 or pregnant 20w. Or choose with the arrow keys."
  )
  package static let ageUnderstood = Phrase(
    "{1}, geboren {2}. Druk op Enter om te beginnen.",
    "{1}, born {2}. Press Enter to begin."
  )
  package static let dueUnderstood = Phrase(
    "{1}, uitgerekend {2}. Druk op Enter om te beginnen.",
    "{1}, due {2}. Press Enter to begin."
  )
  package static let onDay = Phrase("op {1}", "on {1}")
  package static let aroundDay = Phrase("rond {1}", "around {1}")
  package static let stageUnderstood = Phrase(
    "{1}. Druk op Enter om te beginnen.",
    "{1}. Press Enter to begin."
  )
  package static let ageNoSuchDay = Phrase(
    "Deze dag bestaat niet. Kijk de datum na.",
    "This day does not exist. Check the date."
  )
  package static let ageFuture = Phrase(
    "Die dag moet nog komen. Zwanger? Typ: uitgerekend 3-5-2027.",
    "That day is still to come. Are you pregnant? Type due and the date, such as due 3-5-2027."
  )
  package static let ageOverdue = Phrase(
    "Is je baby er al? Typ de dag van de geboorte.",
    "Is your baby here already? Type the day of birth."
  )
  package static let ageDueTooFar = Phrase(
    "Zo ver weg is een geboorte niet. Kijk de datum na.",
    "No birth is that far away. Check the date."
  )
  package static let ageOutside = Phrase(
    "Deze gids gaat tot de vierde verjaardag. Dit werkt: 8m of 2j6m.",
    "This guide runs from pregnancy to the fourth birthday. This works: 8m, 2y6m, 14-3-2026."
  )
  package static let ageNotUnderstood = Phrase(
    "Dit werkt: 8m, 10 weken, 2j6m, 14-3-2026 of zwanger 20w. Esc wist.",
    "This works: 8m, 10 weeks, 2y6m, 14-3-2026 or pregnant 20 weeks. Esc clears."
  )
  package static let weeksEarlyTitle = Phrase(
    "Hoeveel weken te vroeg is je kind geboren?",
    "How many weeks early was your child born?"
  )
  package static let weeksEarlyWhy = Phrase(
    "De mijlpalen tellen dan vanaf de uitgerekende datum, tot je kind 2 jaar is. Al het"
      + " andere blijft bij de gewone leeftijd.",
    "Milestones then count from the due date, until your child is 2. Everything else"
      + " keeps to the ordinary age."
  )
  package static let weeksEarly = Phrase("{1} weken te vroeg", "{1} weeks early")
  package static let bornAt = Phrase("geboren bij {1} weken", "born at {1} weeks")
  package static let notEarly = Phrase("Niet te vroeg geboren", "Not born early")
}
