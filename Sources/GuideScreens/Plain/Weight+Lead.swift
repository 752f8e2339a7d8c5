extension Block.Weight {
  /// What stands before the title of a notice where nothing else can show its weight.
  var lead: String { self == .note ? "" : "! " }
}
