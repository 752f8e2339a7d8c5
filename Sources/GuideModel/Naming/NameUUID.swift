/// A UUID that is made from a name within a namespace: version 5 of RFC 9562.
///
/// The same name always has the same one, on every machine and in every program.
public struct NameUUID: Hashable, Sendable {
  /// 16 bytes.
  private let bytes: [UInt8]

  /// The namespace of all that this guide names; drawn once, by chance.
  public static let oudergids = NameUUID(
    bytes: [
      0xEB, 0x13, 0xDB, 0x80, 0x5E, 0x57, 0x4F, 0xA5, 0xA6, 0xAF, 0x20, 0x26, 0x36, 0x56, 0x3E,
      0xAC,
    ]
  )

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Names something within a namespace.
  public init(_ name: String, in namespace: NameUUID) {
    var digest = Array(SHA1(of: namespace.bytes + Array(name.utf8)).bytes.prefix(16))
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    bytes = digest
  }

  /// 32 hexadecimal digits in five groups.
  public var text: String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }
}

extension Guide {
  /// The UUID of something in the guide, such as `offer/consultatiebureau`.
  ///
  /// Its namespace is that of the pack from which it comes: the local one, or else the national one,
  /// so that a national entry has the same UUID under every municipality.
  ///
  /// - Parameter isLocal: whether the local pack brings it.
  public func uuid(_ name: String, isLocal: Bool) -> NameUUID {
    let pack = isLocal ? packs.last : packs.first
    return NameUUID(name, in: NameUUID(pack?.description.id.text ?? "", in: .oudergids))
  }
}
