extension Visit {
  /// How one leaves a public machine; nil elsewhere.
  var farewell: String? {
    kiosk.map { words(.welcomeFarewell, words.wait(seconds: $0.idle)) }
  }
}
