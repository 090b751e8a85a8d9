import Foundation
import TestSupport

/// The fixtures, compiled by the real compiler.
///
/// Starting the compiler costs half a second, so that the fixtures are compiled together: each is the body of a function
/// in a file of its own, and one program runs the function that its argument names. What is allowed only at the top of
/// a file (extensions, operator declarations) is compiled alone.
struct NativePrograms: Sendable {
  let folder: TemporaryFolder
  /// What the compiler said of the programs that it rejects, by their names.
  private let failures = Failures()

  static let shared = Task.detached {
    try NativePrograms(Fixture.all.filter { $0.native != .differs && $0.errors.isEmpty })
  }

  init(_ fixtures: [Fixture]) throws {
    folder = try TemporaryFolder()
    let together = fixtures.filter { $0.native == .together }
    for fixture in together { try folder.write(fixture.asFunction, to: fixture.fileName) }
    let cases = together.map { "case \"\($0.identifier)\": \($0.identifier)()" }
    try folder.write("""
      import Foundation
      setvbuf(stdout, nil, _IONBF, 0)
      switch CommandLine.arguments[1] {
      \(cases.joined(separator: "\n"))
      default: exit(99)
      }
      """, to: "main.swift")
    compile(["main.swift"] + together.map(\.fileName), as: "together")
    // Two at a time: one compiler keeps one core busy.
    let alone = fixtures.filter { $0.native == .alone }
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      for index in stride(from: half, to: alone.count, by: 2) { compileAlone(alone[index]) }
    }
  }

  private func compileAlone(_ fixture: Fixture) {
    let name = fixture.identifier + ".alone"
    do {
      let place = folder.url.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let unbuffered = "import Foundation; setvbuf(stdout, nil, _IONBF, 0); "
      try folder.write(unbuffered + fixture.source, to: name + "/main.swift")
      compile([name + "/main.swift"], as: fixture.identifier)
    } catch {
      failures[fixture.identifier] = "\(error)"
    }
  }

  private func compile(_ files: [String], as name: String) {
    do {
      let build = try Command(["swiftc", "-swift-version", "5", "-Onone", "-suppress-warnings", "-j2", "-module-name",
                               "Program_" + name, "-o", name] + files, in: folder.url)
      if build.status != 0 { failures[name] = build.errors }
    } catch {
      failures[name] = "\(error)"
    }
  }

  func run(_ fixture: Fixture) throws -> (output: [String], crashed: Bool, errors: String) {
    let program = fixture.native == .alone ? fixture.identifier : "together"
    if let text = failures[program] { throw NativeFailure(text: text) }
    let run = try Command(["./" + program, fixture.identifier], in: folder.url)
    // Inside another value, compiled Swift shows the module that a type belongs to, and the function by its address.
    let module = "Program_\\w+(?=\\.|\\))", function = "\\(unknown context at \\$[0-9a-f]+\\)\\."
    let output = run.output.replacingOccurrences(of: module, with: "main", options: .regularExpression)
      .replacingOccurrences(of: function, with: "", options: .regularExpression)
    return (Fixture.lines(of: output), run.crashed, run.errors)
  }

  private final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String: String] = [:]
    subscript(program: String) -> String? {
      get { lock.withLock { texts[program] } }
      set { lock.withLock { texts[program] = newValue } }
    }
  }
}

extension Fixture {
  /// The name as an identifier.
  var identifier: String { "fixture_" + name.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined() }
  var fileName: String { identifier + ".swift" }
  /// The program as the body of a function; every line is one below its line in the fixture.
  var asFunction: String { "import Foundation; func \(identifier)() {\n\(source)\n}\n" }
}
