extension Source {
  /// Whether the page lies on a host or on a part of it.
  func isOn(host: String) -> Bool { ".\(self.host)".hasSuffix(".\(host.lowercased())") }

  /// The host of the address in small letters, also where no `https://` stands before it.
  private var host: String {
    let whole = url.lowercased()[...].drop(while: \.isWhitespace)
    let behind = whole.drop(while: \.isLetter)
    let rest = (behind.first == ":" ? behind.dropFirst() : whole).drop { "/\\".contains($0) }
    let place = rest.prefix { !"/\\?# ".contains($0) }.split(separator: "@").last ?? ""
    return place.prefix { $0 != ":" }.split(separator: ".").joined(separator: ".")
  }
}
