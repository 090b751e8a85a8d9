import Figures
import LessonLanguage
import RNN

extension TableValue {
  /// What a value of an interpreted lesson is made of.
  ///
  /// - Throws: What describing it throws.
  init(_ value: AnyLessonValue) throws {
    switch try value.contents() {
    case .integer(let integer): self = .cell(.integer(integer))
    case .number(let number): self = .cell(.number(number))
    case .flag(let flag): self = .cell(.flag(flag))
    case .text(let text): self = .cell(.text(text))
    case .missing: self = .cell(.missing)
    case .list(let values): self = .list(try values.map { try TableValue($0) })
    case .record(let fields): self = .record(try fields.map { ($0.label, try TableValue($0.value)) })
    case .host(let tensor as Tensor): self = TableValue(tensor)
    case .host(let line as Sparkline): self = .cell(.sparkline(line.values))
    case .host, .other: self = .cell(.text(try value.text()))
    }
  }
}

extension AnyLessonValue {
  /// The texts of a value that names rows or columns.
  ///
  /// - Throws: What describing it throws.
  func labelTexts() throws -> [String] {
    switch try contents() {
    case .text(let text): text.labelTexts
    case .list(let values): try values.map { try $0.text() }
    case .host(let labels as any AxisLabels): labels.labelTexts
    default: [try text()]
    }
  }
}
