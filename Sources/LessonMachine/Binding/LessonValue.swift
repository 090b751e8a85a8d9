/// A type of the host whose values lesson code can hold, and how they become words and back.
public protocol LessonValue {
  static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> Self
  func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws
}

extension LessonValue where Self: FixedWidthInteger {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> Self {
    Self(truncatingIfNeeded: words.raw)
  }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) {
    words.raws.pointee = Int(truncatingIfNeeded: self)
  }
}

extension Int: LessonValue {}
extension Int8: LessonValue {}
extension Int16: LessonValue {}
extension Int32: LessonValue {}
extension Int64: LessonValue {}
extension UInt: LessonValue {}
extension UInt8: LessonValue {}
extension UInt16: LessonValue {}
extension UInt32: LessonValue {}
extension UInt64: LessonValue {}

extension Bool: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> Bool { words.raw != 0 }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) { words.raws.pointee = self ? 1 : 0 }
}

extension Double: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> Double { words.double }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) {
    words.raws.pointee = Int(Int64(bitPattern: bitPattern))
  }
}

extension Float: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> Float { words.float }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) { words.raws.pointee = Int(bitPattern) }
}

extension Character: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> Character {
    CharacterTable.character(words.raw)
  }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) {
    words.raws.pointee = CharacterTable.word(self)
  }
}

extension String: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> String {
    guard let known = words.refs.known(as: StringObject.self) else { throw RuntimeError.internalFault("a string was expected") }
    return known._withUnsafeGuaranteedRef { $0.value }
  }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    try machine.charge(memory: utf8.count + 32)
    words.refs.put(StringObject(self))
  }
}

extension Array: LessonValue where Element: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> [Element] {
    guard let object = words.ref as? ArrayObject, case .array(let element) = type.kind else {
      throw RuntimeError.internalFault("an array was expected")
    }
    try machine.charge(object.count / 8)
    return try (0..<object.count).map {
      if $0 & Machine.bulkMask == 0 { try machine.poll() }
      return try Element.load(object.words(at: $0), element, machine)
    }
  }

  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    guard case .array(let element) = type.kind else { throw RuntimeError.internalFault("an array was expected") }
    try machine.charge(memory: count * (element.layout.raws + element.layout.refs) * 8)
    try machine.charge(count / 8)
    let object = ArrayObject(element.layout, capacity: count)
    try WordsObject.withScratch(element.layout) { scratch in
      for value in self {
        if object.count & Machine.bulkMask == 0 { try machine.poll() }
        try value.store(scratch, element, machine)
        object.append(scratch.raws, scratch.refs)
      }
    }
    words.refs.pointee = object
  }
}

extension Optional: LessonValue where Wrapped: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> Wrapped? {
    guard case .optional(let wrapped) = type.kind else { throw RuntimeError.internalFault("an optional was expected") }
    return try type.payload(words).map { try Wrapped.load($0, wrapped, machine) }
  }

  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    guard case .optional(let wrapped) = type.kind else { throw RuntimeError.internalFault("an optional was expected") }
    let hasTag = wrapped.layout.certainRef == nil
    if let value = self {
      if hasTag { words.raws.pointee = 1 }
      try value.store(hasTag ? words.at(Place(raw: 1, ref: 0)) : words, wrapped, machine)
    } else {
      for i in 0..<type.layout.raws { words.raws[i] = 0 }
      for i in 0..<type.layout.refs { words.refs[i] = nil }
    }
  }
}

/// A host type whose values are held as they are, one object each: conforming is all that it takes.
///
/// It must be a value through and through: whoever holds one while another is changed must not notice.
public protocol HostValue: LessonValue {
  /// About what a value takes beyond its own few words, for the memory limit.
  var byteCount: Int { get }
}

extension HostValue {
  public var byteCount: Int { 0 }

  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> Self {
    guard let object = words.ref as? HostObject<Self> else { throw RuntimeError.internalFault("a \(Self.self) was expected") }
    return object.value
  }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) { words.refs.pointee = HostObject(self) }
}

/// A closure of a lesson in the hands of the host.
public struct LessonFunction<Input: LessonValue, Output: LessonValue>: LessonValue {
  let call: (Input) throws -> Output

  public func callAsFunction(_ input: Input) throws -> Output { try call(input) }

  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> LessonFunction {
    guard let closure = words.ref as? ClosureObject, case .function(let parameters, let result) = type.kind,
          parameters.count == 1 else { throw RuntimeError.internalFault("a function was expected") }
    return LessonFunction { input in
      try machine.call(closure) { raws, refs in
        try input.store(ValueWords(raws: raws, refs: refs), parameters[0], machine)
      } result: { words in
        try Output.load(words, result, machine)
      }
    }
  }

  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    throw RuntimeError.internalFault("the host cannot make a lesson's function")
  }
}

/// The result of a function of the host that returns nothing.
public struct NoValue: LessonValue {
  public init() {}
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> NoValue { NoValue() }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) {}
}
