import FoundationEssentials
import Glibc
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Approving` {
  @Test func `took a name that nobody can see`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let approve = try await Command(
      ["approve", "slapen-ritme", "--by", "\u{200D}"],
      pack: "\(packs.path)/proefstad"
    )
    #expect(approve.cause == .exit(2))
    #expect(approve.errors.contains("Zeg met --by wie het heeft gelezen"))
  }

  @Test func `names who approved without the signs that nobody can see`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let approve = try await Command(
      ["approve", "slapen-ritme", "--by", "C\u{200D}JG"],
      pack: "\(packs.path)/proefstad"
    )
    #expect(approve.output == "1 goedgekeurd door CJG.\n")
  }

  @Test func `took a language, which meant nothing`() async throws {
    let approve = try await Command(["approve", "slapen-ritme", "--by", "CJG", "--language", "en"])
    #expect(approve.cause == .exit(64))
  }

  @Test func `writes a file for all who may read the pack, and leaves nothing beside it`()
    async throws
  {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let pack = "\(packs.path)/proefstad"
    let names = { try Set(FileManager.default.contentsOfDirectory(atPath: pack)) }
    let before = try names()
    for id in ["slapen-ritme", "slapen-doorslapen"] {
      let approve = try await Command(["approve", id, "--by", "CJG"], pack: pack)
      #expect(approve.cause == .exit(0))
    }
    #expect(try names() == before.union(["approvals.json"]))
    #expect(try packs.text(of: "proefstad/approvals.json").contains("slapen-ritme"))
    try packs.write("", to: "nieuw")
    #expect(try packs.mode(of: "proefstad/approvals.json") == packs.mode(of: "nieuw"))
  }

  @Test func `says why it was not written`() async throws {
    let packs = try ScratchFolder()
    try packs.copyPacks()
    let pack = "\(packs.path)/proefstad"
    symlink("stick/approvals.json", "\(pack)/approvals.json")
    let approve = try await Command(["approve", "slapen-ritme", "--by", "CJG"], pack: pack)
    #expect(approve.cause == .exit(2))
    #expect(approve.errors.contains("De goedkeuring is niet geschreven: de map is er niet."))
  }
}
