/// A function of the host that lesson code can call.
final class NativeFunction {
  typealias Body = (inout NativeCall) throws -> Void

  let name: String
  let body: Body

  init(_ name: String, _ body: @escaping Body) {
    self.name = name
    self.body = body
  }
}

/// Operations that are single instructions for some types; for the others the declaration's own implementation is called.
enum Intrinsic: Hashable {
  case add, subtract, multiply, divide, remainder, negate, identity
  case wrappingAdd, wrappingSubtract, wrappingMultiply
  case bitAnd, bitOr, bitXor, shiftLeft, shiftRight, bitNot
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  case not
  case addAssign, subtractAssign, multiplyAssign, divideAssign, remainderAssign
  case wrappingAddAssign, wrappingSubtractAssign, wrappingMultiplyAssign
  case bitAndAssign, bitOrAssign, bitXorAssign, shiftLeftAssign, shiftRightAssign
  /// Their arguments are evaluated where they stand, the message only if it is needed.
  case precondition, assertion
  case minimum, maximum, magnitude
  case squareRoot, mathematics(DoubleFunction)
  case convert, truncate
  case halfOpenRange, closedRange
  case count, append, removeLast, swapAt, element, partElement
  case textCount, appendText, appendCharacter
  case dictionaryValue, dictionaryValueOrDefault, setContains, setInsert

  /// The operation whose result the compound assignment assigns.
  var assigned: Intrinsic? {
    switch self {
    case .addAssign: .add
    case .subtractAssign: .subtract
    case .multiplyAssign: .multiply
    case .divideAssign: .divide
    case .remainderAssign: .remainder
    case .wrappingAddAssign: .wrappingAdd
    case .wrappingSubtractAssign: .wrappingSubtract
    case .wrappingMultiplyAssign: .wrappingMultiply
    case .bitAndAssign: .bitAnd
    case .bitOrAssign: .bitOr
    case .bitXorAssign: .bitXor
    case .shiftLeftAssign: .shiftLeft
    case .shiftRightAssign: .shiftRight
    default: nil
    }
  }
}

/// A native function for one list of type arguments, and where its arguments stand.
final class NativeInstance {
  let function: NativeFunction
  /// The concrete types of the generic parameters, by name.
  let types: [String: RuntimeType]
  /// Where each parameter begins in the window; `self` is the first.
  let parameters: [Place]
  let parameterTypes: [RuntimeType]
  let resultType: RuntimeType
  let result: Place
  /// The refs of inout parameters, which stay in the window, and those of all parameters.
  let inoutRefs: Int
  let parameterRefs: Int
  let span: Span

  init(function: NativeFunction, types: [String: RuntimeType], parameters: [Place], parameterTypes: [RuntimeType],
       resultType: RuntimeType, result: Place, inoutRefs: Int, parameterRefs: Int, span: Span) {
    self.function = function
    self.types = types
    self.parameters = parameters
    self.parameterTypes = parameterTypes
    self.resultType = resultType
    self.result = result
    self.inoutRefs = inoutRefs
    self.parameterRefs = parameterRefs
    self.span = span
  }
}

/// One call of a native function: its arguments and where the result goes.
public struct NativeCall {
  let machine: Machine
  let instance: NativeInstance
  let window: ValueWords

  func words(_ parameter: Int) -> ValueWords { window.at(instance.parameters[parameter]) }
  var resultWords: ValueWords { window.at(instance.result) }

  func type(_ name: String) throws -> RuntimeType {
    guard let type = instance.types[name] else { throw RuntimeError.internalFault("no type \(name)") }
    return type
  }

  public func argument<Value: LessonValue>(_ parameter: Int, as type: Value.Type = Value.self) throws -> Value {
    try Value.load(words(parameter), instance.parameterTypes[parameter], machine)
  }

  public func returnValue<Value: LessonValue>(_ value: Value) throws {
    try value.store(resultWords, instance.resultType, machine)
  }

  /// Writes an inout argument back.
  public func update<Value: LessonValue>(_ parameter: Int, _ value: Value) throws {
    try value.store(words(parameter), instance.parameterTypes[parameter], machine)
  }

  /// Charges work to the lesson before it is done: one unit is about one instruction.
  public func charge(work: Int) throws { try machine.charge(min(work, 1 << 60)) }

  /// Charges memory to the lesson before it is taken.
  public func charge(memory bytes: Int) throws { try machine.charge(memory: bytes) }

  /// Puts a value of the host among what the block prints.
  public func show(_ value: Any) { machine.output.show(value) }

  /// Stops a long native computation if the lesson was cancelled.
  public func poll() throws { try machine.poll() }

  /// The lesson's own stream of random numbers and everything else that the host attached.
  public var context: AnyObject? { machine.hostContext }
}
