import Foundation
import TestSupport
import Testing

@testable import Preview

/// The script of the page in real Chromium, driven by Browser/live_page.py with what `scripts/bootstrap --tests` prepares.
@Suite struct BrowserTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  private static let python = root.appending(path: ".build/browser/bin/python").path

  /// On a developer's machine the browser may be missing, in CI never: then the test runs, and fails.
  private static var isExpected: Bool {
    FileManager.default.isExecutableFile(atPath: python) || ProcessInfo.processInfo.environment["CI"] == "true"
  }

  private static let text = lesson(
    block("//| code-fold: true\nlet a = 1") + (1...40).map { "Paragraph \($0).\n\n" }.joined() + block("print(\"first\")"))

  @Test(.enabled(if: isExpected)) func aReaderSeesEachSave() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "a.md")
    let preview = try Preview(path: folder.url.path) { _ in }
    let stop = DispatchSemaphore(value: 0)
    Thread { preview.run(until: stop) }.start()
    defer { stop.signal() }
    let script = Self.root.appending(path: "Tests/PreviewTests/Browser/live_page.py").path
    let arguments = [Self.python, script, preview.address + "a.html", folder.url.appending(path: "a.md").path]
    let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<Command, Error>, Never>) in
      // The server needs the threads of the tests.
      Thread { continuation.resume(returning: Result { try Command(arguments, in: folder.url) }) }.start()
    }
    let command = try result.get()
    #expect(command.status == 0, "\(command.output)\(command.errors)")
  }
}
