/// What lesson code finds declared: types and functions of the host, bound by their Swift declarations.
///
/// A declaration is written as it stands in the host's module, `func exp(_ x: Double) -> Double`, and parsed for its labels,
/// types and defaults when a lesson first names it. The closure that does the work takes the same types.
public final class Library {
  let core = CoreTypes()
  let scope = Scope(.library, parent: nil)
  lazy var checker = Checker(core: core, library: scope)
  /// The modules that a lesson may import: what they have in lessons is there with or without it.
  public var modules: Set<String> = ["Foundation", "Swift"]
  /// What every binding said.
  var bound: [BoundDeclaration] = []
  /// The protocols of the host, as they were bound.
  public internal(set) var protocols: [(name: String, text: String)] = []
  /// Declarations that could not be understood; empty in a sound library.
  public internal(set) var problems: [String] = []

  public init() {
    for declaration in core.byName.values where declaration.parent == nil { scope.declare(declaration.name, declaration.libraryType) }
    bindStandardLibrary()
  }

  deinit { takeApart() }

  // MARK: Types

  /// Declares a type of the host whose values are single objects; `Outer.Inner` is a type inside another.
  public func declareHostType<Value: HostValue>(_ name: String, _ type: Value.Type, conformsTo protocols: [String] = [],
                                                element: String? = nil, describe: @escaping (Value) -> String) {
    let path = name.split(separator: ".").map(String.init)
    let outer = core.byName[path.dropLast().joined(separator: ".")]
    let declaration = TypeDeclaration(.structure, path.last ?? name, parent: outer)
    declaration.representation = .reference
    declaration.nativeDescription = { ($0 as? HostObject<Value>).map { describe($0.value) } ?? name }
    declaration.hostModule = { String(String(reflecting: Value.self).prefix { $0 != "." }) }
    core.add(declaration)
    if let outer { outer.nestedTypes[declaration.name] = declaration }
    else { scope.declare(name, .nominal(declaration, [])) }
    for conformed in protocols.compactMap({ core.byName[$0] }) {
      var conformance = TypeDeclaration.Conformance(conformed: conformed)
      if let element, let type = core.byName[element] { conformance.associated["Element"] = .nominal(type, []) }
      declaration.conformances.append(conformance)
    }
  }

  /// Declares a protocol without requirements, and which types have it: an array has it if its elements are printable.
  public func declareProtocol(_ name: String, conformedToBy owners: [String]) {
    let declaration = TypeDeclaration(.protocolType, name)
    core.add(declaration)
    scope.declare(name, .existential([declaration]))
    for owner in owners.compactMap({ core.byName[$0] }) {
      let conditions = owner.generics.map { ($0, [core.customStringConvertible]) }
      owner.conformances.append(.init(conformed: declaration, conditions: conditions))
    }
  }

  /// Says how a sequence type gives its elements.
  func bindElements(of owner: String, _ body: @escaping NativeFunction.Body) {
    core.byName[owner]?.elements = NativeFunction(owner + ".elements", body)
  }

  public func bindElements<Value: HostValue, Element: LessonValue>(of owner: String, _ elements: @escaping (Value) -> [Element]) {
    bindElements(of: owner) { call in
      let value: Value = try call.argument(0)
      try call.returnValue(elements(value))
    }
  }

  // MARK: Functions

  /// Binds a declaration to code that works on words, which generic functions need.
  ///
  /// - Parameter isRequirement: Whether a lesson's type may have its own instead.
  func bindWords(_ text: String, in owner: String? = nil, intrinsic: Intrinsic? = nil, setter: NativeFunction.Body? = nil,
                 isRequirement: Bool = false, _ body: @escaping NativeFunction.Body) {
    bound.append(BoundDeclaration(text, in: owner))
    do {
      let value = try declaration(text, owner)
      value.intrinsic = intrinsic
      value.isRequirement = isRequirement
      if isRequirement, value.kind == .variable { value.isLet = setter == nil }
      let function = NativeFunction(value.name, body)
      if value.kind == .variable || value.kind == .subscripting {
        value.implementation = .nativeProperty(getter: function, setter: setter.map { NativeFunction(value.name, $0) })
      } else {
        value.implementation = .native(function)
      }
    } catch let failure as CheckFailure {
      problems.append("\(text): \(failure.error.message)")
    } catch {
      problems.append("\(text): \(error)")
    }
  }

  /// Declares what Swift has and lessons do not, so that its use is an error that says what to do instead.
  func bindUnavailable(_ text: String, in owner: String? = nil, _ error: CheckError) {
    do {
      try declaration(text, owner).unavailable = error
    } catch {
      problems.append("\(text): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }

  /// Binds a function or property of the host. A method's closure takes `self` first.
  public func bind<each Argument: LessonValue, Result: LessonValue>(
    _ text: String, in owner: String? = nil, _ body: @escaping (repeat each Argument) throws -> Result
  ) {
    bindWords(text, in: owner) { call in
      var index = 0
      func next<Value: LessonValue>(_ type: Value.Type) throws -> Value {
        defer { index += 1 }
        return try call.argument(index)
      }
      try call.returnValue(body(repeat next((each Argument).self)))
    }
  }

  /// Binds a function of the host that needs the call itself, for its context or to charge for its work.
  public func bindCall<each Argument: LessonValue, Result: LessonValue>(
    _ text: String, in owner: String? = nil, _ body: @escaping (NativeCall, repeat each Argument) throws -> Result
  ) {
    bindWords(text, in: owner) { call in
      var index = 0
      func next<Value: LessonValue>(_ type: Value.Type) throws -> Value {
        defer { index += 1 }
        return try call.argument(index)
      }
      try call.returnValue(body(call, repeat next((each Argument).self)))
    }
  }

  /// Binds a mutating method; the changed value is put back where it came from.
  public func bindMutating<Owner: LessonValue, each Argument: LessonValue, Result: LessonValue>(
    _ text: String, in owner: String, _ body: @escaping (NativeCall, inout Owner, repeat each Argument) throws -> Result
  ) {
    bindWords(text, in: owner) { call in
      var index = 1
      func next<Value: LessonValue>(_ type: Value.Type) throws -> Value {
        defer { index += 1 }
        return try call.argument(index)
      }
      var value: Owner = try call.argument(0)
      let result = try body(call, &value, repeat next((each Argument).self))
      try call.update(0, value)
      try call.returnValue(result)
    }
  }

  /// Binds a property that can be set.
  public func bindProperty<Owner: LessonValue, Value: LessonValue>(
    _ text: String, in owner: String, get: @escaping (Owner) throws -> Value, set: @escaping (inout Owner, Value) throws -> Void
  ) {
    bindWords(text, in: owner, setter: { call in
      var value: Owner = try call.argument(0)
      try set(&value, call.argument(1))
      try call.update(0, value)
    }) { call in
      try call.returnValue(get(call.argument(0)))
    }
  }

  /// Binds a subscript that can be set.
  public func bindSubscript<Owner: HostValue, Index: LessonValue, Value: LessonValue>(
    _ text: String, in owner: String, get: @escaping (Owner, Index) throws -> Value,
    set: @escaping (inout Owner, Index, Value) throws -> Void
  ) {
    bindWords(text, in: owner, setter: { call in
      let index: Index = try call.argument(2), element: Value = try call.argument(1)
      let slot = call.words(0).refs
      // Changed where it is, if nothing else refers to it: a copy for each element would be a square of work.
      if isKnownUniquelyReferenced(&slot.pointee), let object = slot.pointee as? HostObject<Owner> {
        return try object.change { try set(&$0, index, element) }
      }
      var value: Owner = try call.argument(0)
      try set(&value, index, element)
      try call.update(0, value)
    }) { call in
      try call.returnValue(get(call.argument(0), call.argument(1)))
    }
  }
}

extension TypeDeclaration {
  var libraryType: Type { kind == .protocolType ? .existential([self]) : declaredType }
}
