import Foundation
import GuideModel
import TestSupport
import Testing

@Suite struct `Opening packs` {
  private let copy: PackCopy

  init() throws {
    copy = try PackCopy()
  }

  @Test func `a local pack comes after the national one that it extends`() throws {
    let chain = try Pack.chain(at: copy.town, shelves: [])
    #expect(chain.map(\.description.name) == ["Proefland", "Proefstad"])
  }

  @Test func `a parent is also looked for on the shelves`() throws {
    let alone = copy.path("elders/proefstad")
    try FileManager.default.createDirectory(
      atPath: copy.path("elders"),
      withIntermediateDirectories: true
    )
    try FileManager.default.moveItem(atPath: copy.town, toPath: alone)
    #expect(throws: Problem.self) { try Pack.chain(at: alone, shelves: []) }
    #expect(try Pack.chain(at: alone, shelves: [copy.path("")]).count == 2)
  }

  @Test func `packs that extend each other in a circle are refused`() throws {
    try copy.replace(
      #""name": "Proefland""#,
      with: #""name": "x", "extends": "proefstad""#,
      in: "proefland/pack.json"
    )
    #expect(try fault() == .extendsItself)
  }

  @Test func `a parent can't be a path`() throws {
    try copy.replace(
      #""extends": "proefland""#,
      with: #""extends": "../proefland""#,
      in: "proefstad/pack.json"
    )
    #expect(try fault() == .notAnID("../proefland"))
  }

  @Test func `a folder without a description is no pack`() throws {
    try FileManager.default.removeItem(atPath: copy.path("proefstad/pack.json"))
    #expect(try fault() == .missingFile)
  }

  @Test func `a pipe in place of a file does not make the guide hang`() throws {
    let path = copy.path("proefland/steps.json")
    try FileManager.default.removeItem(atPath: path)
    try #require(mkfifo(path, 0o600) == 0)
    #expect(try copy.guide().steps.problems.map(\.fault) == [.notARegularFile])
  }

  @Test func `a folder in place of a file is a problem and no crash`() throws {
    let path = copy.path("proefland/steps.json")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(try copy.guide().steps.problems.map(\.fault) == [.notARegularFile])
  }

  @Test func `a file that is far too large is not read`() throws {
    let path = copy.path("proefland/steps.json")
    try #require(truncate(path, 100 << 20) == 0)
    #expect(try copy.guide().steps.problems.map(\.fault) == [.tooLarge(limit: 8 << 20)])
  }

  @Test func `a link to itself is a problem and no endless loop`() throws {
    let path = copy.path("proefland/steps.json")
    try FileManager.default.removeItem(atPath: path)
    try #require(symlink(path, path) == 0)
    #expect(try copy.guide().steps.problems.map(\.fault) == [.unreadableFile(errno: ELOOP)])
  }

  private func fault() throws -> Fault {
    try #require(throws: Problem.self) { try Pack.chain(at: copy.town, shelves: []) }.fault
  }
}
