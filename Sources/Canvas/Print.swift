/// How pages are printed.
///
/// A terminal has letters of one size only: large print is space, short lines and bold letters, for
/// who sees little.
public enum Print: CaseIterable, Sendable {
  case usual, large
}
