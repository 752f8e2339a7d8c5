import Testing

@testable import GuideModel

@Suite struct `The name that was probably meant` {
  @Test(arguments: [("slaap", "slapen"), ("voedng", "voeding"), ("slapne", "slapen")])
  func `is one that is a slip or two away`(written: String, meant: String) {
    #expect(nearest(to: written, among: ["slapen", "voeding", "ontmoeten"]) == meant)
  }

  @Test func `is none where nothing is near`() {
    #expect(nearest(to: "auto", among: ["slapen", "voeding"]) == nil)
  }

  @Test func `is not looked for with a name without end, or among names without end`() {
    let long = String(repeating: "a", count: 101)
    #expect(nearest(to: long, among: [long]) == nil)
    #expect(nearest(to: "slapen", among: (0...10_000).map { "slapen\($0)" }) == nil)
  }
}
