// Offers of help.
extension Phrase {
  package static let offersTitle = Phrase("Aanbod voor deze leeftijd", "Offers for this age")
  package static let offersLocal = Phrase("In {1}", "In {1}")
  package static let offersNational = Phrase("In heel Nederland", "Anywhere in the Netherlands")
  package static let noOffers = Phrase(
    "Bij deze leeftijd staat hier geen aanbod.",
    "There are no offers here for this age."
  )
  package static let noOffersFiltered = Phrase(
    "Niets past bij dit filter. Zet er iets van uit.",
    "Nothing fits this filter. Switch something off."
  )
  package static let statusAsk = Phrase("vraag het CJG", "ask the CJG")
  package static let askWhetherRuns = Phrase(
    "Vraag het CJG of dit nu loopt.",
    "Ask the CJG whether this runs now."
  )
  package static let offerOver = Phrase("Dit aanbod liep tot {1}.", "This offer ran until {1}.")
  package static let signUpHeading = Phrase("Meedoen", "Taking part")
  package static let factFor = Phrase("Voor", "For")
  package static let factOnlyFor = Phrase("Alleen", "Only")
  package static let factWhere = Phrase("Waar", "Where")
  package static let factWhen = Phrase("Wanneer", "When")
  package static let factLength = Phrase("Hoe lang", "How long")
  package static let factCost = Phrase("Kosten", "Cost")
  package static let factChildren = Phrase("Kinderen mee", "Children welcome")
  package static let factLanguages = Phrase("Talen", "Languages")
  package static let factProvider = Phrase("Van", "By")
  package static let factBring = Phrase("Neem mee", "Bring")
  package static let placeLocation = Phrase("op een plek in de buurt", "at a place nearby")
  package static let placeHome = Phrase("bij je thuis", "at your home")
  package static let placeOnline = Phrase("online", "online")
  package static let placeTelephone = Phrase("aan de telefoon", "by telephone")
  package static let timeOffice = Phrase("overdag op werkdagen", "office hours")
  package static let timeEvening = Phrase("'s avonds", "evenings")
  package static let timeWeekend = Phrase("in het weekend", "weekends")
  package static let timeAny = Phrase("altijd", "any time")
  package static let costFree = Phrase("gratis", "free")
  package static let costPaid = Phrase("je betaalt", "you pay")
  package static let costPartly = Phrase("je betaalt een deel", "you pay a part")
  package static let filterChoice = Phrase("Filter", "Filter")
  package static let filterNone = Phrase("alles", "everything")
  package static let filtersTitle = Phrase(
    "Welk aanbod wil je zien?",
    "Which offers do you want to see?"
  )
  package static let filtersRemark = Phrase(
    "Wat van een aanbod niet bekend is, telt hier niet mee.",
    "What is not known of an offer does not count here."
  )
  package static let filterOutsideOffice = Phrase(
    "'s avonds of in het weekend",
    "evenings or weekends"
  )
  package static let filterOnline = Phrase("online", "online")
  package static let filterAtHome = Phrase("bij je thuis", "at your home")
  package static let filterFree = Phrase("gratis", "free")
  package static let filterChildren = Phrase("kinderen mogen mee", "children welcome")
  package static let filterNoSignUp = Phrase("zonder aanmelden", "without signing up")
  package static let noOfferLeft = Phrase("Er is niets dat hierbij past.", "No offer fits.")
  package static let oneOfferLeft = Phrase("1 mogelijkheid past hierbij.", "1 offer fits.")
  package static let offersLeft = Phrase("{1} mogelijkheden passen hierbij.", "{1} offers fit.")
}
