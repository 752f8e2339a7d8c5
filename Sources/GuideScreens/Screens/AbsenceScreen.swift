/// Asks whether anyone is still there, and shows nothing of the visit meanwhile.
struct AbsenceScreen: Screen {
  let secondsLeft: Int

  func page(for visit: Visit) -> Page {
    let words = visit.words
    var page = Page(
      title: words[.absenceTitle],
      blocks: [
        .paragraph(words[.absenceAdvice]),
        .notice(.caution, title: words(.absenceCountdown, words.wait(seconds: secondsLeft))),
      ]
    )
    page.hints = .only([.helpNow])
    return page
  }
}
