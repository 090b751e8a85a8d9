import Figures
import RNN

extension TableValue {
  /// What a value of compiled code is made of.
  init(reflecting value: Any) {
    switch value {
    case let value as Int: self = .cell(.integer(value))
    case let value as Double: self = .cell(.number(value))
    case let value as Float: self = .cell(.number(Double(value)))
    case let value as Bool: self = .cell(.flag(value))
    case let value as String: self = .cell(.text(value))
    case let value as Character: self = .cell(.text(String(value)))
    case let value as Tensor: self = TableValue(value)
    case let value as Sparkline: self = .cell(.sparkline(value.values))
    default:
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .optional: self = mirror.children.first.map { TableValue(reflecting: $0.value) } ?? .cell(.missing)
      case .collection, .set, .dictionary: self = .list(mirror.children.map { TableValue(reflecting: $0.value) })
      case .tuple:
        // Elements without labels are called .0, .1, …
        self = .record(mirror.children.map { child in
          (child.label.flatMap { $0.hasPrefix(".") ? nil : $0 }, TableValue(reflecting: child.value))
        })
      case .struct where !(value is CustomStringConvertible):
        self = .record(mirror.children.map { ($0.label, TableValue(reflecting: $0.value)) })
      default: self = .cell(.text(String(describing: value)))
      }
    }
  }
}
