import Foundation
import Testing
@testable import LessonLanguage

/// Parses on a thread with the stack that the product gives to parsing.
func onLargeStack<Result>(_ work: @escaping () -> Result) -> Result {
  nonisolated(unsafe) var result: Result?
  nonisolated(unsafe) let work = work
  let done = DispatchSemaphore(value: 0)
  let thread = Thread { result = work(); done.signal() }
  thread.stackSize = 512 << 20
  thread.start()
  done.wait()
  return result!
}

/// The tree of a source as S-expressions, or its problems, one a line, as `line:column: message`.
func tree(of code: String) -> String {
  onLargeStack {
    var operators = OperatorScope()
    let source = SourceText(file: "x.swift", code: code)
    let parsing = Parsing.parse(source, id: 0, operators: &operators)
    return parsing.problems.isEmpty ? Dump.statements(parsing.statements) : problems(parsing, in: source)
  }
}

func problems(_ parsing: Parsing, in source: SourceText) -> String {
  parsing.problems.map { problem in
    let place = source.position(of: Int(problem.span.start))
    return "\(place.line):\(place.column): \(problem.message)"
  }.joined(separator: "\n")
}

/// One row of a table: a source and what its tree reads like.
struct Case: CustomTestStringConvertible, Sendable {
  var source: String
  var expected: String
  init(_ source: String, _ expected: String) {
    self.source = source
    self.expected = expected
  }
  var testDescription: String { String(source.prefix(80)) }
}
