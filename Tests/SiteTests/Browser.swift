import Foundation

/// Real Chromium, driven by scripts/check-pages, which `scripts/bootstrap --tests` prepares.
enum Browser {
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// On a developer's machine the check may be missing, in CI never: then the tests run, and fail.
  static var isExpected: Bool {
    let python = root.appending(path: ".build/browser/bin/python").path
    return FileManager.default.isExecutableFile(atPath: python) || ProcessInfo.processInfo.environment["CI"] == "true"
  }

  /// The exit code and what was printed.
  static func check(_ paths: [String]) throws -> (code: Int32, text: String) {
    let process = Process()
    process.executableURL = root.appending(path: "scripts/check-pages")
    process.arguments = paths
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// Writes files into a folder of their own and gives its path to `body`.
  static func withSite<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "unroll-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try body(folder.path)
  }
}
