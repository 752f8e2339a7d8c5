import Testing

@testable import GuideModel

@Suite struct `Writing JSON` {
  @Test func `puts a member and an item on a line each, in the order of the names`() {
    let value = JSONValue.object([
      "b": .list([.whole(1), .number(0.67), .truth(true)]), "a": "é", "c": .list([]),
    ])
    #expect(
      value.json == """
        {
          "a": "é",
          "b": [
            1,
            0.67,
            true
          ],
          "c": []
        }
        """
    )
  }

  @Test func `leaves out what is not known`() {
    let value = JSONValue(known: ["a": "x", "b": nil, "c": .list(ifAny: [])])
    #expect(value == .object(["a": "x"]))
  }

  @Test func `gives texts back as they were`() throws {
    let text = "\"\\\n\t\u{7F}\u{2028}é😀 </script>"
    let written = JSONValue.list([.text(text)]).json
    #expect(try JSONReader.read(Array(written.utf8)).list?.map(\.text) == [text])
  }

  @Test func `could end the script of a page in which it stands`() {
    #expect(!JSONValue.text("</script>").json.contains("<"))
  }

  @Test func `wrote numbers that are no JSON`() {
    #expect(JSONValue.list([.number(.nan), .number(.infinity)]).json == "[\n  null,\n  null\n]")
  }
}
