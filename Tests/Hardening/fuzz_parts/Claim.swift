import Glibc

/// Ends the run where something does not hold; libFuzzer keeps the input that showed it.
func claim(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  guard !holds else { return }
  let line = Array("claim broken: \(sentence())\n".utf8)
  write(STDERR_FILENO, line, line.count)
  abort()
}

extension String {
  /// Whether something in it could steer a terminal or turn the writing direction around.
  var steersTerminal: Bool {
    unicodeScalars.contains {
      $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
  }
}
