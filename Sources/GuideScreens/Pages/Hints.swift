/// Which commands the bottom line may name, as far as they apply.
enum Hints: Hashable, Sendable {
  case all
  case only(Set<Command>)
  case allBut(Set<Command>)

  func contains(_ command: Command) -> Bool {
    switch self {
    case .all: true
    case .only(let commands): commands.contains(command)
    case .allBut(let commands): !commands.contains(command)
    }
  }
}
