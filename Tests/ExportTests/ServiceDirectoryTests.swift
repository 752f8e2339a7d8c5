import Foundation
import GuideModel
import GuideScreens
import TestSupport
import Testing

@Suite struct `A directory of services` {
  @Test(
    .needs(python: "jsonschema"),
    arguments: [TestPacks.town, TestPacks.denHaag],
    Language.allCases
  )
  func `is as the standard asks`(pack: String, language: Language) throws {
    let guide = try TestPacks.guide(at: pack, in: language)
    let schema = Python.standard("hsds-services.schema.json")
    let faults = try Python.run("validate.py", [schema], over: directory(of: guide).json)
    #expect(faults == "")
  }

  @Test func `says only what is known`() throws {
    let service = try service("inloop")
    #expect(service["cost_options"] == nil)
    #expect(service["fees_description"] == nil)
    #expect(service["schedules"] == nil)
    #expect(service["service_at_locations"] == nil)
  }

  @Test func `called what nobody is sure of active`() throws {
    #expect(try service("inloop")["status"] == "inactive")
    #expect(try service("inloop")["alert"] == "Vraag het CJG of dit nu loopt.")
    #expect(try service("slaapcursus")["status"] == "active")
    #expect(try service("slaapcursus")["alert"] == nil)
  }

  @Test func `called what is over active`() throws {
    let service = try service("oud-aanbod")
    #expect(service["status"] == "inactive")
    #expect(
      service["alert"] == "Dit aanbod liep tot 1 juni 2026. Vraag het CJG of dit nu loopt."
    )
  }

  @Test func `tells the facts of an offer`() throws {
    let service = try service("slaapcursus")
    #expect(service["url"] == "https://voorbeeld.nl")
    #expect(service["minimum_age"] == .number(0))
    #expect(service["maximum_age"] == .number(3.99))
    #expect(
      service["eligibility_description"] == "Voor: geboorte tot 4 jaar. Kinderen mee: ja."
    )
    #expect(service["fees_description"] == "gratis")
    guard case .list(let areas) = service["service_areas"], case .object(let area) = areas.first
    else { throw CocoaError(.formatting) }
    #expect(area["name"] == "Noord")
  }

  @Test func `gave two things one UUID`() throws {
    var seen: [String: Set<String>] = [:]
    collect(try directory(of: try TestPacks.guide(at: TestPacks.denHaag)), at: "", into: &seen)
    for (id, things) in seen { #expect(things.count == 1, "\(id): \(things)") }
  }

  /// Notes for each UUID which things have it; an organization and a theme stand more than once.
  private func collect(_ value: JSONValue, at place: String, into seen: inout [String: Set<String>])
  {
    switch value {
    case .list(let values):
      for (index, value) in values.enumerated() {
        collect(value, at: "\(place)/\(index)", into: &seen)
      }
    case .object(let members):
      if case .text(let id) = members["id"] {
        let isShared = place.hasSuffix("/organization") || place.hasSuffix("/taxonomy_term")
        seen[id, default: []].insert(isShared ? value.json : place)
      }
      for (name, member) in members { collect(member, at: "\(place)/\(name)", into: &seen) }
    default: break
    }
  }

  private func directory(of guide: Guide) throws -> JSONValue {
    let today = try #require(CalendarDay(iso: "2026-11-22"))
    return ServiceDirectory(of: guide, at: nil, in: nil, today: today).value
  }

  private func service(_ id: String) throws -> [String: JSONValue] {
    let guide = try TestPacks.guide()
    let uuid = JSONValue.text(guide.uuid("offer/\(id)", isLocal: true).text)
    guard case .object(let page) = try directory(of: guide), case .list(let all) = page["contents"]
    else { throw CocoaError(.formatting) }
    return try #require(
      all.lazy.compactMap { if case .object(let members) = $0 { members } else { nil } }
        .first { $0["id"] == uuid }
    )
  }
}
