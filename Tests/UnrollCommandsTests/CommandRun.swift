import Foundation
@testable import UnrollCommands

/// A command that ran in the test's own process.
struct CommandRun {
  var code: Int32
  var output: String
  var error: String

  /// - Parameter terminal: Whether errors go to a terminal.
  init(_ arguments: [String], terminal: Bool = false) {
    _ = Self.cacheFolder
    let texts = Texts()
    code = UnrollProgram.run(arguments, console: Console(
      errorIsTerminal: terminal, patience: .zero, output: { texts.add($0, \.output) }, error: { texts.add($0, \.error) }))
    (output, error) = (texts.output, texts.error)
  }

  /// Tests keep their results apart from their author's.
  private static let cacheFolder: Void = {
    setenv("XDG_CACHE_HOME", FileManager.default.temporaryDirectory.appending(path: "unroll-cache-\(getpid())").path, 1)
  }()

  private final class Texts: @unchecked Sendable {
    var output = "", error = ""
    private let lock = NSLock()

    func add(_ text: String, _ path: ReferenceWritableKeyPath<Texts, String>) { lock.withLock { self[keyPath: path] += text } }
  }
}

/// A folder with files, removed at the end.
func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "unroll-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, text) in files {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
  return try body(folder.path)
}

/// A lesson whose text starts on line 4.
func lesson(_ text: String, title: String = "T") -> String { "---\ntitle: \(title)\n---\n" + text }

/// The text of a file; empty if there is none.
func contents(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
