// How far a text can be relied on, and whom to call.
extension Phrase {
  package static let sourcesHeading = Phrase("Bronnen", "Sources")
  package static let sourceLine = Phrase("Bron: {1}.", "Source: {1}.")
  package static let approvedBy = Phrase("Goedgekeurd door {1} op {2}.", "Approved by {1} on {2}.")
  package static let readOn = Phrase("gelezen op {1}", "read on {1}")
  package static let notRead = Phrase("verwijst naar de hele site", "refers to the whole site")
  package static let checkedOn = Phrase("Nagekeken op {1}.", "Checked on {1}.")
  package static let sourceUnreadable = Phrase(
    "{1} (de lijst met bronnen is niet te lezen)",
    "{1} (the list of sources can't be read)"
  )
  package static let inDutch = Phrase("", "in Dutch")
  package static let untranslated = Phrase("", "This text is only available in Dutch.")
  package static let expiredTitle = Phrase(
    "Deze tekst moest voor {1} worden nagekeken.",
    "This text was due for a check before {1}."
  )
  package static let expiredAdvice = Phrase(
    "Vraag het CJG of dit nog klopt.",
    "Ask the CJG whether it still holds."
  )
  package static let callEmergency = Phrase("Bel meteen 112 als:", "Call 112 at once if:")
  package static let callNow = Phrase(
    "Bel nu de huisarts of spoedpost als:",
    "Call the doctor or out-of-hours service now if:"
  )
  package static let callMidwifeNow = Phrase(
    "Bel nu je verloskundige of het ziekenhuis als:",
    "Call your midwife or the hospital now if:"
  )
  package static let callEitherNow = Phrase(
    "Bel nu de huisarts of spoedpost (zwanger: je verloskundige) als:",
    "Call the doctor or out-of-hours service (pregnant: your midwife) now if:"
  )
  package static let callMidwifeToday = Phrase(
    "Bel vandaag je verloskundige of huisarts als:",
    "Call your midwife or doctor today if:"
  )
  package static let callToday = Phrase("Bel vandaag de huisarts als:", "Call the doctor today if:")
  package static let callAsk = Phrase(
    "Vraag het CJG of je huisarts als:",
    "Ask the CJG or your doctor if:"
  )
  package static let helpTitle = Phrase("Hulp nu", "Help now")
  package static let emergencyTitle = Phrase("112  Levensgevaar", "112  Life in danger")
  package static let emergencyAdvice = Phrase(
    "Bel 112 en zet de telefoon op de luidspreker.",
    "Call 112 and put the telephone on speaker."
  )
}
