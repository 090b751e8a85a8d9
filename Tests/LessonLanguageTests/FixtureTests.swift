import Foundation
import LessonLanguage
import Testing
import TestSupport

extension Fixture: CustomTestStringConvertible {
  public var testDescription: String { name }

  static let all = all(in: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures"))
}

/// Every fixture does in a session what its comments say.
@Suite struct FixtureTests {
  @Test(arguments: Fixture.all) func fixture(_ fixture: Fixture) {
    let outcome = onLargeStack { fixture.outcome(in: Session(library: Library())) }
    #expect(outcome.errors == fixture.errors.sorted(), "errors of \(fixture.path)")
    if !fixture.warnings.isEmpty {
      #expect(outcome.warnings == fixture.warnings.sorted(), "warnings of \(fixture.path)")
    }
    #expect(outcome.stops == fixture.stops, "run-time error of \(fixture.path)")
    #expect(outcome.prints == fixture.prints, "output of \(fixture.path)")
  }

  /// A program without a comment would pass whatever it did.
  @Test(arguments: Fixture.all) func saysSomething(_ fixture: Fixture) {
    #expect(!fixture.prints.isEmpty || !fixture.errors.isEmpty || !fixture.warnings.isEmpty || fixture.stops != nil)
  }

  @Test func foldersAreFound() {
    #expect(Fixture.all.count > 100)
  }
}

/// The real compiler agrees with every fixture: the same output, the same end, and errors at the same lines.
@Suite struct DifferentialTests {
  @Test(arguments: Fixture.all.filter { $0.native != .differs && $0.errors.isEmpty })
  func compiled(_ fixture: Fixture) async throws {
    let native = try await NativePrograms.shared.value
    let run = try native.run(fixture)
    #expect(run.output == fixture.prints, "compiled output of \(fixture.path)")
    #expect(run.crashed == (fixture.stops != nil), "compiled end of \(fixture.path): \(run.errors)")
  }

  @Test(arguments: Fixture.all.filter { $0.native != .differs && !$0.errors.isEmpty })
  func rejected(_ fixture: Fixture) async throws {
    let lines = try await NativeErrors.shared.value.lines(of: fixture)
    #expect(lines == Set(fixture.errors.map(\.line)), "lines with errors of \(fixture.path)")
  }
}
