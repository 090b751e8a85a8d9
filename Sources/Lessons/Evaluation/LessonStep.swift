import LessonLanguage

/// A step of a lesson's run, in the order of the page.
enum LessonStep: Hashable, Sendable {
  case block(Int)
  case value(Int)
  /// An exercise, where the last of its parts stands.
  case exercise(Exercise)

  /// The pieces of code that it is made of.
  var units: [CodeUnit] {
    switch self {
    case .block(let index): return [.block(index)]
    case .value(let index): return [.value(index)]
    case .exercise(let exercise): return exercise.parts.map { .block($0) }
    }
  }
}

extension Lesson {
  /// The blocks, each after the values that stand before it. The parts of an incomplete exercise are no steps.
  var steps: [LessonStep] {
    var steps: [LessonStep] = []
    var next = 0
    let ordered = values.indices.sorted { values[$0].blocksBefore < values[$1].blocksBefore }
    let last = Dictionary(exercises.map { ($0.parts.max() ?? 0, $0) }) { first, _ in first }
    for block in 0...blocks.count {
      while next < ordered.count, values[ordered[next]].blocksBefore <= block {
        steps.append(.value(ordered[next]))
        next += 1
      }
      guard blocks.indices.contains(block) else { break }
      if let exercise = last[block] {
        steps.append(.exercise(exercise))
      } else if blocks[block].options.exercise == nil {
        steps.append(.block(block))
      }
    }
    return steps
  }
}

/// All of a step that its run depends on, beside what ran before it.
struct StepKey: Hashable, Sendable, Codable {
  /// A piece of code with the words and options that matter to its run.
  struct Piece: Hashable, Sendable, Codable {
    var words: [String]
    var fuel: Int?
    /// Option lines are empty lines.
    var code: String
    /// The line in the file, for code that asks where it stands.
    var line: Int?
  }

  private var units: [String]
  private var pieces: [Piece]

  init(_ step: LessonStep, of lesson: Lesson) {
    units = step.units.map(\.name)
    pieces = step.units.map { unit in
      switch unit {
      case .value(let index): return Piece(words: ["value"], fuel: nil, code: lesson.values[index].code)
      case .block(let index):
        let block = lesson.blocks[index]
        let words = block.words.subtracting([.hide, .silent]).map(\.rawValue).sorted()
        return Piece(words: words, fuel: block.options.fuel, code: block.runnableCode,
                     line: block.asksForPlace ? block.fence.line : nil)
      }
    }
  }
}

extension LessonBlock {
  /// The code without what stands in option lines.
  fileprivate var runnableCode: String {
    guard roles.first == .option else { return code }
    return code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      roles.indices.contains(index) && roles[index] == .option ? "" : line
    }.joined(separator: "\n")
  }

  /// Whether `#line` and the like may be in it.
  var asksForPlace: Bool { code.contains("#line") || code.contains("#file") || code.contains("#column") }
}
