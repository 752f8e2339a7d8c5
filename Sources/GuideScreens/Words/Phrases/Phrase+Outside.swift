// What came of saving and printing.
extension Phrase {
  package static let slipSaved = Phrase(
    "Je briefje is bewaard als {1}.",
    "Your slip was saved as {1}."
  )
  package static let slipNotSaved = Phrase(
    "Je briefje is niet bewaard: {1}",
    "Your slip was not saved: {1}"
  )
  package static let causeFull = Phrase(
    "er is geen ruimte meer. Maak ruimte, en probeer het nog eens.",
    "there is no room left. Make room, and try again."
  )
  package static let causeReadOnly = Phrase(
    "hier kan niets worden geschreven. Gebruik een andere map of stick.",
    "nothing can be written here. Use another folder or stick."
  )
  package static let causeForbidden = Phrase(
    "in deze map mag de gids niet schrijven. Kijk naar de rechten.",
    "the guide may not write in this folder. See to the permissions."
  )
  package static let causeGone = Phrase(
    "de map is er niet. Zit de stick erin?",
    "the folder is not there. Is the stick in?"
  )
  package static let causeCrowded = Phrase(
    "er staan al te veel bestanden met deze naam. Ruim de map op.",
    "there are too many files of this name already. Tidy the folder."
  )
  package static let causeOther = Phrase(
    "het lukt het systeem niet. Probeer het nog eens. ({1})",
    "the system can't do it. Try again. ({1})"
  )
  package static let printing = Phrase(
    "Je briefje gaat naar de printer. Wacht even.",
    "Your slip is going to the printer. Please wait."
  )
  package static let printed = Phrase(
    "Je briefje is naar de printer.",
    "Your slip has gone to the printer."
  )
  package static let printerUnknown = Phrase(
    "Niet afgedrukt: de printer «{1}» is niet te bereiken. Vraag wie dit apparaat beheert of de"
      + " naam klopt en CUPS draait.",
    "Not printed: the printer «{1}» can't be reached. Ask who looks after this machine whether the"
      + " name is right and CUPS is running."
  )
  package static let printerMissing = Phrase(
    "Niet afgedrukt: het programma lp is er niet. Wie dit apparaat beheert, kan cups-client"
      + " installeren.",
    "Not printed: the program lp is not there. Who looks after this machine can install"
      + " cups-client."
  )
  package static let printerSilent = Phrase(
    "Niet afgedrukt: de printer antwoordt niet. Probeer het straks nog eens.",
    "Not printed: the printer does not answer. Try again later."
  )
  package static let printerRefuses = Phrase(
    "Niet afgedrukt: de printer «{1}» neemt nu niets aan. Vraag wie dit apparaat beheert. ({2})",
    "Not printed: the printer «{1}» takes nothing now. Ask who looks after this machine. ({2})"
  )
  package static let complaintPrinter = Phrase(
    "«{1}» kan geen printer zijn. Dit noemt de printers: lpstat -e.",
    "«{1}» can't be a printer. This names the printers: lpstat -e."
  )
  package static let complaintNoPath = Phrase(
    "De naam achter {1} is leeg. Zet er een pad achter.",
    "The name behind {1} is empty. Put a path behind it."
  )
}
