import Testing

extension Trait where Self == ConditionTrait {
  /// Left out where there is no tmux; but not in CI, where it would be left out for ever.
  static var needsTmux: Self {
    .enabled(
      if: Program.isInstalled("tmux") || Program.variable("CI") == "true",
      "tmux is missing: apt install tmux"
    )
  }
}
