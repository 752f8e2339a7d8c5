import GuideModel

extension Entry {
  /// The entry in one line: its id, a tab, and its title; of a help line also the number.
  var line: String { "\(id)\t\(title)\(number.map { ": \($0)" } ?? "")" }

  /// The number to call; nil for all but help lines.
  var number: String? { if case .contact(let line) = self { line.number } else { nil } }
}
