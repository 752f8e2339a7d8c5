extension Visit {
  /// The keys that do something on this machine.
  var bindings: [Binding] {
    KeyTable.bindings.filter { kiosk == nil || $0.command != .quit }
  }
}
