import Testing

extension Trait where Self == ConditionTrait {
  /// Left out where nothing reads codes; but not in CI, where it would be left out for ever.
  static var needsCodeReader: Self {
    .enabled(
      if: Program.isInstalled("zbarimg") || Program.variable("CI") == "true",
      "zbarimg is missing: apt install zbar-tools"
    )
  }
}
