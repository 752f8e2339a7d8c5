import Foundation
import GuideModel

/// What schema.org says of its types and properties.
struct Vocabulary: Decodable {
  /// The direct parents of each type.
  let types: [String: [String]]
  let properties: [String: Property]

  struct Property: Decodable {
    let domain: [String]
    let range: [String]
  }

  /// What is wrong in a thing and all within it.
  func faults(in value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return ["\(value) is no thing"] }
    guard case .text(let type) = members["@type"], types[type] != nil else {
      return ["a thing without a known @type: \(members.keys.sorted())"]
    }
    return members.filter { !$0.key.hasPrefix("@") }.flatMap { name, value -> [String] in
      guard let property = properties[name], property.domain.contains(where: { isKind(type, $0) })
      else { return ["\(type) has no \(name)"] }
      let values = if case .list(let values) = value { values } else { [value] }
      return values.flatMap { value in
        fits(value, property.range) ? [] : ["\(type).\(name) can't be \(value)"]
      } + values.flatMap { if case .object = $0 { faults(in: $0) } else { [String]() } }
    }
  }

  private func fits(_ value: JSONValue, _ range: [String]) -> Bool {
    switch value {
    case .text(let text):
      range.contains("Text") || range.contains("Date") && CalendarDay(iso: text) != nil
        || range.contains("URL") && URL(string: text)?.host() != nil
    case .whole, .number: range.contains("Number")
    case .object(let members):
      if case .text(let type) = members["@type"] {
        range.contains { isKind(type, $0) }
      } else {
        false
      }
    case .truth, .list: false
    }
  }

  private func isKind(_ type: String, _ wanted: String) -> Bool {
    type == wanted || (types[type] ?? []).contains { isKind($0, wanted) }
  }
}
