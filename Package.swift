// swift-tools-version: 6.2
import PackageDescription

// Bottom-up: a target may use only what stands above it. ImportTests holds the sources to this.
let package = Package(
  name: "oudergids",
  products: [
    // The shared model library: ages, content, packs and finding, for other programs too.
    .library(name: "GuideModel", targets: ["GuideModel"]),
    .executable(name: "oudergids", targets: ["oudergids"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // A grid of cells with roles, text widths and wrapping, and the keys a person can press.
    .target(name: "Canvas"),

    // Ages, content, packs and the checklist. Knows no terminal, no clock, no environment.
    .target(name: "GuideModel"),

    // The whole program without a terminal: screens describe pages, pages become text.
    .target(name: "GuideScreens", dependencies: ["Canvas", "GuideModel"]),

    // The door to curses, in C: what Swift can't import from <curses.h>, and signal handlers.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),

    // The only Swift that sees curses: keys in, canvas out.
    .target(name: "NcursesTerminal", dependencies: ["Canvas", "CNcurses"]),

    // The door to signalfd, by which signals can be waited for together with a line.
    .systemLibrary(name: "CSignals"),

    // A terminal that is written to line by line: for speech, braille, pipes and dumb terminals.
    .target(name: "LinearTerminal", dependencies: ["CSignals", "Canvas"]),

    // The door to libqrencode, which makes QR codes.
    .systemLibrary(
      name: "CQRencode",
      pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]
    ),

    // An address becomes a code square.
    .target(name: "QRCode", dependencies: ["CQRencode", "Canvas"]),

    // The bundled packs. In C, since SwiftPM gives Swift with resources a file that imports Foundation.
    .target(
      name: "GuidePacks",
      path: "Resources",
      exclude: ["Kiosk", "README.md", "Schemas"],
      resources: [.copy("Packs")],
      publicHeadersPath: "."
    ),

    // Where the bundled packs lie beside a program.
    .target(name: "GuideContent", dependencies: ["GuidePacks"]),

    // Arguments, the loop, and effects on the outside world.
    .executableTarget(
      name: "oudergids",
      dependencies: [
        "GuideContent", "GuideModel", "GuideScreens", "LinearTerminal", "NcursesTerminal", "QRCode",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // What tests share: chance that repeats, packs to read and to break.
    .target(
      name: "TestSupport",
      dependencies: ["GuideModel"],
      path: "Tests/TestSupport",
      exclude: ["Packs"]
    ),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestSupport"]),
    .testTarget(name: "LinearTerminalTests", dependencies: ["LinearTerminal", "TestSupport"]),
    .testTarget(name: "QRCodeTests", dependencies: ["Canvas", "QRCode"]),
    .testTarget(name: "GuideModelTests", dependencies: ["GuideModel", "TestSupport"]),
    .testTarget(
      name: "GuideScreensTests",
      dependencies: [
        "Canvas", "GuideModel", "GuideScreens", "NcursesTerminal", "QRCode", "TestSupport",
      ],
      exclude: ["Snapshots"]
    ),
    .testTarget(name: "EndToEndTests", dependencies: ["GuideModel", "oudergids", "TestSupport"]),
    .testTarget(
      name: "ExportTests",
      dependencies: ["GuideModel", "GuideScreens", "TestSupport"],
      exclude: ["Python", "Standards"]
    ),
    .testTarget(
      name: "ContentTests",
      dependencies: ["Canvas", "GuideModel", "GuideScreens", "TestSupport"],
      exclude: ["Questions"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
