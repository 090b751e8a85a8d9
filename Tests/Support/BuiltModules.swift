import Foundation

/// The modules that the tests were built with, for programs that the real compiler builds against them.
///
/// Lessons are such programs: what is bound in the interpreter must be what the modules have, and do what they do.
public struct BuiltModules: Sendable {
  /// Where the build puts its products.
  private let products: URL
  private let folder: TemporaryFolder
  /// All modules in one library, so that linking a program takes no time; made once.
  private static let library = "LessonModules"

  /// The modules of this process, with their library.
  public static let shared = Task.detached { try BuiltModules() }

  private init() throws {
    products = Self.products
    folder = try TemporaryFolder()
    let list = try FileManager.default.contentsOfDirectory(at: products, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "product" && $0.lastPathComponent.hasSuffix("PackageTests.product") }
    guard let objects = list.first?.appendingPathComponent("Objects.LinkFileList") else {
      throw NativeFailure(text: "no list of object files in \(products.path)")
    }
    let modules = "LessonPrelude|LessonLanguage|LessonMachine|RNN|Tensors|Figures|CKernels|CMachine|_?Swift[A-Za-z0-9]*"
    let wanted = "/(\(modules))\\.build/"
    let lines = try String(contentsOf: objects, encoding: .utf8).components(separatedBy: "\n")
      .filter { $0.range(of: wanted, options: .regularExpression) != nil }
    try folder.write(lines.joined(separator: "\n"), to: "objects")
    let link = try Command(["swiftc", "-emit-library", "-o", "lib\(Self.library).so", "@objects"], in: folder.url)
    if link.status != 0 { throw NativeFailure(text: link.errors) }
  }

  private static var products: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// What the compiler needs to find the modules.
  private static var options: [String] {
    let checkouts = products.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("checkouts")
    return [
      "-swift-version", "5", "-suppress-warnings", "-I", products.path + "/Modules",
      "-Xcc", "-fmodule-map-file=" + products.path + "/CKernels.build/module.modulemap",
      "-Xcc", "-fmodule-map-file=" + products.path + "/CMachine.build/module.modulemap",
      "-I", checkouts.path + "/swift-syntax/Sources/_SwiftSyntaxCShims/include",
    ]
  }

  /// What the compiler says of a program that imports the modules; nothing if it accepts it.
  public static func errors(in source: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(source, to: "main.swift")
    let run = try Command(["swiftc", "-typecheck"] + options + ["main.swift"], in: folder.url)
    return run.status == 0 ? "" : run.errors
  }

  /// Compiles a program and runs it. What it printed is there even if it crashed.
  ///
  /// - Parameter data: A folder that stands beside the program while it runs.
  /// - Throws: `NativeFailure` if the compiler rejects it.
  public func run(_ source: String, data: URL? = nil) throws -> Command {
    let place = try TemporaryFolder()
    if let data, FileManager.default.fileExists(atPath: data.path) {
      try FileManager.default.copyItem(at: data, to: place.url.appendingPathComponent(data.lastPathComponent))
    }
    try place.write("import Foundation; setvbuf(stdout, nil, _IONBF, 0); " + source, to: "main.swift")
    let build = try Command(["swiftc", "-Onone", "-module-name", "main"] + Self.options
                              + ["main.swift", "-o", "program", "-L", folder.url.path, "-l" + Self.library, "-Xlinker", "-rpath",
                                 "-Xlinker", folder.url.path], in: place.url)
    if build.status != 0 { throw NativeFailure(text: build.errors) }
    return try Command(["./program"], in: place.url)
  }
}

/// The compiler would not have it.
public struct NativeFailure: Error, CustomStringConvertible {
  public let text: String
  public init(text: String) { self.text = text }
  public var description: String { "the compiler rejects:\n" + text }
}
