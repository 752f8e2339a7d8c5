import FoundationEssentials
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `An option` {
  @Test func `for the size of a picture was refused with a capital X`() async throws {
    let small = try await Command("picture", "hulp", "--size", "40x12")
    let capital = try await Command("picture", "hulp", "--size", "40X12")
    #expect(capital.cause == .exit(0))
    #expect(capital.output == small.output)
  }

  @Test func `for the version was not there`() async throws {
    let version = try await Command("--version")
    #expect(version.cause == .exit(0))
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["picture", "nu", "--age", "8m", "--theme", "slapen"], ["check", "--language", "en"],
    ["coverage", "--language", "en"], ["review", "--language", "en"],
  ])
  func `that does nothing was taken without a word`(command: [String]) async throws {
    let program = try await Command(command)
    #expect(program.cause == .exit(64))
    #expect(program.output == "")
    #expect(program.errors.contains("Unknown option"))
  }

  @Test func `was late, as the program linked all of Foundation for a bundle that nobody asks`()
    throws
  {
    let program = try Data(contentsOf: URL(filePath: Program.path))
    #expect(program.range(of: Data("GuideModel".utf8)) != nil)
    #expect(program.range(of: Data("libFoundation.so".utf8)) == nil)
  }
}
