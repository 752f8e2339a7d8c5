import GuideModel

/// Offers as a directory of services in the Human Services Data Specification of Open Referral,
/// version 3.1: one page of whole services, as `GET /services?full=true` answers.
public struct ServiceDirectory {
  private let offers: [Offer]
  private let visit: Visit

  /// Creates a directory of the offers for an age and a theme; nil leaves a condition out.
  ///
  /// - Parameter today: the day on which offers can be over.
  public init(of guide: Guide, at age: Age?, in theme: Theme.ID?, today: CalendarDay) {
    offers = guide.entries(of: .offer, at: age, in: theme).compactMap { entry in
      if case .offer(let offer) = entry { offer } else { nil }
    }
    visit = Visit(guide: guide, child: nil, today: today)
  }

  /// The page as JSON.
  public var value: JSONValue {
    .object([
      "total_items": .whole(offers.count),
      "total_pages": .whole(1),
      "page_number": .whole(1),
      "size": .whole(offers.count),
      "first_page": .truth(true),
      "last_page": .truth(true),
      "empty": .truth(offers.isEmpty),
      "contents": .list(offers.map { HumanService($0, visit).value }),
    ])
  }
}
