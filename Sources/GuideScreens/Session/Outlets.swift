/// What the owner of the machine lets out of a visit; nothing, unless something is said.
public struct Outlets: Hashable, Sendable {
  /// Whether there is a printer for the slip.
  public let canPrint: Bool
  /// Whether there is a folder for slips.
  public let canSave: Bool
  /// Whether a family uses the machine for itself, so that what it marked, arranged and kept is
  /// there the next time.
  public let keepsProgress: Bool

  /// Whether a slip can leave the guide.
  var letSlipOut: Bool { canPrint || canSave }

  /// Creates what an owner allows.
  public init(canPrint: Bool = false, canSave: Bool = false, keepsProgress: Bool = false) {
    self.canPrint = canPrint
    self.canSave = canSave
    self.keepsProgress = keepsProgress
  }
}
