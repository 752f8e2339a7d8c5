import ArgumentParser
import GuideModel
import GuideScreens

/// How old the child is, as it was typed.
struct AgeOption: ParsableArguments {
  @Option(help: "Leeftijd of geboortedag: 8m, '10 weken', 2j6m, 14-3-2026, 'zwanger 22 weken'.")
  var age: String?

  /// The child of `--age`; nil when no age was given.
  func child(in language: Language) throws -> Child? {
    guard let age else { return nil }
    switch TypedAge(age, today: .today) {
    case .understood(let child, early: false): return child
    case .understood(_, early: true): throw Complaint.noWeeksEarly.said(in: language)
    case .refused(let refusal): throw Complaint.age(age, refusal).said(in: language)
    }
  }

  /// The child of `--age` for a place, should it be one that says nothing without an age.
  func child(at place: Place, in language: Language) throws -> Child? {
    let child = try child(in: language)
    guard child != nil || !place.needsAge else { throw Complaint.noAge.said(in: language) }
    return child
  }
}
