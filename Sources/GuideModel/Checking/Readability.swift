/// How easily a Dutch text is read: its words, sentences and syllables.
struct Readability {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0

  /// Measures texts of which each ends a sentence, such as paragraphs and bullets.
  init(of texts: [String]) {
    for sentence in texts.flatMap(\.sentences) {
      let words = sentence.words
      guard !words.isEmpty else { continue }
      sentences += 1
      self.words += words.count
      syllables += words.reduce(0) { $0 + $1.syllables }
    }
  }

  /// Words a sentence on the mean; 0 without a sentence.
  var sentenceLength: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }

  /// Flesch-Douma: about 100 is very easy, 60 ordinary, 30 hard; 100 without a word.
  var score: Double {
    guard words > 0 else { return 100 }
    return 206.84 - 0.93 * sentenceLength - 77 * Double(syllables) / Double(words)
  }
}

extension String {
  /// The text cut behind full stops, colons and the like that a blank follows.
  var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    for sign in self {
      if sign == " ", let last = sentence.last, ".!?:;".contains(last) {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(sign)
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }

  /// The words; a hyphen or an apostrophe within one does not end it.
  var words: [Substring] {
    split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

extension Substring {
  /// The syllables of a Dutch word: its vowels, those that sound as one counted once; at least 1.
  fileprivate var syllables: Int {
    let letters = Array(lowercased())
    var index = 0
    var count = 0
    while index < letters.count {
      let rest = letters[index...]
      let vowel = dutchVowels[letters[index]]?.first { rest.starts(with: $0) }
      if vowel != nil { count += 1 }
      index += vowel?.count ?? 1
    }
    return Swift.max(1, count)
  }
}

/// Vowels that sound as one, by their first letter, the longest first.
private let dutchVowels = Dictionary(
  grouping: [
    "eeuw", "ieuw", "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu",
    "ui", "ou", "au", "ei", "ij", "ai", "oi", "a", "e", "i", "o", "u", "y", "á", "à", "ä", "é", "è",
    "ê", "ë", "í", "ï", "ó", "ö", "ú", "ü",
  ].map(Array.init),
  by: { $0[0] }
)
