import GuideModel
import Testing

@Suite struct `A line of one's own` {
  @Test func `has no blanks around its words, and a new line is a blank`() {
    var line = OwnLine()
    line.add("  valt vaak\nom, \t bij Zoë thuis ")
    #expect(line.words == "valt vaak om, bij Zoë thuis")
  }

  @Test(arguments: ["", " ", "\n\n", "\u{1B}\u{7}\u{202E}"])
  func `without words is none`(text: String) {
    var line = OwnLine()
    line.add(text)
    #expect(line.words == nil)
  }

  @Test func `takes nothing that steers a terminal, hides, or is a picture`() {
    var line = OwnLine()
    line.add("a\u{1B}[31mb\u{202E}c\u{200B}d👶🏽e\u{9B}f")
    #expect(line.typed == "a[31mbcdef")
  }

  @Test func `keeps what people write`() {
    let text = "Mag hij (al) 38,5°? 'Ja' & \"nee\"; €5 – ½ uur: Jiří, 小明!"
    var line = OwnLine()
    line.add(text)
    #expect(line.typed == text)
  }

  @Test func `ends after 120 characters, with whatever on top of them`() {
    var line = OwnLine()
    line.add(String(repeating: "é", count: 500))
    #expect(line.typed.count == 120)
    #expect(line.isFull)
    var tower = OwnLine()
    for _ in 0..<1000 { tower.add("a" + String(repeating: "\u{301}", count: 100)) }
    #expect(tower.typed.utf8.count <= 480)
    line.takeBack()
    #expect(!line.isFull)
  }
}

@Suite struct `A note` {
  @Test func `has room for five questions`() {
    var note = Note()
    for question in Note.Question.allCases {
      #expect(note.freeQuestion == question)
      note[.question(question)].add("Vraag")
    }
    #expect(note.freeQuestion == nil)
    #expect(note.questions == Note.Question.allCases)
  }

  @Test func `that is emptied again is as it was`() {
    var note = Note()
    note[.concern(.worry)].add("x")
    note[.concern(.worry)].takeBack()
    note[.worry].toggle()
    note[.worry].toggle()
    #expect(note == Note())
  }
}
