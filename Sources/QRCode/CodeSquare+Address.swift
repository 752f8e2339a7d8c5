import CQRencode
import Canvas

extension CodeSquare {
  /// The most bytes of an address: more make a square that hardly any window holds.
  public static let longestAddress = 271

  /// Makes a QR code of an address, as small as can be, and as sure as its size allows.
  ///
  /// A square has room for the address with 7 % of it unreadable (level L), or where that takes no
  /// larger one, with 15 % (level M).
  ///
  /// - Returns: nil for an address that is empty, longer than `longestAddress` bytes of UTF-8, or
  ///   holds control characters.
  public init?(address: String) {
    guard (1...Self.longestAddress).contains(address.utf8.count),
      address.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
      let low = Self(address, at: QR_ECLEVEL_L)
    else { return nil }
    if let middle = Self(address, at: QR_ECLEVEL_M), middle.side == low.side {
      self = middle
    } else {
      self = low
    }
  }

  /// The smallest square with a level of correction.
  private init?(_ address: String, at level: QRecLevel) {
    let smallest: Int32 = 0, keepsCase: Int32 = 1
    guard let code = QRcode_encodeString(address, smallest, level, QR_MODE_8, keepsCase) else {
      return nil
    }
    defer { QRcode_free(code) }
    let modules = Int(code.pointee.width * code.pointee.width)
    // The lowest bit of a module says whether it is dark; the others are the library's own.
    self.init(
      modules: UnsafeBufferPointer(start: code.pointee.data, count: modules).map { $0 & 1 == 1 }
    )
  }
}
