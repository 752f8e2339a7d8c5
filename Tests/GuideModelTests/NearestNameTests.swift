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
}
