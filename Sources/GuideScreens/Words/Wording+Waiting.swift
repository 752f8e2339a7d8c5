extension Wording {
  /// A time to wait: in minutes when it is whole ones.
  func wait(seconds: Int) -> String {
    guard seconds > 0, seconds.isMultiple(of: 60) else {
      return seconds == 1 ? self[.oneSecond] : self(.seconds, "\(seconds)")
    }
    return seconds == 60 ? self[.oneMinute] : self(.minutes, "\(seconds / 60)")
  }
}
