import GuideModel

/// Answers as a page of questions of schema.org, for search engines and chat programs.
public struct FAQPage {
  private let answers: [Answer]
  private let guide: Guide
  private let today: CalendarDay

  /// Creates a page of the answers for an age and a theme; nil leaves a condition out.
  ///
  /// - Parameter today: the day on which answers can be past their review.
  public init(of guide: Guide, at age: Age?, in theme: Theme.ID?, today: CalendarDay) {
    answers = guide.entries(of: .answer, at: age, in: theme).compactMap { entry in
      if case .answer(let answer) = entry { answer } else { nil }
    }
    self.guide = guide
    self.today = today
  }

  /// The page as JSON-LD.
  public var value: JSONValue {
    JSONValue(known: [
      "@context": "https://schema.org",
      "@type": "FAQPage",
      "name": .text(guide.title),
      "inLanguage": .text(guide.language.rawValue),
      "dateModified": (answers.map(\.checked).max()?.iso).map(JSONValue.text),
      "mainEntity": .list(answers.map(question)),
    ])
  }

  private func question(_ answer: Answer) -> JSONValue {
    JSONValue(known: [
      "@type": "Question",
      "identifier": .text(answer.id.text),
      "name": .text(answer.question),
      "inLanguage": .text(answer.language.rawValue),
      "about": guide.theme(answer.theme).map(subject),
      "audience": audience(answer.ages, Wording(answer.language)),
      "acceptedAnswer": accepted(answer),
    ])
  }

  private func subject(_ theme: Theme) -> JSONValue {
    .object([
      "@type": "Thing", "name": .text(theme.name), "description": .text(theme.description),
    ])
  }

  /// Schema.org counts the ages of children in years.
  private func audience(_ ages: AgeSpan, _ words: Wording) -> JSONValue {
    JSONValue(known: [
      "@type": "ParentAudience",
      "audienceType": .text(words.span(ages)),
      "childMinAge": ages.firstYears.map(JSONValue.number),
      "childMaxAge": ages.lastYears.map(JSONValue.number),
    ])
  }

  private func accepted(_ answer: Answer) -> JSONValue {
    JSONValue(known: [
      "@type": "Answer",
      "text": .text(answer.wholeText(in: guide, on: today)),
      "inLanguage": .text(answer.language.rawValue),
      "dateModified": .text(answer.checked.iso),
      "expires": .text(answer.reviewBefore.iso),
      "citation": .list(ifAny: answer.sources.compactMap(guide.source).map(citation)),
    ])
  }

  private func citation(_ source: Source) -> JSONValue {
    JSONValue(known: [
      "@type": "WebPage",
      "name": .text(source.title),
      "url": source.url.isWebAddress ? .text(source.url) : nil,
      "publisher": .object(["@type": "Organization", "name": .text(source.publisher)]),
    ])
  }
}

extension Guide {
  /// What the guide calls itself.
  var title: String { ["Oudergids", municipality].compactMap(\.self).joined(separator: " · ") }
}
