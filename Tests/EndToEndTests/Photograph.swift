import FoundationEssentials

/// The rows of a terminal as a camera sees them: grey pixels, of blocks and grounds only.
struct Photograph {
  private static let cell = (width: 4, height: 8)
  private let rows: [[PaintedCell]]
  private let theme: PaintedCell.Theme

  /// - Parameter looks: rows with escape sequences, as `Tmux.looks()` gives them.
  init(of looks: [String], on theme: PaintedCell.Theme) {
    self.theme = theme
    rows = PaintedCell.rows(of: looks, on: theme)
  }

  /// What zbarimg reads of it, one text a code.
  func codes() throws -> [String] {
    guard Program.isInstalled("zbarimg") else { throw Fault("Missing: apt install zbar-tools.") }
    let folder = try ScratchFolder()
    let file = "\(folder.path)/photograph.pgm"
    try Data(pixels).write(to: URL(filePath: file))
    let output = try Catcher()
    let reader = try ChildProcess(
      ["zbarimg", "--quiet", "--raw", "--nodbus", file],
      output: output.stream
    )
    let text = output.text()
    _ = reader.waitForEnd()
    return text.split(separator: "\n").map(String.init)
  }

  /// The picture as a portable greymap.
  private var pixels: [UInt8] {
    let columns = rows.map(\.count).max() ?? 0
    let size = "\(columns * Self.cell.width) \(rows.count * Self.cell.height)"
    var pixels = Array("P5 \(size) 255\n".utf8)
    for row in rows {
      for line in 0..<Self.cell.height {
        let isUpper = line < Self.cell.height / 2
        for column in 0..<columns {
          let grey = column < row.count ? row[column].grey(isUpper: isUpper) : theme.ground
          pixels += Array(repeating: grey, count: Self.cell.width)
        }
      }
    }
    return pixels
  }
}
