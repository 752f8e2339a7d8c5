/// Something on a page that Enter or a digit chooses.
public struct Choice: Hashable, Sendable {
  public let label: String
  /// Words of the label, as they stand between its blanks, that were looked for.
  public let marked: Set<String>
  /// Said behind it, or below it where there is no room.
  public let detail: String
  /// Whether it is switched on; nil for what can't be switched.
  public let isOn: Bool?
  public let action: Action

  init(
    _ label: String,
    marked: Set<String> = [],
    detail: String = "",
    isOn: Bool? = nil,
    _ action: Action
  ) {
    self.label = label
    self.marked = marked
    self.detail = detail
    self.isOn = isOn
    self.action = action
  }
}
