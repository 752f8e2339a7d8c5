extension Visit {
  /// Says beforehand that much is not translated; nothing in Dutch, in which all is written.
  var languageWarning: [Block] {
    guide.language == .dutch ? [] : [.remark(words[.mostlyDutch])]
  }
}
