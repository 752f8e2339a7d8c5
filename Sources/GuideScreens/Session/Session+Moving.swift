import Canvas
import GuideModel

extension Session {
  /// Opens or does what is chosen, or takes what was typed.
  ///
  /// - Returns: what must happen outside.
  mutating func openSelected(_ layout: PageLayout) -> [Effect] {
    if place == .start, !visit.typed.isEmpty {
      if case .understood(let child, let early) = TypedAge(visit.typed, today: visit.today) {
        perform(.tell(child))
        if early { open(.weeksEarly) }
      }
      return []
    }
    if case .writing = place {
      back()
      return []
    }
    let position = layout.viewport.held(path.last?.position)
    return position.selected.map { choose($0, layout) } ?? []
  }

  /// Chooses by the digit that stands before a choice in view; what one does not see is not chosen.
  ///
  /// - Returns: what must happen outside.
  mutating func open(digit: Int, _ layout: PageLayout) -> [Effect] {
    let position = layout.viewport.held(path.last?.position)
    let index = position.firstNumbered + digit - 1
    return layout.viewport.shows(index, at: position) ? choose(index, layout) : []
  }

  /// Chooses by its index.
  ///
  /// - Returns: what must happen outside.
  mutating func choose(_ index: Int, _ layout: PageLayout) -> [Effect] {
    let choices = layout.page.choices
    guard choices.indices.contains(index) else { return [] }
    path[path.count - 1].position = layout.viewport.selecting(index, from: path.last?.position)
    perform(choices[index].action)
    switch choices[index].action {
    case .arrange(let id): follow(.open(.step(id)), on: layout.size)
    case .answer(let concern): follow(.answer(concern), on: layout.size)
    case .compare(.some) where visit.means == .keys && layout.size.columns < Self.columnsForTwo:
      report(words(.compareRoom, "\(Self.columnsForTwo)"))
    default: break
    }
    return choices[index].action.effects
  }

  /// Keeps a choice selected that a tick has moved to another place on the page.
  ///
  /// - Parameter size: that of the page, which is half a window when two ages are compared.
  private mutating func follow(_ action: Action, on size: Size) {
    let layout = layout(on: size)
    guard let index = layout.page.choices.firstIndex(where: { $0.action == action }) else { return }
    path[path.count - 1].position = layout.viewport.selecting(index, from: path.last?.position)
  }

  /// Marks what is selected, without opening it.
  mutating func toggleSelected(_ layout: PageLayout) {
    let position = layout.viewport.held(path.last?.position)
    path[path.count - 1].position = position
    guard let selected = position.selected, layout.page.extraCommands.contains(.toggle) else {
      return
    }
    let action = layout.page.choices[selected].action
    switch action {
    case .open(.milestone(let id)): visit.checklist[id] = Mark.after(visit.checklist[id])
    case .open(.step(let id)): visit.checklist[id].toggle()
    case .filter(let filter): visit.filters.formSymmetricDifference([filter])
    case .filterSteps(let filter): visit.stepFilters.formSymmetricDifference([filter])
    case .plan(let theme): visit.plannedThemes.formSymmetricDifference([theme])
    case .answer, .takeNote: perform(action)
    case .mark:
      perform(action)
      return
    default: break
    }
    follow(action, on: layout.size)
  }

  private mutating func perform(_ action: Action) {
    switch action {
    case .open(let place): open(place)
    case .tell(let child):
      let before = visit
      if visit.child == nil { visit.typed = "" } else { visit.forgetAnswers() }
      go(to: path.last?.goal ?? .now, for: child)
      if visit.hasForgotten(before) { report(words[.answersWiped]) }
    case .bornEarly(let weeks):
      visit.child = visit.child?.born(weeksEarly: weeks) ?? visit.child
      back()
    case .mark(let id, let mark):
      visit.checklist[id] = visit.checklist[id] == mark ? nil : mark
      back()
    case .arrange(let id):
      visit.checklist[id].toggle()
      back()
    case .answer(let concern): visit.note[concern].toggle()
    case .takeNote: visit.note.isOnSlip.toggle()
    case .filter(let filter): visit.filters.formSymmetricDifference([filter])
    case .filterSteps(let filter): visit.stepFilters.formSymmetricDifference([filter])
    case .speak(let language): speak(language)
    case .plan(let theme): visit.plannedThemes.formSymmetricDifference([theme])
    case .compare(let child):
      visit.comparison = child
      back()
    case .printSlip, .saveSlip: break
    }
  }

  mutating func speak(_ language: Language) { visit.guide = visit.guide.speaking(language) }

  mutating func back() {
    if path.count > 1 { path.removeLast() }
  }

  /// Opens a page, from which Esc leads back; one that is on the way already is returned to, so that
  /// the way never grows beyond the guide.
  ///
  /// Before an age is told, a page that needs one comes after the question for it.
  mutating func open(_ place: Place) {
    if place == .start || place.needsAge && visit.child == nil {
      go(to: place, for: nil)
    } else if let index = path.firstIndex(where: { $0.place == place }) {
      path.removeSubrange((index + 1)...)
    } else {
      path.append(Stop(place))
      selectTicked()
    }
  }

  /// Asks what is sought, as if nothing was sought before.
  mutating func startSearch() {
    visit.sought = ""
    open(.search)
  }

  /// Selects the mark of a milestone that was marked before, or Enter would change it unasked.
  private mutating func selectTicked() {
    guard case .milestone = place, let ticked = page.choices.firstIndex(where: { $0.isOn == true })
    else { return }
    path[path.count - 1].position = Position(selected: ticked, top: 0)
  }

  /// Goes to the tab beside the present one; the start page has none before an age is told.
  mutating func turnTab(by step: Int) {
    guard visit.child != nil || place != .start else { return }
    go(to: (page.tab?.beside(by: step) ?? .now).place, for: nil)
  }
}

extension Mark {
  /// The mark that follows when a parent presses the same key again; after the last comes none.
  fileprivate static func after(_ mark: Mark?) -> Mark? {
    guard let mark, let index = allCases.firstIndex(of: mark) else { return allCases.first }
    return index + 1 < allCases.count ? allCases[index + 1] : nil
  }
}
