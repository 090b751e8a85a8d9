/// A value of a lesson whatever its type, for host functions that show or compare values.
public struct AnyLessonValue: LessonValue {
  /// What a value is made of.
  public enum Contents {
    case integer(Int)
    case number(Double)
    case flag(Bool)
    case text(String)
    case missing
    case list([AnyLessonValue])
    /// A tuple or structure: its fields with their names.
    case record([(label: String?, value: AnyLessonValue)])
    /// A value of the host.
    case host(Any)
    case other
  }

  private let object: ExistentialObject
  private let machine: Machine

  package init(_ object: ExistentialObject, _ machine: Machine) { (self.object, self.machine) = (object, machine) }

  private init(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) {
    if type.isExistential, let inner = words.ref as? ExistentialObject {
      object = inner
    } else {
      object = ExistentialObject.make(type)
      words.copy(to: object.words, type.layout)
    }
    self.machine = machine
  }

  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> AnyLessonValue {
    AnyLessonValue(words, type, machine)
  }

  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    guard type.isExistential else { throw RuntimeError.internalFault("a value of the type \(type.name) was expected") }
    words.refs.pointee = object
  }

  /// As `print` writes it.
  public func text() throws -> String { try object.type.describe(object.words, machine) }

  /// As `==` of its type compares it; values of two types are never equal.
  public func isEqual(to other: AnyLessonValue) throws -> Bool {
    guard object.type === other.object.type else { return false }
    return try object.type.areEqual(object.words, other.object.words, machine)
  }

  /// - Throws: `RuntimeError.outOfFuel`, `cancelled`.
  public func contents() throws -> Contents {
    let words = object.words
    func inner(_ words: ValueWords, _ type: RuntimeType) -> AnyLessonValue { AnyLessonValue(words, type, machine) }
    switch object.type.kind {
    case .int: return .integer(words.raw)
    case .integer(let format):
      let value = format.value(words.raw)
      return Int(exactly: value).map { .integer($0) } ?? .number(Double(value))
    case .double: return .number(words.double)
    case .float: return .number(Double(words.float))
    case .bool: return .flag(words.raw != 0)
    case .character, .string, .substring, .scalar, .enumeration: return .text(try text())
    case .optional(let wrapped):
      return try object.type.payload(words).map { try inner($0, wrapped).contents() } ?? .missing
    case .array(let element), .slice(let element):
      guard let part = object.type.elements(words) else { return .list([]) }
      try machine.charge(part.positions.count)
      return .list(part.positions.map { inner(part.array.words(at: $0), element) })
    case .dictionary, .set, .keys, .values:
      return .list(try object.type.elements(of: words, machine).map { inner($0, $1) })
    case .tuple(let fields), .structure(let fields):
      return .record(fields.map { ($0.label, inner(words.at($0.place), $0.type)) })
    case .host:
      return (words.ref as? any HostHolding).map { .host($0.held) } ?? .other
    case .range, .partialRange, .stringIndex, .void, .function, .existential, .metatype, .instance: return .other
    }
  }
}

extension RuntimeType {
  package var isExistential: Bool { if case .existential = kind { true } else { false } }
}

/// An object around a value of the host, whatever its type.
package protocol HostHolding: AnyObject {
  var held: Any { get }
}

extension HostObject: HostHolding {
  package var held: Any { value }
}

/// An object around a value of the host that can be compared.
package protocol HostComparing: AnyObject {
  func isEqual(to other: AnyObject?) -> Bool
}

/// An object around a value of the host that has an order.
package protocol HostOrdering: AnyObject {
  func isLess(than other: AnyObject?) -> Bool
}

extension HostObject: HostOrdering where Value: Comparable {
  package func isLess(than other: AnyObject?) -> Bool { (other as? HostObject<Value>).map { value < $0.value } ?? false }
}

extension HostObject: HostComparing where Value: Equatable {
  package func isEqual(to other: AnyObject?) -> Bool { (other as? HostObject<Value>).map { $0.value == value } ?? false }
}
