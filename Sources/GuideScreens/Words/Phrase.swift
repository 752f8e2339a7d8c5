/// Everything that the interface says, but for what the packs hold.
///
/// Blanks are `{1}`, `{2}` …; the texts are in `Phrase+Dutch` and `Phrase+English`.
public enum Phrase: CaseIterable, Sendable {
  // Names
  case nothing, languageName, cjg, yes, no, notYet, dontKnow, monthNames, nameSpace

  // Tabs
  case tabNow, tabQuestions, tabOffers, tabMilestones, tabSteps, tabTalk, tabNumber

  // Ages
  case pregnant, pregnantChoice, oneWeekPregnant, weeksPregnant, birth, newborn, oneDay, days,
    oneWeek, weeks, oneMonth,
    months, oneYear, years, and, span, fromAge, untilAge, stageWeeks, stageSixWeeks,
    stageMonths, stageYears, unknownAge

  // Start
  case startTitle, ageField, ageExamples, ageUnderstood, dueUnderstood, onDay, aroundDay,
    stageUnderstood,
    ageNoSuchDay, ageFuture, ageOutside, ageNotUnderstood, weeksEarlyTitle, weeksEarlyWhy,
    weeksEarly, bornAt,
    notEarly

  // Now
  case nowTitle, nowQuestions, nowSteps, nowSoon, nowOffers

  // Questions
  case themesTitle, noAnswers, oneAnswer, answers, tryHeading, avoidHeading, offersHeading,
    stepsHeading, relatedHeading, situationEarly, situationMoreChildren, situationBottle,
    situationAlone, situationWorking, situationMultilingual

  // Trust
  case sourcesHeading, sourceLine, approvedBy, readOn, notRead, checkedOn, sourceUnreadable,
    inDutch, untranslated, expiredTitle, expiredAdvice

  // Help
  case callEmergency, callNow, callMidwifeNow, callEitherNow, callMidwifeToday, callToday,
    callAsk, helpTitle, emergencyTitle, emergencyAdvice

  // Offers
  case offersTitle, offersLocal, offersNational, noOffers, noOffersFiltered, statusAsk,
    askWhetherRuns, offerOver, signUpHeading, factFor, factOnlyFor, factWhere, factWhen,
    factLength, factCost, factChildren, factLanguages, factProvider, factBring, placeLocation,
    placeHome, placeOnline, placeTelephone, timeOffice, timeEvening, timeWeekend, timeAny,
    costFree, costPaid, costPartly, filterChoice, filterNone, filtersTitle, filtersRemark,
    filterOutsideOffice, filterOnline, filterAtHome, filterFree, filterChildren, filterNoSignUp,
    oneOfferLeft, offersLeft

  // Milestones
  case milestonesTitle, milestonesIntro, milestonesFirst, bothAges, domainMoving,
    domainLanguage, domainTogether, domainThinking, closingLost, closingLostAdvice,
    closingWorried, closingAdvice, closingEarly, milestonesSource, milestoneAge, tryTogether,
    window

  // Steps
  case stepsTitle, momentLate, momentNow, momentSoon, momentLater, stepsDone, legalDuty,
    legalDeadline, legalDutyMeans, legalDeadlineMeans, stepDone

  // Talk
  case startersTitle, noStarters, listenHeading, togetherHeading

  // Search
  case searchTitle, searchField, searchAdvice, searchDanger, searchNothing, kindAnswers

  // Faults
  case notFound, notFoundAdvice, sectionDamaged, sectionDamagedAdvice, damagedMark, tooSmall

  // Complaints of the program
  case complaintNoTerminal, complaintUnknownTerminal, complaintPlainTerminal, complaintPack,
    complaintNoLocalPack, complaintNotWritten, complaintNotPrinted, complaintNoName, complaintAge,
    complaintWeeksEarly, complaintNoAge, complaintTheme, complaintPlace, didYouMean, complaintSize

  // Keys
  case keysTitle, keyHelpNow, keyOpen, keyBack, keySearch, hintSearch, keyKeys, keyNextTab,
    keyPreviousTab, keyToggle, keyNext, keyPrevious, keyPageDown, keyPageUp, keyFirst, keyLast,
    keyHome, keyLanguage, keyRepaint, keyQuit, keyDigits, hintHelpNow, hintOpen, hintBack,
    hintKeys, hintTab, hintToggle, hintHome, hintQuit, aboutHeading, aboutGuide, aboutPrivacy
}
