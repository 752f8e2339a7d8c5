// Names, and the tabs.
extension Phrase {
  package static let nothing = Phrase("", "")
  package static let languageName = Phrase("Nederlands", "English")
  package static let cjg = Phrase("het CJG", "the CJG")
  package static let yes = Phrase("ja", "yes")
  package static let no = Phrase("nee", "no")
  package static let notYet = Phrase("nog niet", "not yet")
  package static let dontKnow = Phrase("weet ik niet", "don't know")
  package static let monthNames = Phrase(
    "januari februari maart april mei juni juli augustus september oktober november december",
    "January February March April May June July August September October November December"
  )
  package static let nameSpace = Phrase("Spatie", "Space")
  package static let tabNow = Phrase("Nu", "Now")
  package static let tabQuestions = Phrase("Vragen", "Questions")
  package static let tabOffers = Phrase("Aanbod", "Offers")
  package static let tabMilestones = Phrase("Mijlpalen", "Milestones")
  package static let tabSteps = Phrase("Regelen", "To do")
  package static let tabTalk = Phrase("Gesprek", "Talk")
  package static let tabNumber = Phrase("tab {1} van {2}", "tab {1} of {2}")
}
