import Foundation
import TestSupport
import Testing

@testable import UnrollCommands

@Suite struct PreviewCommandTests {
  /// The program beside the tests.
  private static let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
    URL(fileURLWithPath: $0).deletingLastPathComponent().appending(path: "unroll").path
  }

  /// A preview in a process of its own, its words in files.
  private final class Started {
    let process = Process()
    private let folder: String
    var output: String { contents(folder + "/out") }
    var error: String { contents(folder + "/err") }

    init(_ arguments: [String], in folder: String) throws {
      self.folder = folder
      process.executableURL = URL(fileURLWithPath: try #require(PreviewCommandTests.program))
      process.arguments = ["preview"] + arguments
      process.environment = ["XDG_CACHE_HOME": folder + "/cache"]
      for name in ["out", "err"] { _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: nil) }
      process.standardOutput = FileHandle(forWritingAtPath: folder + "/out")
      process.standardError = FileHandle(forWritingAtPath: folder + "/err")
      try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Waits for words, as long as it takes.
    func says(_ text: String, _ path: KeyPath<Started, String> = \.output) async throws -> Bool {
      for _ in 0..<6000 where !self[keyPath: path].contains(text) { try await Task.sleep(for: .milliseconds(5)) }
      return self[keyPath: path].contains(text)
    }

    /// The exit code, when it has come to its end.
    func code() async throws -> Int32? {
      for _ in 0..<6000 where process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
      return process.isRunning || process.terminationReason != .exit ? nil : process.terminationStatus
    }
  }

  private static func inFolder(_ files: [String: String], _ body: (String) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    try await body(folder.url.path)
  }

  /// From the first line to Ctrl-C; what is wrong stands in the terminal as for every command.
  @Test func saysWhatHappens() async throws {
    let start = lesson("```swift\nlet a = 1\n```\n\n```swift\nprint(a)\n```\n")
    try await Self.inFolder(["a.md": start]) { folder in
      let preview = try Started([folder + "/a.md"], in: folder)
      #expect(try await preview.says("\(folder)/a.md is at http://127.0.0.1:"))
      #expect(try await preview.says("\(folder)/a.md  all 2 blocks, "))
      try Data((start + "\n```swift\nprint(b)\n```\n").utf8).write(to: URL(fileURLWithPath: folder + "/a.md"), options: .atomic)
      #expect(try await preview.says(", 1 error\n"))
      #expect(try await preview.says("\(folder)/a.md:13:7: error: cannot find 'b' in scope\nprint(b)\n      ^", \.error))
      try Data((start + "\n```swift\nprint(a, 2)\n```\n").utf8).write(to: URL(fileURLWithPath: folder + "/a.md"), options: .atomic)
      #expect(try await preview.says("\(folder)/a.md  from block 3 of 3, "))
      kill(preview.process.processIdentifier, SIGINT)
      #expect(try await preview.code() == 0)
      let lines = preview.output.split(separator: "\n")
      #expect(lines.count == 4 && lines[0].hasSuffix("  (Ctrl-C ends the preview)"), "\(preview.output)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.md", "cache", "err", "out"])
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func endsInTheMiddleOfARun(_ signal: Int32) async throws {
    let endless = lesson("```swift\n//| fuel: 1000000000000000\nvar i = 0\nwhile i >= 0 { i = 1 - i }\n```\n")
    try await Self.inFolder(["a.md": endless]) { folder in
      let preview = try Started([folder + "/a.md"], in: folder)
      #expect(try await preview.says("Ctrl-C"))
      kill(preview.process.processIdentifier, signal)
      #expect(try await preview.code() == 0)
      #expect(preview.error == "")
    }
  }

  @Test func aTakenPortIsAnError() async throws {
    try await Self.inFolder(["a.md": lesson("x\n")]) { folder in
      let first = try Started([folder], in: folder)
      #expect(try await first.says("Ctrl-C"))
      let port = first.output.components(separatedBy: "127.0.0.1:")[1].prefix { $0.isNumber }
      let second = CommandRun(["preview", folder, "--port", String(port)])
      #expect(second.code == 1 && second.output == "")
      #expect(second.error == "unroll: error: port \(port) is taken by another program; ask for another one, or for none\n")
    }
  }
}
