// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let nio: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
]
let locked = Target.Dependency.product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

// TOMLKit imports Foundation. Above it, a file sees the members of the modules that it imports itself
// and of no others, so that no call reaches Foundation and brings its forty megabytes of ICU along.
let ownImportsOnly: [SwiftSetting] = [.enableUpcomingFeature("MemberImportVisibility")]

let package = Package(
  name: "workbin",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The C libraries, as Swift can see them.
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),

    // From the wire to the state.
    .target(name: "Time"),
    .target(name: "JSON", dependencies: ["CSimdJSON"]),
    .target(name: "HTTP", dependencies: ["CCurl", "CZlib", "CBrotli", "Time", locked]),
    .target(name: "CometD", dependencies: ["JSON", "Time"]),
    .target(name: "WebServices", dependencies: ["JSON", "Text", "Time"]),
    .target(name: "Core", dependencies: ["JSON", "Time", "WebServices"]),

    // What people write by hand: themes, plans of faults, userData in an editor.
    .target(name: "TOMLFile", dependencies: [toml], swiftSettings: ownImportsOnly),

    // From the state to the screen.
    .target(name: "Text"),
    .target(name: "Terminal", dependencies: ["CNcurses", "Text"]),
    .target(
      name: "Themes", dependencies: ["Text", "Terminal", "TOMLFile", toml],
      resources: [
        .embedInCode("../../themes/dusk.toml"),
        .embedInCode("../../themes/paper.toml"),
      ],
      swiftSettings: ownImportsOnly),
    .target(
      name: "Views", dependencies: ["Time", "WebServices", "Core", "Text", "Terminal", "Themes"],
      swiftSettings: ownImportsOnly),

    // A contact centre on loopback, and everything put together.
    .target(
      name: "Simulator", dependencies: ["Time", "JSON", "TOMLFile", locked, toml] + nio,
      swiftSettings: ownImportsOnly),
    .target(
      name: "Program",
      dependencies: [
        "Time", "JSON", "HTTP", "CometD", "WebServices", "Core", "Text", "Terminal", "Themes",
        "Views", "TOMLFile", "Simulator", argumentParser, locked, toml,
      ],
      swiftSettings: ownImportsOnly),
    .executableTarget(name: "workbin", dependencies: ["Program"]),
    .executableTarget(
      name: "bench", dependencies: ["Simulator", "Terminal", "TerminalTesting", "workbin"],
      exclude: ["README.md"]),

    // The specification: one suite per module, and the edges as they really are.
    .testTarget(name: "TimeTests", dependencies: ["Time"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", locked]),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP", "Loopback", locked]),
    .testTarget(name: "CometDTests", dependencies: ["CometD", "Time"]),
    .testTarget(name: "WebServicesTests", dependencies: ["WebServices"]),
    .testTarget(name: "CoreTests", dependencies: ["Core", "Time"]),
    .testTarget(name: "TextTests", dependencies: ["JSON", "Text"]),
    .testTarget(name: "TOMLFileTests", dependencies: ["TOMLFile"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["CNcurses", "Text", "Terminal", "TerminalTesting", "canvas-demo"]),
    .testTarget(name: "ThemesTests", dependencies: ["Terminal", "Themes"]),
    .testTarget(
      name: "ViewsTests",
      dependencies: [
        "Time", "JSON", "WebServices", "Core", "Text", "Terminal", "Themes", "Views",
      ]),
    .testTarget(name: "SimulatorTests", dependencies: ["Simulator", "Time", "JSON", locked] + nio),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "JSON", "HTTP", "Loopback", "Core", "Program", "Simulator", "Terminal", "TerminalTesting",
        "workbin",
      ] + nio),

    .systemLibrary(name: "CHeap", path: "Tests/CHeap"),

    // Minutes of faults, with the whole client but its screen.
    .testTarget(
      name: "SoakTests",
      dependencies: [
        "CHeap", "Time", "JSON", "HTTP", "WebServices", "Core", "Simulator", "Program",
      ]),

    // The decoders under inputs that nobody thought of: see .ci/fuzz.
    .executableTarget(
      name: "fuzz", dependencies: ["Time", "JSON", "CometD", "WebServices", "Core", "Text"],
      path: "Tests/Fuzz", exclude: ["Corpus", "words.dict"]),

    // Other people's servers, clients and readers.
    .testTarget(
      name: "PeersTests", dependencies: ["CometD", "HTTP", "JSON", "Simulator", "Text"],
      path: "Tests/Peers", exclude: ["Servers", "Clients", "Readers", "Mails", "README.md"]),

    // What may stand between the program and a server: nginx with TLS, a proxy, certificates.
    .target(name: "Loopback", dependencies: ["HTTP", locked], path: "Tests/Loopback"),

    // A real terminal for tests: a pseudo-terminal with libvterm as the terminal emulator.
    .target(
      name: "CTerminalTesting", path: "Tests/TerminalTesting/CTerminalTesting",
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .target(
      name: "TerminalTesting", dependencies: ["CTerminalTesting", "Terminal", "Time"],
      path: "Tests/TerminalTesting/TerminalTesting"),
    .executableTarget(
      name: "canvas-demo", dependencies: ["Terminal", "Text"],
      path: "Tests/TerminalTesting/CanvasDemo"),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
