/// A short name for a text that changes when the text does: FNV-1a, 64 bits.
///
/// For noticing that something was changed by an honest editor, not for keeping out a dishonest one.
struct Fingerprint {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// 16 hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Takes the names and texts of an object, whatever their order in the file.
  init(of members: [String: JSONNode]) {
    add(members)
  }

  /// Takes what a reader of an entry approves: all but its upkeep and what it points to.
  init(ofEntry node: JSONNode) {
    add((node.object ?? [:]).filter { !Self.upkeep.contains($0.key) })
  }

  private static let upkeep: Set = [
    "checked", "reviewBefore", "related", "answers", "offers", "steps", "keywords",
  ]

  private mutating func add(_ members: [String: JSONNode]) {
    for (name, node) in members.sorted(by: { $0.key < $1.key }) {
      add(name)
      add(node)
    }
  }

  private mutating func add(_ node: JSONNode) {
    switch node.content {
    case .text(let text): add(text)
    case .number(let number): add(String(number))
    case .truth(let truth): add(String(truth))
    case .list(let list): for item in list { add(item) }
    case .object(let members): add(members)
    case .null: add("")
    }
  }

  /// Each text ends with a byte that no UTF-8 has, so that «ab», «c» differs from «a», «bc».
  private mutating func add(_ text: String) {
    for byte in [UInt8](text.utf8) + [0xFF] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}
