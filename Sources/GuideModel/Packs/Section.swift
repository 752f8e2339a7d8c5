/// A part of a pack that lies in a file of its own and is read when it is first needed.
public enum Section: Hashable, Sendable {
  case themes, sources, offers, milestones, steps, starters, contacts, approvals
  case answers(Theme.ID)

  /// The file in the pack's folder.
  public var fileName: String {
    switch self {
    case .themes: "themes.json"
    case .sources: "sources.json"
    case .offers: "offers.json"
    case .milestones: "milestones.json"
    case .steps: "steps.json"
    case .starters: "starters.json"
    case .contacts: "contacts.json"
    case .approvals: "approvals.json"
    case .answers(let theme): "answers/\(theme).json"
    }
  }

  /// Whether a guide without it is no guide: nothing to read, no one to call, or no source.
  var isEssential: Bool {
    switch self {
    case .themes, .sources, .contacts: true
    case .offers, .milestones, .steps, .starters, .approvals, .answers: false
    }
  }
}
