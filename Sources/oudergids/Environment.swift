import Glibc
import GuideModel

/// What the program asks of the machine around it.
enum Environment {
  /// The pack that the owner of the machine set.
  static var pack: String? { variable("OUDERGIDS_PACK") }

  /// Whether colour is welcome (no-color.org: any value but an empty one says no).
  static var wantsColour: Bool { variable("NO_COLOR") == nil }

  /// Whether a person may sit at either end; who is at neither, as a scheduled job, is asked nothing.
  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 || isatty(STDOUT_FILENO) == 1 }

  /// The folder in which the program lies, links followed; `.` where the system does not tell.
  static var programFolder: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    let parts = String(cString: path).split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  /// What a program that prints may know of the machine, where it is set.
  static var ofPrinting: [String: String] {
    let names = [
      "PATH", "HOME", "USER", "LOGNAME", "CUPS_SERVER", "CUPS_ENCRYPTION", "CUPS_USER", "IPP_PORT",
    ]
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        variable(name).map { (name, $0) }
      }
    )
  }

  static func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The value of a variable; nil when it is not set or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

extension CalendarDay {
  /// The day that the machine's clock shows; the last one the calendar knows where the clock shows
  /// nonsense, so that texts rather count as past their review than as sure.
  static var today: CalendarDay {
    let now = clock
    return CalendarDay(
      year: Int(now.tm_year) + 1900,
      month: Int(now.tm_mon) + 1,
      day: Int(now.tm_mday)
    )
      ?? .last
  }

  /// Milliseconds until that clock comes to midnight, give or take the hour by which it is changed
  /// in spring and in autumn.
  static var restOfToday: Int {
    let now = clock
    return 1000 * (24 * 3600 - Int(now.tm_hour * 3600 + now.tm_min * 60 + now.tm_sec))
  }

  private static var clock: tm {
    var seconds = time(nil)
    var now = tm()
    localtime_r(&seconds, &now)
    return now
  }
}
