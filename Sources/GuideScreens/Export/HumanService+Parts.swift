import GuideModel

extension HumanService {
  var phones: [JSONValue] {
    guard let telephone = offer.contact.telephone else { return [] }
    return [.object(["id": id("phone"), "number": .text(telephone), "type": "voice"])]
  }

  /// What is known of when, where and how long, in words: no pack holds days or hours.
  var schedules: [JSONValue] {
    let times = Offer.Time.allCases.filter(offer.times.contains).map { words[$0] }
    let places = Offer.Place.allCases.filter(offer.places.contains).map { words[$0] }
    guard !times.isEmpty || !places.isEmpty || offer.length != nil else { return [] }
    return [
      JSONValue(known: [
        "id": id("schedule"),
        "description": times.isEmpty ? nil : .text(times.joined(separator: ", ")),
        "attending_type": places.isEmpty ? nil : .text(places.joined(separator: ", ")),
        "notes": offer.length.map(JSONValue.text),
      ])
    ]
  }

  var fee: JSONValue? { offer.cost == .unknown ? nil : .text(words[offer.cost]) }

  /// Of what has a price packs do not hold the amount.
  var costs: [JSONValue] {
    guard let fee else { return [] }
    let isFree = offer.cost == .free
    return [
      JSONValue(known: [
        "id": id("cost"), "option": fee, "amount": isFree ? .whole(0) : nil,
        "currency": isFree ? "EUR" : nil,
      ])
    ]
  }

  var languages: [JSONValue] {
    offer.languages.map { code in
      .object([
        "id": id("language/\(code)"), "code": .text(code), "name": .text(words.languageName(code)),
      ])
    }
  }

  /// The districts; where none are named, all that the pack is for.
  var areas: [JSONValue] {
    let districts = visit.guide.packs.flatMap(\.description.districts)
      .filter { offer.districts.contains($0.id) }
    guard districts.isEmpty else {
      return districts.map { area($0.id.text, $0.name) }
    }
    let pack = (isLocal ? visit.guide.packs.last : visit.guide.packs.first)?.description
    return [area("all", pack?.municipality ?? pack?.name ?? "")]
  }

  private func area(_ part: String, _ name: String) -> JSONValue {
    .object(["id": id("area/\(part)"), "name": .text(name)])
  }

  /// Themes are the taxonomy of the guide; they stand in the national pack.
  var themes: [JSONValue] {
    offer.themes.compactMap(visit.guide.theme).map { theme in
      .object([
        "id": id("theme/\(theme.id)"),
        "link_entity": "service",
        "taxonomy_term": .object([
          "id": .text(visit.guide.uuid("theme/\(theme.id)", isLocal: false).text),
          "code": .text(theme.id.text),
          "name": .text(theme.name),
          "description": .text(theme.description),
          "taxonomy": "Oudergids",
        ]),
      ])
    }
  }

  var sources: [JSONValue] {
    offer.sources.compactMap(visit.guide.source).filter(\.url.isWebAddress).map { source in
      .object([
        "id": id("source/\(source.id)"),
        "label": .text("\(source.publisher): \(source.title)"),
        "url": .text(source.url),
      ])
    }
  }
}
