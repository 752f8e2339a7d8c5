// On a machine for everyone.
extension Phrase {
  package static let welcomeTitle = Phrase(
    "Ben je zwanger, of heb je een kind tot 4 jaar?",
    "Are you pregnant, or do you have a child up to 4?"
  )
  package static let welcomeInvitation = Phrase(
    "Kies hoe oud je kind is. Je leest wat andere ouders vragen, wat je kunt doen en wie je helpt."
      + " Gratis, zonder account en zonder internet.",
    "Choose how old your child is. You read what other parents ask, what you can do and who helps."
      + " It is free, without an account and without internet."
  )
  package static let welcomeBegin = Phrase("Begin", "Begin")
  package static let welcomeHelp = Phrase("Hulp nu: wie je belt", "Help now: whom to call")
  package static let welcomeQuestions = Phrase("Andere ouders vragen", "Other parents ask")
  package static let welcomeFarewell = Phrase(
    "Ga je weg? Druk twee keer op 0. Dan is alles gewist. Druk je {1} op niets, dan vraagt de gids of"
      + " je er nog bent. Daarna wist hij alles.",
    "Are you leaving? Press 0 twice, and everything is wiped. If no key is pressed for {1}, the guide"
      + " asks whether you are still there. Then it wipes everything."
  )
  package static let absenceTitle = Phrase("Ben je er nog?", "Are you still there?")
  package static let absenceAdvice = Phrase(
    "Druk op een toets om verder te gaan.",
    "Press any key to go on."
  )
  package static let absenceCountdown = Phrase(
    "Nog {1}. Daarna wordt alles gewist wat je hebt ingevuld.",
    "{1} left. Then everything that you entered is wiped."
  )
  package static let oneSecond = Phrase("1 seconde", "1 second")
  package static let seconds = Phrase("{1} seconden", "{1} seconds")
  package static let oneMinute = Phrase("1 minuut", "1 minute")
  package static let minutes = Phrase("{1} minuten", "{1} minutes")
  package static let complaintIdle = Phrase(
    "«--idle {1}» kan niet. Kies {2} tot en met {3} seconden.",
    "«--idle {1}» is not possible. Choose from {2} to {3} seconds."
  )
  package static let complaintNoKiosk = Phrase(
    "--idle werkt alleen samen met --kiosk. Zet --kiosk erbij, of laat --idle weg.",
    "--idle works only with --kiosk. Add --kiosk, or leave --idle out."
  )
  package static let complaintEveryVisitor = Phrase(
    "{1} kan niet samen met --kiosk: op een openbaar apparaat begint elke bezoeker bij de welkomstpagina."
      + " Laat een van de twee weg.",
    "{1} is not possible with --kiosk: on a public machine every visitor begins on the welcome page."
      + " Leave one of the two out."
  )
  package static let complaintKiosk = Phrase(
    "{1} kan niet samen met --kiosk: op een openbaar apparaat blijft niets bewaard. Laat een van de twee weg.",
    "{1} is not possible with --kiosk: nothing is kept on a public machine. Leave one"
      + " of the two out."
  )
}
