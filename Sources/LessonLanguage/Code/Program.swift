/// What is compiled so far, by what it was made from, growing from block to block.
final class Program {
  let core: CoreTypes
  let layouts: LayoutTable
  /// The same by number, for the machine.
  let image = Image()
  /// The registers of global variables, at the bottom of the stack.
  var globals: [ObjectIdentifier: Place] = [:]
  var globalVariables: [Variable] = []

  var functions: [FunctionKey: Int] = [:]
  var types: [Type: RuntimeType] = [:]
  /// The functions and operators that the lesson and the library declare under a name.
  var lookUp: (String) -> [ValueDeclaration] = { _ in [] }
  var witnesses: [WitnessKey: Witness] = [:]
  var dynamicMembers: [DynamicMember] = []
  var dynamicNumbers: [DynamicMember: Int] = [:]
  /// Functions that were named and still need code.
  var pending: [() throws -> Void] = [] {
    didSet { image.owesCode = !pending.isEmpty }
  }

  struct FunctionKey: Hashable {
    var body: ObjectIdentifier
    var types: [Type]
  }

  /// Conformances that casts have asked for.
  var conformances: [ConformanceKey: Bool] = [:]

  struct ConformanceKey: Hashable {
    var type: ObjectIdentifier
    var conformed: TypeDeclaration
  }

  init(core: CoreTypes) {
    self.core = core
    layouts = LayoutTable(core: core)
    image.maker = self
  }

  /// The number of the code for a function with concrete type arguments; the code is made later if it is new.
  func function(_ body: FunctionBody, _ substitution: Substitution) throws -> Int {
    if substitution.values.contains(where: { $0.depth > 24 }) {
      throw CheckFailure(error: .endlessTypes(body.name), span: body.span)
    }
    let key = FunctionKey(body: ObjectIdentifier(body), types: body.generics.map { substitution[$0] ?? .error })
    if let known = functions[key] { return known }
    let code = image.newCode(body.name)
    let number = code.entry.pointee.number
    functions[key] = number
    bodies.append(body)
    origins[number] = Origin(body: body, substitution: substitution)
    pending.append { [unowned self] in
      try FunctionCompiler(self, code, substitution).compile(body)
    }
    return number
  }

  /// What code was made from, and which codes count on that nothing overrides a member.
  var origins: [Int: Origin] = [:]
  var assumptions: [ObjectIdentifier: Set<Int>] = [:]
  /// Whether instances have a `deinit` that is to run between two statements.
  var runsDeinitializers = false

  /// A type may hold values of itself, and so refer to itself: nothing else would free it.
  deinit { for type in types.values { type.takeApart() } }

  /// Keeps bodies alive: code refers to them by identity.
  private var bodies: [FunctionBody] = []

  func compilePending() throws {
    while let next = pending.popLast() { try next() }
  }

  func declareGlobal(_ variable: Variable) -> Place {
    let place = image.declareGlobal(variable.name, runtimeType(variable.type))
    globals[ObjectIdentifier(variable)] = place
    globalVariables.append(variable)
    return place
  }

  /// Whether values of a type have all that the protocols ask for.
  func conforms(_ type: RuntimeType, to protocols: [TypeDeclaration]) -> Bool {
    let system = ConstraintSystem(core: core)
    return protocols.allSatisfy { conformed in
      let key = ConformanceKey(type: ObjectIdentifier(type), conformed: conformed)
      if let known = conformances[key] { return known }
      let holds = system.conforms(type.checked, conformed) == .solved
      conformances[key] = holds
      return holds
    }
  }

  func globalNumber(_ variable: Variable) -> Int { globalVariables.firstIndex { $0 === variable } ?? 0 }

  // MARK: Types at run time

  func runtimeType(_ written: Type) -> RuntimeType {
    if let known = types[written] { return known }
    let type = core.hasOpaqueResults ? written.revealed : written
    if let known = types[type] { return known }
    let made = RuntimeType(type, layouts.layout(of: type))
    types[type] = made
    made.kind = kind(of: type)
    if case .nominal(core.dictionary, let arguments) = type, arguments.count == 2 {
      made.entryType = { [unowned self] in
        runtimeType(.tuple([.init(label: "key", type: arguments[0]), .init(label: "value", type: arguments[1])]))
      }
    }
    if case .nominal(let declaration, let arguments) = type, made.kind.isDeclaredByLessons {
      attachWitnesses(made, declaration, arguments)
      if declaration.livesInInstances { attachInheritance(made, type) }
    }
    return made
  }

  private func kind(of type: Type) -> RuntimeType.Kind {
    switch type {
    case .tuple(let elements):
      return elements.isEmpty ? .void : .tuple(fields(elements.map(\.type), elements.map(\.label)))
    case .function(let function):
      return .function(function.parameters.map { runtimeType($0.type) }, runtimeType(function.result))
    case .existential(let protocols): return .existential { [unowned self] in conforms($0, to: protocols) }
    case .metatype(let instance): return .metatype(runtimeType(instance))
    case .nominal(let declaration, let arguments): return kind(of: declaration, arguments)
    case .parameter, .dependent, .variable, .error: return .void
    }
  }

  private func kind(of declaration: TypeDeclaration, _ arguments: [Type]) -> RuntimeType.Kind {
    switch declaration {
    case core.int: return .int
    case core.double: return .double
    case core.float: return .float
    case core.bool: return .bool
    case core.character: return .character
    case core.string: return .string
    case core.substring: return .substring
    case core.unicodeScalar: return .scalar
    case core.stringIndex: return .stringIndex
    case core.partialRangeFrom: return .partialRange(runtimeType(arguments[0]), .from)
    case core.partialRangeUpTo: return .partialRange(runtimeType(arguments[0]), .upTo)
    case core.partialRangeThrough: return .partialRange(runtimeType(arguments[0]), .through)
    case core.optional: return .optional(runtimeType(arguments[0]))
    case core.array: return .array(runtimeType(arguments[0]))
    case core.arraySlice: return .slice(runtimeType(arguments[0]))
    case core.dictionary: return .dictionary(runtimeType(arguments[0]), runtimeType(arguments[1]))
    case core.set: return .set(runtimeType(arguments[0]))
    case core.dictionaryKeys: return .keys(runtimeType(arguments[0]))
    case core.dictionaryValues: return .values(runtimeType(arguments[1]))
    case core.range: return .range(runtimeType(arguments[0]), isClosed: false)
    case core.closedRange: return .range(runtimeType(arguments[0]), isClosed: true)
    default: break
    }
    if let format = declaration.integer { return .integer(format) }
    if declaration.livesInInstances {
      let properties = layouts.instanceProperties(.nominal(declaration, arguments))
      return .instance(fields(properties.map(\.type), properties.map(\.name)))
    }
    if core.textViews.contains(declaration) { return .substring }
    if declaration.representation == .reference { return .host(declaration.nativeDescription ?? { _ in declaration.name }) }
    if declaration.kind == .enumeration {
      return .enumeration(declaration.cases.map { enumCase in
        let payload = fields(layouts.payloadTypes(enumCase, arguments), enumCase.parameters.map(\.label))
        return RuntimeType.EnumCase(name: enumCase.name, payload: payload, isIndirect: enumCase.isIndirect) { [unowned self] in
          runtimeType(.tuple(zip(enumCase.parameters, layouts.payloadTypes(enumCase, arguments)).map { .init(label: $0.label, type: $1) }))
        }
      })
    }
    return .structure(fields(layouts.storedTypes(declaration, arguments), declaration.stored.map(\.name)))
  }

  private func fields(_ types: [Type], _ labels: [String?]) -> [RuntimeType.Field] {
    zip(zip(types, labels), layouts.offsets(types)).map { pair, place in
      RuntimeType.Field(label: pair.1, type: runtimeType(pair.0), place: place)
    }
  }

  /// What a lesson's type says of its own printing and equality.
  private func attachWitnesses(_ type: RuntimeType, _ declaration: TypeDeclaration, _ arguments: [Type]) {
    if let parent = Type.nominal(declaration, arguments).superclass, case .nominal(let above, let inherited) = parent {
      attachWitnesses(type, above, inherited)
    }
    let substitution = declaration.substitution(arguments)
    if let (getter, substitution) = text("description", for: core.customStringConvertible, declaration, arguments) {
      type.description = { [unowned self] in try? self.function(getter, substitution) }
    }
    if let (getter, substitution) = text("debugDescription", for: core.customDebugStringConvertible, declaration, arguments) {
      type.debugDescription = { [unowned self] in try? self.function(getter, substitution) }
    }
    if let member = declaration.members["hash"]?.first(where: { $0.parameters.map(\.label) == ["into"] }),
       case .body(let body) = member.implementation {
      type.hashing = { [unowned self] in try? self.function(body, substitution) }
    }
    type.equality = comparison("==", declaration, arguments) ?? type.equality
    type.ordering = comparison("<", declaration, arguments) ?? type.ordering
  }

  /// The getter of a type's own text, or of the one that a protocol gives it.
  private func text(_ name: String, for conformed: TypeDeclaration, _ declaration: TypeDeclaration, _ arguments: [Type])
    -> (FunctionBody, Substitution)?
  {
    guard declaration.conformance(to: conformed) != nil else { return nil }
    if let member = declaration.members[name]?.first, case .computed(let getter?, _) = member.implementation {
      return (getter, declaration.substitution(arguments))
    }
    let own = Type.nominal(declaration, arguments), system = ConstraintSystem(core: core)
    for source in declaration.conformancesByRefinement.map(\.conformed) {
      guard let parameter = source.selfParameter else { continue }
      // Of one protocol's texts the one that asks for more.
      let members = (source.members[name] ?? []).sorted { $0.conditions.count > $1.conditions.count }
      for member in members where !member.isRequirement && system.mayHold(member.conditions, [parameter: own]) {
        if case .computed(let getter?, _) = member.implementation { return (getter, [parameter: own]) }
      }
    }
    return nil
  }

  private func attachInheritance(_ made: RuntimeType, _ type: Type) {
    made.superclass = type.superclass.map { runtimeType($0) }
    made.instanceLayout = layouts.instanceLayout(type)
    var bodies: [(FunctionBody, Substitution)] = []
    var next: Type? = type
    while case .nominal(let declaration, let arguments)? = next {
      if let body = declaration.deinitializer { bodies.append((body, declaration.substitution(arguments))) }
      next = next?.superclass
    }
    made.hasDeinitializer = !bodies.isEmpty
    made.deinitializers = { [unowned self] in bodies.compactMap { try? function($0.0, $0.1) } }
  }

  /// An operator of a lesson's type that takes two of its values.
  private func comparison(_ name: String, _ declaration: TypeDeclaration, _ arguments: [Type]) -> (() -> Int?)? {
    let substitution = declaration.substitution(arguments)
    let own = Type.nominal(declaration, arguments)
    let members = (declaration.staticMembers[name] ?? []) + lookUp(name).filter { $0.isLesson && $0.owner == nil && $0.generics.isEmpty }
    let member = members.first {
      $0.parameters.count == 2 && $0.parameters.allSatisfy { $0.type.substituting(substitution) == own }
    }
    guard let member, case .body(let body) = member.implementation else { return nil }
    return { [unowned self] in try? self.function(body, substitution) }
  }
}
