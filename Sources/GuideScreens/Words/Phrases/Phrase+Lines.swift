// The guide line by line: what one types, what is asked, and what is said back.
extension Phrase {
  package static let lineHelpNow = Phrase(
    "hulp nu, wie je belt, vanaf elke pagina; ! doet hetzelfde",
    "help now, whom to call, from every page; ! does the same"
  )
  package static let lineNumber = Phrase(
    "kiezen wat achter dat nummer staat",
    "choose what stands behind that number"
  )
  package static let lineEnter = Phrase(
    "verder lezen, of de pagina nog een keer",
    "read on, or the page once more"
  )
  package static let lineWords = Phrase("woorden", "words")
  package static let lineKeep = Phrase(
    "nummer 3 meenemen op je briefje, of toch niet; m alleen doet het met deze pagina",
    "keep number 3 for your slip, or drop it; m alone does so with this page"
  )
  package static let lineOpen = Phrase(
    "nummer 3 lezen, ook waar een nummer iets verandert",
    "read number 3, also where a number changes something"
  )
  package static let lineToggle = Phrase("nummer 3 afvinken, of toch niet", "tick number 3, or not")
  package static let lineDiscuss = Phrase(
    "nummer 3 is besproken, of toch niet (in een consult)",
    "number 3 was discussed, or not (in a consult)"
  )
  package static let lineCompare = Phrase(
    "een tweede leeftijd erbij (in een consult)",
    "a second age beside it (in a consult)"
  )
  package static let lineTab = Phrase("naar dat deel van de gids", "to that part of the guide")
  package static let lineRepeat = Phrase("de pagina nog een keer", "the page once more")
  package static let promptOnward = Phrase("Enter leest verder", "Enter reads on")
  package static let promptNumber = Phrase("nummer", "number")
  package static let promptBack = Phrase("t terug", "t back")
  package static let promptHelp = Phrase("h hulp nu", "h help now")
  package static let promptKeys = Phrase("? uitleg", "? how it works")
  package static let promptAge = Phrase("nummer of leeftijd", "number or age")
  package static let promptWords = Phrase("nummer of zoekwoorden", "number or words")
  package static let promptNote = Phrase("Typ je woorden, Enter terug", "Your words, Enter back")
  package static let promptErase = Phrase("- wist", "- wipes")
  package static let promptHelpInNote = Phrase("! hulp nu", "! help now")
  package static let promptAbsence = Phrase("Enter", "Enter")
  package static let lineUnknown = Phrase(
    "Dat ken ik niet. Typ een nummer van de pagina, t voor terug, h voor hulp nu, z en een woord om"
      + " te zoeken, of ? voor uitleg.",
    "I do not know that. Type a number of the page, t for back, h for help now, z and a word to"
      + " search, or ? for how it works."
  )
  package static let lineNoChoice = Phrase(
    "Nummer {1} staat hier niet. Enter leest de pagina nog een keer.",
    "There is no number {1} here. Enter reads the page once more."
  )
  package static let lineNothing = Phrase(
    "Dat doet hier niets. Typ ? voor uitleg.",
    "That does nothing here. Type ? for how it works."
  )
  package static let lineAgeFirst = Phrase(
    "Vertel eerst hoe oud je kind is.",
    "First tell how old your child is."
  )
  package static let lineMarking = Phrase(
    "Het nummer van een mijlpaal verandert je antwoord: ja, nog niet, weet ik niet, of geen antwoord."
      + " Typ o en het nummer om er meer over te lezen.",
    "The number of a milestone changes your answer: yes, not yet, don't know, or no answer. Type o"
      + " and the number to read more about it."
  )
  package static let lineTicking = Phrase(
    "Typ x en een nummer om het af te vinken.",
    "Type x and a number to tick it."
  )
  package static let lineTabs = Phrase("Je kunt ook naar: {1}.", "You can also go to: {1}.")
  package static let lineAgeTold = Phrase("Je vertelde al: {1}.", "You told already: {1}.")
  package static let lineCompared = Phrase("Ernaast, {1}", "Beside it, {1}")
}
