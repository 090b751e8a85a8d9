/// A function of the host that lesson code can call.
package final class NativeFunction {
  package typealias Body = (inout NativeCall) throws -> Void

  package let name: String
  package let body: Body

  package init(_ name: String, _ body: @escaping Body) {
    self.name = name
    self.body = body
  }
}

/// A native function for one list of type arguments, and where its arguments stand.
package final class NativeInstance {
  package let function: NativeFunction
  /// The concrete types of the generic parameters, by name.
  let types: [(name: String, type: RuntimeType)]
  /// Where each parameter begins in the window; `self` is the first.
  let places: UnsafeMutablePointer<Place>
  package let parameterTypes: [RuntimeType]
  /// The same for calls, which count no references to them.
  let knownTypes: UnsafeMutablePointer<Unmanaged<RuntimeType>>
  package let resultType: RuntimeType
  package let result: Place
  /// The function's own, and where its result ends: what every call asks for.
  let body: NativeFunction.Body
  let end: Place
  /// The refs of inout parameters, which stay in the window, and those of all parameters.
  package let inoutRefs: Int
  package let parameterRefs: Int
  package let span: Span

  package init(function: NativeFunction, types: [String: RuntimeType], parameters: [Place], parameterTypes: [RuntimeType],
       resultType: RuntimeType, result: Place, inoutRefs: Int, parameterRefs: Int, span: Span) {
    self.function = function
    self.types = types.map { ($0.key, $0.value) }
    places = .allocate(capacity: max(1, parameters.count))
    places.initialize(from: parameters, count: parameters.count)
    self.parameterTypes = parameterTypes
    knownTypes = .allocate(capacity: max(1, parameterTypes.count))
    for (index, type) in parameterTypes.enumerated() { (knownTypes + index).initialize(to: .passUnretained(type)) }
    self.resultType = resultType
    self.result = result
    body = function.body
    end = Place(raw: result.raw + resultType.layout.raws, ref: result.ref + resultType.layout.refs)
    self.inoutRefs = inoutRefs
    self.parameterRefs = parameterRefs
    self.span = span
  }

  deinit {
    places.deallocate()
    knownTypes.deallocate()
  }
}

/// One call of a native function: its arguments and where the result goes.
///
/// It exists only while the call lasts, and keeps nothing alive: whoever makes the call does.
public struct NativeCall {
  package unowned(unsafe) let machine: Machine
  package unowned(unsafe) let instance: NativeInstance
  package let window: ValueWords
  private let places: UnsafeMutablePointer<Place>
  private let knownTypes: UnsafeMutablePointer<Unmanaged<RuntimeType>>

  @inline(__always)
  init(machine: Machine, instance: NativeInstance, window: ValueWords) {
    self.machine = machine
    self.instance = instance
    self.window = window
    places = instance.places
    knownTypes = instance.knownTypes
  }

  package func words(_ parameter: Int) -> ValueWords { window.at(places[parameter]) }
  package var resultWords: ValueWords { window.at(instance.result) }

  package func type(_ name: String) throws -> RuntimeType {
    // There are one or two: looking at each is faster than hashing.
    for known in instance.types where known.name == name { return known.type }
    throw RuntimeError.internalFault("no type \(name)")
  }

  /// Does something with the type of a parameter, and with the machine.
  @inline(__always)
  private func withType<Result>(of parameter: Int, _ action: (RuntimeType, Machine) throws -> Result) rethrows -> Result {
    try knownTypes[parameter]._withUnsafeGuaranteedRef { type throws -> Result in
      try Unmanaged.passUnretained(machine)._withUnsafeGuaranteedRef { machine throws -> Result in try action(type, machine) }
    }
  }

  /// An argument that is a text in which every character is a byte.
  package func simpleText(_ parameter: Int) throws -> SimpleText? {
    try withType(of: parameter) { try SimpleText.reading(words(parameter), $0, $1) }
  }

  public func argument<Value: LessonValue>(_ parameter: Int, as type: Value.Type = Value.self) throws -> Value {
    try withType(of: parameter) { try Value.load(words(parameter), $0, $1) }
  }

  public func returnValue<Value: LessonValue>(_ value: Value) throws {
    try value.store(resultWords, instance.resultType, machine)
  }

  /// Writes an inout argument back.
  public func update<Value: LessonValue>(_ parameter: Int, _ value: Value) throws {
    try withType(of: parameter) { try value.store(words(parameter), $0, $1) }
  }

  /// Charges work to the lesson before it is done: one unit is about one instruction.
  public func charge(work: Int) throws {
    try Unmanaged.passUnretained(machine)._withUnsafeGuaranteedRef { try $0.charge(min(work, 1 << 60)) }
  }

  /// Charges memory to the lesson before it is taken.
  public func charge(memory bytes: Int) throws { try machine.charge(memory: bytes) }

  /// Puts a value of the host among what the block prints.
  public func show(_ value: Any) { machine.output.show(value) }

  /// Stops a long native computation if the lesson was cancelled.
  public func poll() throws { try machine.poll() }

  /// The lesson's own stream of random numbers and everything else that the host attached.
  public var context: AnyObject? { machine.hostContext }
}
