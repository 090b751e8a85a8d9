import LessonLanguage

/// A scope of a lesson as a program that the Swift compiler accepts against the project's modules.
///
/// `reset` starts another program. A nested scope is a `do` statement; one that holds what may only stand at the top of a file
/// is a program of its own, behind the blocks before it. Blocks that must fail, `branch` blocks and exercises become comments.
/// What the text shows is evaluated, so that nothing that it does is missing.
public struct SwiftProgram: Hashable, Sendable {
  public private(set) var source: String
  /// The blocks whose output is the program's, in order.
  public private(set) var blocks: [Int] = []

  /// - Returns: The programs of a lesson without errors, in the order of the file; at least one.
  public static func programs(of lesson: Lesson) -> [SwiftProgram] {
    var finished: [SwiftProgram] = [], apart: [SwiftProgram] = []
    var program = SwiftProgram(lesson)
    for step in lesson.steps {
      switch step {
      case .value(let index): program.add(value: lesson.values[index])
      case .exercise(let exercise): exercise.parts.sorted().forEach { program.addComment(lesson.blocks[$0]) }
      case .block(let index):
        let block = lesson.blocks[index]
        if block.words.contains(.reset) {
          finished += [program] + apart
          (program, apart) = (SwiftProgram(lesson), [])
        }
        if !block.runs || !block.keepsState {
          program.addComment(block)
        } else if !block.words.contains(.nest) {
          program.add(block, block.exportedCode)
        } else if block.needsFileScope {
          var own = program
          own.add(block, block.exportedCode)
          apart.append(own)
          program.addComment(block)
        } else {
          program.add(block, "do {\n" + block.exportedCode + "\n}")
        }
      }
    }
    let all = finished + [program] + apart
    let some = all.filter { !$0.blocks.isEmpty }
    return some.isEmpty ? Array(all.prefix(1)) : some
  }

  private let lessonName: String

  private init(_ lesson: Lesson) {
    lessonName = lesson.path.split(separator: "/").last.map(String.init) ?? lesson.path
    source = """
      // \(lesson.frontMatter.title.isEmpty ? lessonName : lesson.frontMatter.title)
      import LessonPrelude

      RandomStream.seed(\(lesson.frontMatter.seed))

      """
  }

  private mutating func add(_ block: LessonBlock, _ code: String) {
    source += "\n// \(lessonName):\(block.fence.line)\n\(code)\n"
    blocks.append(block.index)
  }

  private mutating func add(value: InlineValue) {
    let isOneLine = !value.code.contains("\n") && !value.code.contains("//")
    source += "\n// \(lessonName):\(value.location.line)\n_ = (\(value.code)\(isOneLine ? "" : "\n"))\n"
  }

  private mutating func addComment(_ block: LessonBlock) {
    let words = block.words.map(\.rawValue).sorted().joined(separator: " ")
    let name = words.isEmpty ? block.options.exercise.map { "exercise " + $0 } ?? "" : words
    source += "\n// \(lessonName):\(block.fence.line), not part of this program: \(name)\n"
    for line in block.exportedCode.split(separator: "\n", omittingEmptySubsequences: false) { source += "// \(line)\n" }
  }
}

extension LessonBlock {
  /// The code without its option lines.
  fileprivate var exportedCode: String {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !(roles.indices.contains($0.offset) && roles[$0.offset] == .option) }
      .map(\.element).joined(separator: "\n")
  }

  /// Whether it declares what no `do` statement can hold.
  fileprivate var needsFileScope: Bool {
    let keywords = highlight(code).filter { $0.kind == .keyword }
    let bytes = Array(code.utf8)
    let outer: Set<String> = ["extension", "operator", "precedencegroup", "import", "protocol", "static"]
    return keywords.contains { part in
      outer.contains(String(decoding: bytes[part.offset..<part.offset + part.length], as: UTF8.self))
    }
  }
}
