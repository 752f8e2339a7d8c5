import Foundation
import GuideModel
import TestSupport
import Testing

@Suite struct `A section that no guide can do without` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test func `was not missed when no pack had any help lines`() throws {
    for pack in packs { try remove("\(pack)/contacts.json") }
    let problems = try copy.problems()
    #expect(problems.map(\.fault) == [.emptySection])
    #expect(problems.map(\.file) == ["proefland/contacts.json"])
    #expect(try copy.guide().contacts.isDamaged)
  }

  @Test func `was not missed when its files were empty lists`() throws {
    for pack in packs { try copy.write("[]", to: "\(pack)/contacts.json") }
    #expect(try copy.problems().map(\.fault) == [.emptySection])
  }

  @Test func `may be missing in one pack of the chain`() throws {
    try remove("proefstad/contacts.json")
    #expect(try copy.problems() == [])
  }

  private let packs = ["proefland", "proefstad"]

  private func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: copy.path(file))
  }
}
