/// What a visitor takes home, in the order in which it was kept.
public struct Kept: Hashable, Sendable {
  /// As many as fit on two pages of paper.
  public static let most = 20

  /// The ids of entries, as ``Entry/id`` gives them.
  public private(set) var ids: [String] = []

  /// Creates an empty slip.
  public init() {}

  /// Creates a slip of entries; doubles and what goes beyond ``most`` are left out.
  public init(_ ids: some Sequence<String>) {
    for id in ids where self.ids.count < Self.most && !contains(id) { self.ids.append(id) }
  }

  public var isEmpty: Bool { ids.isEmpty }

  public func contains(_ id: String) -> Bool { ids.contains(id) }

  /// Keeps an entry, or drops it when it was kept.
  ///
  /// - Returns: false when there is no room for another one.
  @discardableResult
  public mutating func toggle(_ id: String) -> Bool {
    if let place = ids.firstIndex(of: id) {
      ids.remove(at: place)
      return true
    }
    guard ids.count < Self.most else { return false }
    ids.append(id)
    return true
  }
}
