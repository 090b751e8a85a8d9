// swift-tools-version: 6.0
import PackageDescription

// What computes is 50 times slower without optimisation, so those modules are optimised in the debug configuration too; the
// others are not, so that a change is built in seconds. Only where this package is the root: a package with unsafe flags
// cannot be a dependency of another.
let isRoot = !Context.packageDirectory.contains("/checkouts/")
let plain: [SwiftSetting] = [.swiftLanguageMode(.v5)]
let optimized = plain + (isRoot ? [.unsafeFlags(["-O", "-wmo", "-num-threads", "2"], .when(configuration: .debug))] : [])

// Small functions of the machine are to become part of the library's, in the release too.
let inlined: [SwiftSetting] = isRoot ? [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))] : []

func module(_ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = plain,
            plugins: [Target.PluginUsage]? = nil) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings, plugins: plugins)
}

func tests(_ name: String, _ more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + more, exclude: exclude,
              swiftSettings: plain)
}

func syntax(_ product: String) -> Target.Dependency { .product(name: product, package: "swift-syntax") }

let package = Package(
  name: "Unroll",
  products: [
    .executable(name: "unroll", targets: ["unroll"]),
    .library(name: "RNN", targets: ["Tensors", "RNN"]),
    .library(name: "Figures", targets: ["Figures"]),
    .library(name: "Lessons", targets: ["LessonPrelude", "Lessons"]),
    .library(name: "LessonTesting", targets: ["LessonTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CCMarkGFM", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CDuktape", pkgConfig: "duktape"),
    .target(name: "CMachine", cSettings: isRoot ? [.unsafeFlags(["-O2"], .when(configuration: .debug))] : []),
    .target(name: "CKernels", cSettings: isRoot ? [.unsafeFlags(["-O3"])] : []),
    .executableTarget(name: "KaTeXCompiler", dependencies: ["CDuktape"], exclude: ["render.js"]),
    .plugin(name: "KaTeXBytecode", capability: .buildTool, dependencies: ["KaTeXCompiler"]),
    .target(name: "CKaTeX", dependencies: ["CDuktape"]),

    module("Tensors", ["CKernels"], settings: optimized),
    module("RNN", ["Tensors"], settings: optimized),
    module("Figures"),
    module("LessonMachine", ["CMachine"], settings: optimized + inlined),
    module("LessonLanguage", [
      "LessonMachine", syntax("SwiftParser"), syntax("SwiftOperators"), syntax("SwiftParserDiagnostics"), syntax("SwiftIDEUtils"),
    ]),
    module("LessonPrelude", ["LessonLanguage", "RNN", "Tensors", "Figures"]),
    module("Lessons", ["LessonPrelude", "LessonLanguage", "Figures", "CCMarkGFM", "Yams"]),
    module("Site", ["Lessons", "LessonLanguage", "Figures", "CKaTeX"], plugins: ["KaTeXBytecode"]),
    module("Preview", ["Site", "Lessons", "LessonLanguage", .product(name: "FlyingSocks", package: "FlyingFox")]),
    module("LessonTesting", ["Site", "Lessons", "LessonLanguage"]),
    module("UnrollCommands", [
      "Preview", "Site", "Lessons", "LessonLanguage", "Figures", .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
    .executableTarget(name: "unroll", dependencies: ["UnrollCommands"], swiftSettings: plain),
    .executableTarget(
      name: "fuzz",
      dependencies: ["Lessons", "LessonLanguage", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Fuzzing", swiftSettings: plain),

    .executableTarget(name: "experiments", dependencies: ["RNN"], path: "Experiments", swiftSettings: optimized),
    .executableTarget(name: "networks", dependencies: ["RNN"], path: "Benchmarks/networks", exclude: ["compare", "step.py"],
                      swiftSettings: optimized),

    tests("Tensors"),
    tests("RNN", ["Tensors"], exclude: ["Fixtures"]),
    tests("Figures"),
    .target(name: "TestSupport", dependencies: ["LessonLanguage"], path: "Tests/Support", swiftSettings: plain),
    tests("LessonMachine"),
    tests("LessonLanguage", ["TestSupport"], exclude: ["Fixtures"]),
    tests("LessonPrelude", ["TestSupport"], exclude: ["Fixtures"]),
    tests("Lessons", ["LessonLanguage", "CCMarkGFM", "TestSupport"]),
    tests("Site", ["Lessons", "LessonLanguage", "Figures"]),
    tests("Preview", ["Site", "Lessons", "LessonLanguage", "TestSupport"], exclude: ["Browser"]),
    tests("UnrollCommands", ["Lessons", "Site", "LessonLanguage", "Preview", "TestSupport"]),
    tests("LessonTesting"),
  ]
)
