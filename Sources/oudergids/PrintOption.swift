import ArgumentParser
import Canvas

/// How pages are printed.
struct PrintOption: ParsableArguments {
  @Flag(help: "Ruimer en vetter, met minder op een scherm, voor wie slecht ziet.")
  var large = false

  var print: Print { large ? .large : .usual }
}
