import Foundation
import LessonLanguage
import LessonPrelude
import Testing

/// What is bound is what the modules declare.
@Suite struct DeclarationTests {
  @Test func everyDeclarationIsUnderstood() {
    #expect(LessonPrelude.library().problems == [])
  }

  /// A use of every declaration, with its types, compiles against the real modules.
  ///
  /// Each is used with all of its arguments, and without those that have default values. Those of the standard library
  /// are left out: there the interpreter has arrays where Swift has lazy sequences.
  @Test func everyDeclarationCompiles() throws {
    let own = LessonPrelude.library().declarations.dropFirst(Library().declarations.count)
    #expect(own.count > 150)
    var code = "import LessonPrelude\n"
    for (index, declaration) in own.enumerated() {
      let use = try #require(DeclarationUse(declaration.text, owner: declaration.owner), "\(declaration.text)")
      code += use.functions(named: "use\(index)") + "\n"
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("uses-\(UUID().uuidString).swift")
    try code.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Compiler.typecheck(file) == "")
  }
}

/// The compiler that built the tests, asked about the modules that it built.
enum Compiler {
  /// The errors that the compiler finds in a file.
  static func typecheck(_ file: URL) throws -> String {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let checkouts = products.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("checkouts")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "5", "-suppress-warnings", "-I", products.path + "/Modules",
      "-Xcc", "-fmodule-map-file=" + products.path + "/CKernels.build/module.modulemap",
      "-I", checkouts.path + "/swift-syntax/Sources/_SwiftSyntaxCShims/include", file.path,
    ]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : output
  }
}
