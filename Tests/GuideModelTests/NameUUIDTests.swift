import Foundation
import TestSupport
import Testing

@testable import GuideModel

@Suite struct `A UUID made from a name` {
  /// FIPS 180-4 and the lengths around which its padding takes another block.
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (String(repeating: "a", count: 55), "c1c8bbdc22796e28c0e15163d20899b65621d65a"),
    (String(repeating: "a", count: 56), "c2db330f6083854c99d4b5bfb6e8f29f201be699"),
    (String(repeating: "a", count: 64), "0098ba824b5c16427bd7a1122a5a442a25ec644d"),
    (String(repeating: "a", count: 119), "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56"),
    (String(repeating: "a", count: 120), "f34c1488385346a55709ba056ddd08280dd4c6d6"),
  ])
  func `stands on the digest that the standard gives`(message: String, digest: String) {
    let bytes = SHA1(of: Array(message.utf8)).bytes
    #expect(bytes.map { String(format: "%02x", $0) }.joined() == digest)
  }

  @Test func `is the one that other programs make of the name`() {
    let pack = NameUUID("den-haag", in: .oudergids)
    #expect(NameUUID.oudergids.text == "eb13db80-5e57-4fa5-a6af-202636563eac")
    #expect(pack.text == "1c0ad86a-9d41-562d-a112-dca2f60e2135")
    #expect(NameUUID("offer/knutselen", in: pack).text == "423b6c22-c528-5ed0-a208-d379577df9ee")
  }

  @Test func `of a national entry differs from that of a local one`() throws {
    let town = try TestPacks.guide()
    let land = try TestPacks.guide(at: TestPacks.town + "/../proefland")
    #expect(town.uuid("theme/slapen", isLocal: false) == land.uuid("theme/slapen", isLocal: true))
    #expect(town.uuid("theme/slapen", isLocal: false) != town.uuid("theme/slapen", isLocal: true))
  }
}
