import Figures
import LessonLanguage

/// What came of running a lesson's code, whatever its text says of it: no expectations, no places in the file.
///
/// Places are those in the code of a block or value, so that an evaluation stays true while the text around them is edited.
struct Evaluation: Hashable, Sendable, Codable {
  var blocks: [BlockEvaluation]
  var values: [ValueEvaluation]
  /// Whether it was stopped from outside: such an evaluation says nothing.
  var wasCancelled = false

  init(_ lesson: Lesson) {
    blocks = lesson.blocks.map { _ in BlockEvaluation() }
    values = lesson.values.map { _ in ValueEvaluation() }
  }

  /// The same as it can be compared with another run's: without times, its figures laid out.
  var comparable: Evaluation {
    var result = self
    for index in result.blocks.indices {
      result.blocks[index].duration = .zero
      result.blocks[index].outputs = result.blocks[index].outputs.map { output in
        if case .figure(let figure) = output { .figure(figure.rendered) } else { output }
      }
    }
    return result
  }
}

/// What came of the code of one block.
struct BlockEvaluation: Hashable, Sendable, Codable {
  /// What the checker found; a block with an error here never ran.
  var checked: [Diagnostic] = []
  var hasRun = false
  /// In the order in which they came.
  var outputs: [BlockResult.Output] = []
  var runtimeError: Diagnostic?
  /// For the check of an exercise: what stopped it after the starter, nil if nothing did.
  var errorAfterStarter: Diagnostic?
  var duration = Duration.zero

  var compileErrors: [Diagnostic] { checked.filter { $0.severity == .error } }
}

/// What came of a value in the text.
struct ValueEvaluation: Hashable, Sendable, Codable {
  var text: String?
  var problems: [Diagnostic] = []
}

/// A piece of a lesson's code; its name stands for a file in the places of an evaluation.
enum CodeUnit: Hashable, Sendable {
  case block(Int), value(Int)

  var name: String {
    switch self {
    case .block(let index): return "#block \(index)"
    case .value(let index): return "#value \(index)"
    }
  }

  init?(name: String) {
    let parts = name.split(separator: " ")
    guard parts.count == 2, let index = Int(parts[1]) else { return nil }
    switch parts[0] {
    case "#block": self = .block(index)
    case "#value": self = .value(index)
    default: return nil
    }
  }
}

extension Lesson {
  /// A place in a piece of code as a place of the file.
  func place(of range: SourceRange) -> SourceRange? {
    let lines: LineMap
    switch CodeUnit(name: range.file) {
    case .block(let index) where blocks.indices.contains(index): lines = blocks[index].lines
    case .value(let index) where values.indices.contains(index): lines = values[index].lines
    default: return range.file.isEmpty ? nil : range
    }
    let place = lines.place(line: range.line, column: range.column)
    return SourceRange(file: path, line: place.line, column: place.column, length: range.length)
  }

  /// A diagnostic of the evaluation with places of the file; what no line is to blame for stands at the fallback.
  func placed(_ diagnostic: Diagnostic, or fallback: SourceRange) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.location = place(of: diagnostic.location) ?? fallback
    diagnostic.notes = diagnostic.notes.map { placed($0, or: fallback) }
    diagnostic.fixes = diagnostic.fixes.compactMap { fix in
      place(of: fix.location).map { Fix(replace: $0, with: fix.replacement) }
    }
    return diagnostic
  }
}
