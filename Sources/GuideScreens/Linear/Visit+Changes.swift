import GuideModel

extension Visit {
  /// What a line has changed of what the visitor told, each as a sentence; nothing of another child.
  func changes(since before: Visit) -> [String] {
    guard child == before.child else { return [] }
    return marks(since: before) + steps(since: before) + concerns(since: before)
      + switches(since: before) + entries(since: before) + own(since: before)
  }

  private func marks(since before: Visit) -> [String] {
    guide.milestones.entries.filter { checklist[$0.id] != before.checklist[$0.id] }.map {
      now($0.text, checklist[$0.id].map { words[$0] } ?? words[.lineNoMark])
    }
  }

  private func steps(since before: Visit) -> [String] {
    guide.steps.entries.filter { checklist[$0.id] != before.checklist[$0.id] }.map {
      now($0.title, words[checklist[$0.id] ? .lineDone : .lineToDo])
    }
  }

  private func concerns(since before: Visit) -> [String] {
    Concern.allCases.filter { note[$0] != before.note[$0] }.map {
      note[$0]
        ? now(words[$0], words[.yes]) + " " + advice(on: $0) : now(words[$0], words[.lineNoMark])
    }
  }

  private func switches(since before: Visit) -> [String] {
    OfferFilter.allCases.filter { filters.contains($0) != before.filters.contains($0) }.map {
      switched(words[$0], filters.contains($0))
    }
      + possibleStepFilters
      .filter { stepFilters.contains($0) != before.stepFilters.contains($0) }
      .map { switched(name(of: $0), stepFilters.contains($0)) }
      + plannedThemes.symmetricDifference(before.plannedThemes).compactMap { id in
        guide.theme(id).map { switched($0.name, plannedThemes.contains(id)) }
      }
      + (note.isOnSlip == before.note.isOnSlip
        ? [] : [switched(words[.noteOnSlip], note.isOnSlip)])
  }

  private func entries(since before: Visit) -> [String] {
    let keeping = Set(kept.ids).symmetricDifference(before.kept.ids).compactMap { id in
      guide.entry(id).map {
        words(kept.contains(id) ? .lineKept : .lineDropped, $0.title, "\(kept.ids.count)")
      }
    }
    let talk = discussed.symmetricDifference(before.discussed).compactMap { id in
      guide.entry(id).map {
        now($0.title, words[discussed.contains(id) ? .discussedMark : .lineNotDiscussed])
      }
    }
    return keeping + talk
  }

  /// What was written, and for whom the guide is now.
  private func own(since before: Visit) -> [String] {
    let subjects =
      Note.Question.allCases.map(Note.Subject.question) + Concern.allCases.map { .concern($0) }
      + guide.milestones.entries.map { .milestone($0.id) }
    let written = subjects.filter { note[$0] != before.note[$0] }.map { subject in
      note[subject].words.map { words(.lineWritten, $0) } ?? words[.lineErased]
    }
    guard face != before.face else { return written }
    return written + [words(.lineFace, words[face == .parent ? .lineParent : face.phrase])]
  }

  private func now(_ what: String, _ state: String) -> String { words(.lineNow, what, state) }

  private func switched(_ what: String, _ isOn: Bool) -> String {
    now(what, words[isOn ? .lineOn : .lineOff])
  }
}
