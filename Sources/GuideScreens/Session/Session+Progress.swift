import GuideModel

extension Session {
  /// What of this visit is kept for the next one, where the owner keeps it.
  public var progress: Progress { Progress(checklist: visit.checklist, kept: visit.kept) }

  /// Goes on with what was kept from an earlier visit.
  public mutating func resume(_ progress: Progress) {
    laid = nil
    visit.checklist = progress.checklist
    visit.kept = progress.kept
  }
}
