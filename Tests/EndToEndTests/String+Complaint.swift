extension String {
  /// Whether it is one line in which the program says what is wrong.
  var isComplaint: Bool {
    hasPrefix("oudergids: ") && hasSuffix("\n")
      && split(separator: "\n", omittingEmptySubsequences: false).count == 2
  }
}
