import GuideModel

extension String {
  /// Whether it is the address of a page: nothing but what RFC 3986 lets stand in one.
  var isWebAddress: Bool {
    guard let scheme = ["https://", "http://"].first(where: hasPrefix) else { return false }
    let rest = dropFirst(scheme.count)
    return rest.contains(".") && rest.first != "." && rest.first != "/"
      && rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !Self.refused.contains($0) }
  }

  private static let refused = Set(#""<>\^`{|}"#.utf8)
}

extension Offer.Contact {
  /// The site as an address; nil where none is known that programs could open.
  var webAddress: String? {
    guard let site else { return nil }
    return [site, "https://\(site)"].first(where: \.isWebAddress)
  }
}
