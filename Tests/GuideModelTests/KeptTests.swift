import GuideModel
import Testing

@Suite struct `What is kept` {
  @Test func `is dropped when it is kept again, and stays in order`() {
    var kept = Kept(["a", "b", "c"])
    kept.toggle("b")
    #expect(kept.ids == ["a", "c"])
    kept.toggle("b")
    #expect(kept.ids == ["a", "c", "b"])
  }

  @Test func `fits on two pages of paper`() {
    var kept = Kept((0..<100).map { "\($0)" })
    #expect(kept.ids.count == Kept.most)
    let results = ["x", "1", "x"].map { kept.toggle($0) }
    #expect(results == [false, true, true])
  }

  @Test func `holds nothing twice`() {
    #expect(Kept(["a", "a", "b"]).ids == ["a", "b"])
  }
}
