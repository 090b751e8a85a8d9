import Foundation
import TestSupport

/// Where the real compiler finds errors in the fixtures that have some.
///
/// The compiler looks for missing returns and uninitialised variables only in a program without type errors. So the
/// fixtures that it accepts at first are given to it again, up to that phase.
struct NativeErrors: Sendable {
  private var found: [String: Set<Int>] = [:]

  static let shared = Task.detached {
    try NativeErrors(Fixture.all.filter { $0.native != .differs && !$0.errors.isEmpty })
  }

  init(_ fixtures: [Fixture]) throws {
    let folder = try TemporaryFolder()
    for fixture in fixtures {
      let alone = fixture.native == .alone
      try folder.write(alone ? "import Foundation\n" + fixture.source : fixture.asFunction, to: fixture.fileName)
    }
    let together = fixtures.filter { $0.native == .together }
    try check(together.map(\.fileName), ["-typecheck", "-wmo"], in: folder)
    let accepted = together.map(\.fileName).filter { found[$0] == nil }
    if !accepted.isEmpty { try check(accepted, ["-emit-sil", "-wmo", "-o", "checked.sil"], in: folder) }
    for fixture in fixtures where fixture.native == .alone {
      try check([fixture.fileName], ["-typecheck", "-wmo"], in: folder)
      guard found[fixture.fileName] == nil else { continue }
      try check([fixture.fileName], ["-emit-sil", "-wmo", "-o", "checked.sil"], in: folder)
    }
  }

  private mutating func check(_ files: [String], _ options: [String], in folder: TemporaryFolder) throws {
    let isProgram = files.count == 1
    let run = try Command(["swiftc", "-swift-version", "5", "-suppress-warnings", "-module-name", "Checked"] + options
                            + (isProgram ? [] : ["-parse-as-library"]) + files, in: folder.url)
    var any = false
    for line in run.errors.components(separatedBy: "\n") {
      let parts = line.components(separatedBy: ":")
      guard parts.count >= 5, parts[3] == " error", let number = Int(parts[1]) else { continue }
      found[URL(fileURLWithPath: parts[0]).lastPathComponent, default: []].insert(number - 1)
      any = true
    }
    if run.status != 0, !any { throw NativeFailure(text: run.errors) }
  }

  func lines(of fixture: Fixture) -> Set<Int> { found[fixture.fileName] ?? [] }
}
