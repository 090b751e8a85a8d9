import Foundation
import LessonLanguage
import LessonPrelude
import Testing
import TestSupport

extension Fixture: CustomTestStringConvertible {
  public var testDescription: String { name }

  static let all = all(in: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures"))
}

/// Programs over the library, interpreted and compiled: the same output, the same end, and errors at the same lines.
@Suite struct PreludeFixtureTests {
  @Test(arguments: Fixture.all) func interpreted(_ fixture: Fixture) {
    let outcome = fixture.outcome(in: Session(library: LessonPrelude.library(), hostContext: LessonContext(seed: 7)))
    #expect(outcome.errors == fixture.errors.sorted(), "errors of \(fixture.path)")
    #expect(outcome.stops == fixture.stops, "run-time error of \(fixture.path)")
    #expect(outcome.prints == fixture.prints, "output of \(fixture.path)")
    #expect(!fixture.prints.isEmpty || !fixture.errors.isEmpty)
  }

  @Test(arguments: Fixture.all.filter(\.errors.isEmpty)) func compiled(_ fixture: Fixture) async throws {
    let run = try await BuiltModules.shared.value.run(fixture.source)
    #expect(Fixture.lines(of: run.output) == fixture.prints, "compiled output of \(fixture.path)")
    #expect(run.crashed == (fixture.stops != nil), "compiled end of \(fixture.path): \(run.errors)")
  }

  @Test(arguments: Fixture.all.filter { !$0.errors.isEmpty }) func rejected(_ fixture: Fixture) throws {
    let found = try BuiltModules.errors(in: fixture.source).split(separator: "\n").compactMap { line -> Int? in
      let parts = line.split(separator: ":")
      return parts.count > 4 && parts[0].hasSuffix("main.swift") && parts[3] == " error" ? Int(parts[1]) : nil
    }
    #expect(Set(found) == Set(fixture.errors.map(\.line)), "lines with errors of \(fixture.path)")
  }
}
