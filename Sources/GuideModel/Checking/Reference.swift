/// A name in an entry that must be the id of something.
struct Reference {
  let field: String
  let id: String
  let target: Target

  enum Target: Hashable {
    case source, theme, district
    case entry(EntryKind)
  }

  /// What is wrong with it; nil when the id exists, or nobody can know because of a broken file.
  func fault(among known: KnownIDs) -> Fault? {
    guard let ids = known[target], !ids.contains(id) else { return nil }
    let near = nearest(to: id, among: ids)
    return switch target {
    case .source: .unknownSource(id, near: near)
    case .theme: .unknownTheme(id, near: near)
    case .district, .entry: .unknownRelation(id, near: near)
    }
  }
}

extension Entry {
  /// Everything that the entry refers to by name, but an answer's own theme, which is its file.
  var references: [Reference] {
    var references = sources.map { Reference(field: "sources", id: $0.text, target: .source) }
    if case .answer(let answer) = self {
      references += answer.related.map {
        Reference(field: "related", id: $0.text, target: .entry(.answer))
      }
      references += answer.offers.map {
        Reference(field: "offers", id: $0.text, target: .entry(.offer))
      }
      references += answer.steps.map {
        Reference(field: "steps", id: $0.text, target: .entry(.step))
      }
    } else {
      if case .offer(let offer) = self {
        references += offer.answers.map {
          Reference(field: "answers", id: $0.text, target: .entry(.answer))
        }
        references += offer.districts.map {
          Reference(field: "districts", id: $0.text, target: .district)
        }
      }
      references += themes.map { Reference(field: "themes", id: $0.text, target: .theme) }
    }
    return references
  }
}
