// What keys do.
extension Phrase {
  package static let keysTitle = Phrase("Uitleg", "How it works")
  package static let keyHelpNow = Phrase(
    "hulp nu: wie je belt, vanaf elke pagina (typ je een tekst, dan eerst Esc)",
    "help now: whom to call, from every page (while you type a text, Esc first)"
  )
  package static let keyOpen = Phrase("openen wat gekozen is", "open what is chosen")
  package static let keyBack = Phrase("terug", "back")
  package static let keySearch = Phrase("zoeken, vanaf elke pagina", "search, from every page")
  package static let hintSearch = Phrase("zoeken", "search")
  package static let keyKeys = Phrase("deze uitleg", "this page")
  package static let keyNextTab = Phrase("volgende tab", "next tab")
  package static let keyPreviousTab = Phrase("vorige tab", "previous tab")
  package static let keyToggle = Phrase("afvinken in een lijst", "tick in a list")
  package static let keyNext = Phrase("omlaag", "down")
  package static let keyPrevious = Phrase("omhoog", "up")
  package static let keyPageDown = Phrase("een scherm verder", "one screen further")
  package static let keyPageUp = Phrase("een scherm terug", "one screen back")
  package static let keyFirst = Phrase("naar het begin", "to the beginning")
  package static let keyLast = Phrase("naar het einde", "to the end")
  package static let keyHome = Phrase(
    "naar de startpagina, en nog een keer: alles wissen",
    "to the start page, and once more: wipe everything"
  )
  package static let keyHomeUntyped = Phrase(
    "naar de startpagina, en nog een keer: alles wissen (typ je een tekst, dan eerst Esc)",
    "to the start page, and once more: wipe everything (while you type a text, Esc first)"
  )
  package static let homeAgain = Phrase(
    "Druk nu op 0 om alles te wissen wat je hebt ingevuld.",
    "Press 0 now to wipe everything that you entered."
  )
  package static let answersWiped = Phrase(
    "Wat eerder is ingevuld, is gewist.",
    "What was entered before is wiped."
  )
  package static let keyLanguage = Phrase("English", "Nederlands")
  package static let keyRepaint = Phrase("scherm opnieuw tekenen", "redraw the screen")
  package static let keyQuit = Phrase("stoppen", "quit")
  package static let keyDigits = Phrase(
    "kiezen wat achter het cijfer staat",
    "choose what stands behind the digit"
  )
  package static let keyNumbers = Phrase(
    "een nummer typen, met Enter openen (in een consult)",
    "type a number, open it with Enter (in a consult)"
  )
  package static let hintHelpNow = Phrase("hulp nu", "help now")
  package static let hintOpen = Phrase("open", "open")
  package static let hintBack = Phrase("terug", "back")
  package static let hintClear = Phrase("wis", "clear")
  package static let hintKeys = Phrase("uitleg", "keys")
  package static let hintDone = Phrase("klaar", "done")
  package static let hintToggle = Phrase("vink", "tick")
  package static let hintHome = Phrase("start", "start")
  package static let hintWipe = Phrase("wis alles", "wipe all")
  package static let hintQuit = Phrase("stop", "quit")
  package static let aboutHeading = Phrase("Over deze gids", "About this guide")
  package static let aboutGuide = Phrase(
    "Oudergids is er voor ouders van een kind tot vier jaar. De antwoorden komen uit de"
      + " bronnen die erbij staan. De gids stelt geen diagnose. Twijfel je? Bel.",
    "Oudergids is for parents of a child up to four. The answers come from the sources"
      + " named with them. The guide makes no diagnosis. In doubt? Call."
  )
  package static let aboutPrivacy = Phrase(
    "Wat je invult, blijft niet bewaard.",
    "What you enter is not kept."
  )
  package static let aboutSlip = Phrase(
    "Een briefje dat je bewaart of afdrukt, blijft.",
    "A slip that you save or print stays."
  )
  package static let aboutNetwork = Phrase(
    "Geen internet, geen account.",
    "There is no internet and no account."
  )
}
