// swift-tools-version: 6.2
import PackageDescription

// Apart from the guide, so that only who measures needs SQLite: apt-get install -y libsqlite3-dev.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "oudergids", path: "../..")],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

    // The guide's search beside SQLite's FTS5, on the questions of ContentTests.
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: ["CSQLite", .product(name: "GuideModel", package: "oudergids")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
