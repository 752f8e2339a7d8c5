/// Waits for something to become true, and never longer than needed.
enum Patience {
  /// Longer than a machine that is busy with other things needs.
  static let usual = Duration.seconds(10)

  /// Asks again and again until there is an answer.
  ///
  /// - Returns: nil when there was none in time.
  static func answer<Answer>(
    within limit: Duration = usual,
    _ ask: () throws -> Answer?
  ) async throws -> Answer? {
    let end = ContinuousClock.now + limit
    while true {
      let isLast = ContinuousClock.now >= end
      if let answer = try ask() { return answer }
      if isLast { return nil }
      try await Task.sleep(for: .milliseconds(10))
    }
  }
}
