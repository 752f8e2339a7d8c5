import GuideModel

extension Session {
  /// What of this visit is kept for the next one, where the owner keeps it; with what the packs of
  /// today don't know, as far as there is room behind what was kept since.
  public var progress: Progress {
    Progress(checklist: visit.checklist, kept: Kept(visit.kept.ids + visit.keptUnknown))
  }

  /// Goes on with what was kept from an earlier visit.
  public mutating func resume(_ progress: Progress) {
    laid = nil
    visit.checklist = progress.checklist
    let ids = progress.kept.ids
    let known = ids.filter { visit.guide.entry($0) != nil }
    visit.kept = Kept(known)
    visit.keptUnknown = ids.filter { !known.contains($0) }
  }
}
