import Canvas

/// The one table of keys: handling, the bottom line, the page of keys and the README come from it.
public enum KeyTable {
  /// All keys but the digits that choose.
  public static let bindings: [Binding] = [
    Binding([.character("!")], .helpNow, .keyHelpNow, hint: .hintHelpNow),
    Binding([.enter, .right, .character("l")], .open, .keyOpen, hint: .hintOpen),
    Binding([.character(" ")], .toggle, .keyToggle, hint: .hintToggle),
    Binding([.escape, .backspace, .left, .character("h")], .back, .keyBack, hint: .hintBack),
    Binding([.character("/")], .search, .keySearch, hint: .hintSearch),
    Binding([.character("m")], .keep, .keyKeep, hint: .hintKeep),
    Binding([.character("M")], .slip, .keySlip),
    Binding([.character("d")], .discuss, .keyDiscuss, hint: .hintDiscuss),
    Binding([.character("v")], .compare, .keyCompare),
    Binding([.character("f")], .face, .keyFace),
    Binding([.character("?")], .keys, .keyKeys, hint: .hintKeys),
    Binding([.tab], .nextTab, .keyNextTab),
    Binding([.backTab], .previousTab, .keyPreviousTab),
    Binding([.down, .character("j")], .next, .keyNext),
    Binding([.up, .character("k")], .previous, .keyPrevious),
    Binding([.pageDown, .control("f")], .pageDown, .keyPageDown),
    Binding([.pageUp, .control("b")], .pageUp, .keyPageUp),
    Binding([.home, .character("g")], .first, .keyFirst),
    Binding([.end, .character("G")], .last, .keyLast),
    Binding([.character("0")], .home, .keyHomeUntyped, hint: .hintHome),
    Binding([.character("e")], .language, .keyLanguage, hint: .keyLanguage),
    Binding([.control("l")], .repaint, .keyRepaint),
    Binding([.character("q")], .quit, .keyQuit, hint: .hintQuit),
  ]

  /// What a key asks for; nil when it asks for nothing.
  public static func command(for key: Key) -> Command? {
    if case .character(let sign) = key, let digit = sign.wholeNumberValue, (1...9).contains(digit),
      sign.isASCII
    {
      return .digit(digit)
    }
    return commands[key]
  }

  private static let commands = Dictionary(
    bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } } + wheel,
    uniquingKeysWith: { first, _ in first }
  )

  /// What needs no explanation to who has a mouse, and means nothing to who has none.
  private static let wheel: [(Key, Command)] = [(.wheelUp, .scrollUp), (.wheelDown, .scrollDown)]
}
