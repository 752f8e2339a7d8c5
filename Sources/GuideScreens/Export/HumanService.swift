import GuideModel

/// An offer as a `service` of the Human Services Data Specification; only what is known.
///
/// Packs hold no addresses, so there are no `service_at_locations`.
struct HumanService {
  let offer: Offer
  let visit: Visit
  /// Whether the local pack brings it.
  let isLocal: Bool

  init(_ offer: Offer, _ visit: Visit) {
    self.offer = offer
    self.visit = visit
    isLocal = visit.guide.offers.local.contains { $0.id == offer.id }
  }

  var words: Wording { visit.words }

  var value: JSONValue {
    JSONValue(known: [
      "id": id(),
      "name": .text(offer.name),
      "description": .text(offer.description),
      "status": status,
      "alert": alert,
      "assured_date": .text(offer.checked.iso),
      "url": offer.contact.webAddress.map(JSONValue.text),
      "additional_urls": .list(ifAny: sources),
      "application_process": .text(offer.signUpHow),
      "fees_description": fee,
      "cost_options": .list(ifAny: costs),
      "eligibility_description": .text(eligibility),
      "minimum_age": offer.ages.firstYears.map(JSONValue.number),
      "maximum_age": offer.ages.lastYears.map(JSONValue.number),
      "organization": organization,
      "contacts": .list([.object(["id": id("contact"), "name": .text(offer.contact.name)])]),
      "phones": .list(ifAny: phones),
      "schedules": .list(ifAny: schedules),
      "languages": .list(ifAny: languages),
      "service_areas": .list(areas),
      "attributes": .list(ifAny: themes),
    ])
  }

  /// The UUID of the offer, or of a part of it.
  func id(_ part: String? = nil) -> JSONValue {
    let name = ["offer", offer.id.text, part].compactMap(\.self).joined(separator: "/")
    return .text(visit.guide.uuid(name, isLocal: isLocal).text)
  }

  /// HSDS has no word for «nobody knows»; what isn't known to run is not called active.
  private var status: JSONValue { alert == nil ? "active" : "inactive" }

  private var alert: JSONValue? {
    let ask = words[.askWhetherRuns]
    if case .expired(let day) = visit.guide.trust(in: .offer(offer), on: visit.today) {
      return .text("\(words(.offerOver, words.day(day))) \(ask)")
    }
    return offer.status == .ask ? .text(ask) : nil
  }

  /// HSDS asks for a description, and packs know no more of a provider than its name.
  private var organization: JSONValue {
    let id = visit.guide.uuid("organization/\(offer.provider)", isLocal: isLocal)
    return .object([
      "id": .text(id.text), "name": .text(offer.provider), "description": .text(offer.provider),
    ])
  }

  private var eligibility: String {
    let situations = offer.situations.map { words[$0] }.joined(separator: ", ")
    let facts = [
      (Phrase.factFor, words.span(offer.ages)), (.factOnlyFor, situations),
      (.factChildren, offer.childrenWelcome.map { words[$0 ? .yes : .no] } ?? ""),
    ]
    return facts.filter { !$0.1.isEmpty }.map { "\(words[$0.0]): \($0.1)." }.joined(separator: " ")
  }
}
