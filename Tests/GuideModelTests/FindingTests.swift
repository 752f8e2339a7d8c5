import TestSupport
import Testing

@testable import GuideModel

@Suite struct `Search` {
  /// Whether one word, as it was typed, leads to the other.
  private func leads(_ typed: String, to word: String) -> Bool {
    var vocabulary = Vocabulary()
    for other in ["ritme", "doorslapen", "wandelen", "fruit", "speelgoed"] + [word] {
      for folded in FoldedWord.words(of: other) { _ = vocabulary.add(folded) }
    }
    vocabulary.tie(["speen", "fopspeen", "tuut"].flatMap { FoldedWord.words(of: $0) })
    guard let typed = FoldedWord.words(of: typed).first else { return false }
    return vocabulary.meanings(of: typed, isUnfinished: false)
      .contains { vocabulary.words[$0.word] == FoldedWord.words(of: word).first }
  }

  @Test(arguments: [
    ("slaapt", "slapen"), ("geslapen", "slapen"), ("slaapritme", "ritme"),
    ("slapen", "doorslapen"), ("slpen", "slapen"), ("salpen", "slapen"), ("slaappen", "slapen"),
    ("tuut", "fopspeen"), ("fopspen", "tuut"), ("één", "een"), ("crèche", "creche"),
    ("baby's", "babys"), ("etn", "eten"), ("eczeem", "exceem"), ("weigje", "wieg"),
    ("vaatwastablet", "vaatwasblokje"), ("Leeft", "leven"), ("reizen", "reis"),
  ])
  func `leads from what was typed to what was meant`(typed: String, word: String) {
    #expect(leads(typed, to: word))
  }

  @Test(arguments: [("bad", "bed"), ("kat", "nat"), ("mag", "dag"), ("zzzz", "s")])
  func `takes short words for what they are`(typed: String, word: String) {
    #expect(!leads(typed, to: word))
  }

  @Test(arguments: [
    ("slapen", "slapen", 0), ("salpen", "slapen", 1), ("slpen", "slapen", 1),
    ("slaapen", "slapen", 1), ("slopen", "slapen", 1), ("", "aa", 2), ("aslpne", "slapen", 3),
    ("abcdef", "uvwxyz", 3),
  ])
  func `counts slips of the fingers`(typed: String, word: String, slips: Int) {
    #expect(typingDistance(Array(typed.utf8), Array(word.utf8), atMost: 2) == slips)
  }

  @Test func `counts as many slips there as back, in whatever words`() {
    var dice = SeededDice(seed: 7)
    for _ in 0..<2000 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...8, using: &dice)).map { _ in
          UInt8.random(in: 97...100, using: &dice)
        }
      }
      let there = typingDistance(words[0], words[1], atMost: 8)
      #expect(there == typingDistance(words[1], words[0], atMost: 8))
      #expect((there == 0) == (words[0] == words[1]))
      #expect(there >= abs(words[0].count - words[1].count))
    }
  }

  @Test func `gives what is for the age first, and at most as many as asked`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let age = try #require(Age(notation: "8m"))
    #expect(guide.search("slapen", at: age, limit: 3).count == 3)
    #expect(guide.search("slapen", at: age, limit: 0).isEmpty)
    let five = guide.search("slapen", at: age, limit: 5)
    #expect(five.allSatisfy { $0.fitsAge })
    let scores = guide.search("slapen", at: age).map(\.score)
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `marks the words of a title that were meant`() throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    let hit = try #require(guide.search("doorslaapt").first { $0.entry.id == "slapen-doorslapen" })
    #expect(hit.entry.title == "Wanneer slaapt mijn baby door?")
    #expect(hit.marked.contains("slaapt"))
    #expect(!hit.marked.contains("mijn"))
  }

  @Test(arguments: ["", " ", "?!", "\u{1B}[2J", String(repeating: "slaap ", count: 500)])
  func `takes whatever is typed`(text: String) throws {
    let guide = try TestPacks.guide(at: TestPacks.denHaag)
    #expect(guide.search(text).count <= 20)
  }
}
