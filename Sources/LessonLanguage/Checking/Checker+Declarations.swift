/// Declarations: first all names and signatures, so that functions and types may refer forward, then the bodies.
extension Checker {
  /// Declares the types and functions among the statements, before any of them is checked.
  func hoist(_ statements: [StatementSyntax], _ scope: Scope) {
    let declarations = statements.compactMap { statement -> DeclarationSyntax? in
      if case .declaration(let declaration) = statement.kind { declaration } else { nil }
    }
    for declaration in declarations {
      if case .nominal(let nominal) = declaration.kind { declareType(nominal, declaration, scope, parent: nil) }
    }
    for declaration in declarations {
      attempt(declaration.span) {
        if case .typeAlias(let name, let generics, let type) = declaration.kind {
          guard generics.parameters.isEmpty else {
            throw CheckFailure(error: .unsupported("a generic type alias", instead: "write the type out"), span: declaration.span)
          }
          scope.declare(name.text, try resolve(type, scope))
        }
      }
    }
    declareAllMembers(declarations, scope)
    for declaration in declarations {
      if case .nominal(let nominal) = declaration.kind, let type = scope.ownType(nominal.name.text), holdsItself(type) {
        report(.recursiveType(type.name), at: nominal.name.span)
      }
    }
  }

  private func declareAllMembers(_ declarations: [DeclarationSyntax], _ scope: Scope) {
    for declaration in declarations {
      attempt(declaration.span) {
        switch declaration.kind {
        case .nominal(let nominal):
          if let type = scope.ownType(nominal.name.text) {
            try declareMembers(nominal.members, of: type, Scope(.type(type), parent: scope))
            finishStructure(type, scope)
          }
        case .extending(let syntax): try declareExtension(syntax, scope)
        case .function(let function): try declareFunction(function, declaration, scope, owner: nil)
        default: break
        }
      }
    }
  }

  func attempt(_ span: Span, _ action: () throws -> Void) {
    do { try action() } catch let failure as CheckFailure { report(failure) } catch { report(.tooComplex, at: span) }
  }

  /// A declaration among statements: its names are declared already, unless it is a variable.
  func check(_ declaration: DeclarationSyntax, _ scope: Scope, into typed: inout [TypedStatement]) throws {
    switch declaration.kind {
    case .variable(let variable):
      try check(variable, declaration, scope, into: &typed)
    case .function(let function):
      if let body = localBodies.removeValue(forKey: function.name.span) { body() }
    case .nominal(let nominal):
      if let type = scope.ownType(nominal.name.text) { typed += staticInitializations.removeValue(forKey: ObjectIdentifier(type)) ?? [] }
      for body in memberBodies.removeValue(forKey: nominal.name.span) ?? [] { body() }
    case .extending(let syntax):
      if case .nominal(let type, _)? = try? resolve(syntax.extended, scope, open: { .parameter($0) }) {
        typed += staticInitializations.removeValue(forKey: ObjectIdentifier(type)) ?? []
      }
    case .typeAlias, .imported, .operatorDeclaration, .precedenceGroup:
      break
    case .initializer, .deinitializer, .subscripting, .enumCases, .associatedType:
      throw CheckFailure(error: .unsupported("this declaration outside a type", instead: "move it into a type"), span: declaration.span)
    }
  }

  // MARK: Variables

  private func check(_ variable: VariableSyntax, _ declaration: DeclarationSyntax, _ scope: Scope,
                     into typed: inout [TypedStatement]) throws {
    for binding in variable.bindings {
      let type = try binding.type.map { try resolve($0, scope) }
      if binding.accessors != nil {
        throw CheckFailure(error: .unsupported("a computed variable outside a type", instead: "write a function"), span: binding.span)
      }
      guard let value = binding.value else {
        guard let type else {
          throw CheckFailure(error: .missingTypeAnnotation, span: binding.pattern.span)
        }
        let pattern = declareNames(binding.pattern, type, isLet: variable.isLet, scope)
        guard case .binding(let declared) = pattern.kind else { throw CheckFailure(error: .patternMismatch(type), span: binding.span) }
        declared.isInitialized = core.wrapped(type) != nil && !variable.isLet
        let standard = declared.isInitialized
          ? TypedExpression(.nilLiteral, type, binding.span) : nil
        typed.append(TypedStatement(span: declaration.span, kind: .variable(pattern, standard)))
        continue
      }
      let checked = try expression(value, scope, to: type)
      let pattern = try declare(binding.pattern, type ?? checked.type, isLet: variable.isLet, scope)
      typed.append(TypedStatement(span: declaration.span, kind: .variable(pattern, checked)))
    }
  }

  // MARK: Functions

  /// - Parameter conditions: Takes what the where clause asks of other types than the parameters declared here.
  func genericParameters(_ syntax: GenericsSyntax, _ scope: Scope,
                         conditions: inout [(type: Type, protocols: [TypeDeclaration])]) throws
    -> [GenericParameter]
  {
    let generics = syntax.parameters.map { GenericParameter($0.name) }
    for generic in generics { scope.declare(generic.name, .parameter(generic)) }
    for (generic, parameter) in zip(generics, syntax.parameters) {
      guard let inherited = parameter.inherited else { continue }
      generic.protocols = try protocols(inherited, scope)
    }
    for requirement in syntax.requirements {
      switch requirement {
      case .conformance(let subject, let conformed):
        let type = try resolve(subject, scope)
        let wanted = try protocols(conformed, scope)
        if case .parameter(let generic) = type, generics.contains(generic) { generic.protocols += wanted }
        else { conditions.append((type, wanted)) }
      case .sameType(let left, let right):
        if case .dependent(.parameter(let generic), let name) = try resolve(left, scope) {
          generic.associated[name] = try resolve(right, scope)
        }
      }
    }
    return generics
  }

  func protocols(_ syntax: TypeSyntax, _ scope: Scope) throws -> [TypeDeclaration] {
    guard case .existential(let protocols) = try resolve(syntax, scope) else {
      throw CheckFailure(error: .unsupported("a constraint that is no protocol", instead: "name a protocol"), span: syntax.span)
    }
    return protocols
  }

  func parameters(_ syntax: [ParameterSyntax], _ scope: Scope) throws -> [ValueDeclaration.Parameter] {
    try syntax.map { parameter in
      var type = parameter.type
      var isAutoclosure = false
      if case .function(let function) = type.kind, function.isAutoclosure {
        isAutoclosure = true
        type = function.result
      }
      return ValueDeclaration.Parameter(
        label: parameter.label, name: parameter.name, type: try resolve(type, scope), isInout: parameter.isInout,
        isVariadic: parameter.isVariadic, isAutoclosure: isAutoclosure,
        standard: parameter.standard.map { DefaultArgument($0) }, span: parameter.span)
    }
  }

  private func declareFunction(_ syntax: FunctionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope,
                               owner: TypeDeclaration?) throws {
    let function = ValueDeclaration(.function, syntax.name.text, type: .error)
    let inner = Scope(.block, parent: scope)
    function.span = syntax.name.span
    function.generics = try genericParameters(syntax.generics, inner, conditions: &function.conditions)
    function.parameters = try parameters(syntax.parameters, inner)
    function.type = try syntax.result.map { try resolve($0, inner) } ?? .void
    function.throws = syntax.throws
    function.isStatic = declaration.modifiers.has("static")
    function.isMutating = declaration.modifiers.has("mutating")
    function.isDiscardable = declaration.modifiers.hasAttribute("discardableResult")
    function.generation = generation
    try declare(function, scope, owner: owner)
    guard let block = syntax.body else { return }
    let body = FunctionBody(function.fullName, span: syntax.name.span, result: function.type, parent: scope.function)
    body.generics = (owner?.generics ?? []) + function.generics
    body.throws = function.throws
    function.implementation = .body(body)
    let check = { [unowned self] in
      self.check(block, body, function.parameters, owner: function.isStatic ? nil : owner, isMutating: function.isMutating, inner)
    }
    if owner != nil { pendingBodies.append(check) } else { schedule(check, at: syntax.name.span, scope) }
  }

  /// Bodies of a lesson's functions wait for its globals; local ones are checked where they stand.
  private func schedule(_ check: @escaping () -> Void, at span: Span, _ scope: Scope) {
    if scope.function == nil { pendingBodies.append(check) } else { localBodies[span] = check }
  }

  private func declare(_ value: ValueDeclaration, _ scope: Scope, owner: TypeDeclaration?) throws {
    if let owner {
      let table = value.isStatic ? owner.staticMembers : owner.members
      if (table[value.name] ?? []).contains(where: { $0.collides(with: value) }) {
        throw CheckFailure(error: .redeclaration(value.fullName), span: value.span)
      }
      owner.add(value)
      let name = value.name, isStatic = value.isStatic
      extended.append {
        if isStatic { owner.staticMembers[name]?.removeAll { $0 === value } }
        else { owner.members[name]?.removeAll { $0 === value } }
      }
      if value.isStatic, name.isOperatorName { scope.outermostLessonOrLocal.declare(value) }
      return
    }
    if let earlier = scope.earlierDeclarations(of: value.name).first(where: { $0.kind == .variable || $0.collides(with: value) }) {
      report(.redeclaration(value.fullName), at: value.span, notes: [("'\(value.name)' previously declared here", earlier.span)])
    }
    scope.declare(value)
  }

  private func check(_ block: BlockSyntax, _ body: FunctionBody, _ parameters: [ValueDeclaration.Parameter],
                     owner: TypeDeclaration?, isMutating: Bool, _ scope: Scope) {
    let inner = Scope(.function(body), parent: scope)
    if let owner { declareSelf(of: owner, body, inner, isMutable: isMutating) }
    for parameter in parameters {
      let type = parameter.isVariadic ? core.array(parameter.type) : parameter.type
      let variable = Variable(parameter.name, type: parameter.isAutoclosure
        ? .function(FunctionType(parameters: [], result: type)) : type,
        isLet: !parameter.isInout, isGlobal: false, span: parameter.span, function: body)
      variable.isParameter = true
      if parameter.isInout { body.inoutParameters.insert(body.parameters.count) }
      body.parameters.append(variable)
      if parameter.name != "_" { inner.declare(variable) }
      if let standard = parameter.standard, standard.expression == nil {
        attempt(parameter.span) { standard.expression = try expression(standard.syntax, scope, to: parameter.type, .argument) }
      }
    }
    // A body is a scope of its own: it may shadow its parameters.
    checkStatements(block, body, Scope(.block, parent: inner))
  }

  func declareSelf(of owner: TypeDeclaration, _ body: FunctionBody, _ scope: Scope, isMutable: Bool) {
    let own = Variable("self", type: owner.declaredType, isLet: !isMutable, isGlobal: false, span: body.span, function: body)
    if isMutable { body.inoutParameters.insert(body.parameters.count) }
    body.parameters.append(own)
    body.selfVariable = own
    scope.declare(own)
  }

  func checkStatements(_ block: BlockSyntax, _ body: FunctionBody, _ scope: Scope) {
    let outer = loops
    loops = []
    defer { loops = outer }
    hoist(block.statements, scope)
    if block.statements.count == 1, !body.result.isVoid, body.initializes == nil,
       let single = ExpressionChecker.singleExpression(block.statements[0]) {
      attempt(block.span) {
        let value = try expression(single, scope, to: body.result, .returned)
        body.statements = [TypedStatement(span: single.span, kind: .returned(value))]
      }
      return
    }
    let before = problemCount
    body.statements += statements(block.statements, scope)
    if problemCount == before, body.initializes == nil { requireInitialization(body.statements) }
    if problemCount == before, !body.result.isVoid, body.initializes == nil, !ControlFlow.leaves(body.statements) {
      report(.missingReturn(body.result), at: Span(source: block.span.source, start: block.span.end - 1, end: block.span.end))
    }
  }

  var problemCount: Int { problems.count }

  // MARK: Types

  private func declareType(_ syntax: NominalSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, parent: TypeDeclaration?) {
    guard syntax.kind == .structure else {
      report(.unsupported("'\(syntax.kind.rawValue)'", instead: "use a struct"), at: syntax.name.span)
      return
    }
    let type = TypeDeclaration(.structure, syntax.name.text, parent: parent)
    type.span = syntax.name.span
    if let parent { parent.nestedTypes[type.name] = type } else {
      if scope.ownType(type.name) != nil || scope.isLesson && scope.earlierType(type.name) {
        report(.redeclaration(type.name), at: syntax.name.span)
      }
      scope.declare(type.name, .nominal(type, []))
    }
    attempt(syntax.name.span) {
      let inner = Scope(.type(type), parent: scope)
      var conditions: [(type: Type, protocols: [TypeDeclaration])] = []
      type.generics = try genericParameters(syntax.generics, inner, conditions: &conditions)
      if parent == nil { scope.declare(type.name, type.declaredType) }
      for member in syntax.members {
        if case .nominal(let nested) = member.kind { declareType(nested, member, inner, parent: type) }
        if case .typeAlias(let name, _, let aliased) = member.kind { type.aliases[name.text] = try resolve(aliased, inner) }
      }
      for inherited in syntax.inherited {
        for conformed in try protocols(inherited, inner) { type.conformances.append(.init(conformed: conformed)) }
      }
    }
  }

  private func declareExtension(_ syntax: ExtensionSyntax, _ scope: Scope) throws {
    var type = try resolve(syntax.extended, scope, open: { .parameter($0) })
    if case .existential(let protocols) = type, protocols.count == 1 { type = protocols[0].declaredType }
    let declaration: TypeDeclaration
    switch type {
    case .nominal(let nominal, _): declaration = nominal
    case .parameter(let own): declaration = own.protocols[0]
    default: throw CheckFailure(error: .unsupported("an extension of '\(type)'", instead: "write functions"), span: syntax.extended.span)
    }
    try declareMembers(syntax.members, of: declaration, Scope(.type(declaration), parent: scope))
    for check in deferredStatics.removeValue(forKey: ObjectIdentifier(declaration)) ?? [] { check() }
  }

  private func declareMembers(_ members: [DeclarationSyntax], of type: TypeDeclaration, _ scope: Scope) throws {
    for member in members {
      try attemptEach(member.span) {
        switch member.kind {
        case .variable(let variable): try declareProperties(variable, member, of: type, scope)
        case .function(let function): try declareFunction(function, member, scope, owner: type)
        case .initializer(let initializer): try declareInitializer(initializer, of: type, scope)
        case .subscripting(let syntax): try declareSubscript(syntax, member, of: type, scope)
        case .nominal(let nested):
          if let inner = type.nestedTypes[nested.name.text] {
            try declareMembers(nested.members, of: inner, Scope(.type(inner), parent: scope))
            finishStructure(inner, scope)
          }
        case .typeAlias, .operatorDeclaration: break
        default:
          throw CheckFailure(error: .unsupported("this member", instead: "use properties and methods"), span: member.span)
        }
      }
    }
  }

  private func attemptEach(_ span: Span, _ action: () throws -> Void) throws { attempt(span, action) }

  private func declareProperties(_ syntax: VariableSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration,
                                 _ scope: Scope) throws {
    let isStatic = declaration.modifiers.has("static")
    for binding in syntax.bindings {
      guard case .binding(let name, _) = binding.pattern.kind else {
        throw CheckFailure(error: .unsupported("a pattern as a property", instead: "name each property"), span: binding.span)
      }
      let written = try binding.type.map { try resolve($0, scope) }
      let property = ValueDeclaration(.variable, name, type: written ?? .error)
      property.span = binding.pattern.span
      property.isStatic = isStatic
      property.isLet = syntax.isLet
      property.generation = generation
      if let accessors = binding.accessors {
        try declareComputed(property, accessors, of: type, scope)
        try declare(property, scope, owner: type)
        continue
      }
      if isStatic, let value = binding.value {
        deferStatic(property, value, written, of: type, scope)
        continue
      }
      if let value = binding.value {
        let initial = try expression(value, scope, to: written)
        property.initial = initial
        property.type = initial.type
      } else if written == nil {
        throw CheckFailure(error: .missingTypeAnnotation, span: binding.span)
      } else if core.wrapped(property.type) != nil, !syntax.isLet {
        property.initial = TypedExpression(.nilLiteral, property.type, binding.span)
      }
      if isStatic {
        declareStatic(property, of: type)
      } else {
        property.implementation = .stored(index: type.stored.count)
        type.stored.append(property)
      }
      try declare(property, scope, owner: type)
    }
  }

  /// Whether a value of the type would hold a value of the same type, and so be endless.
  private func holdsItself(_ type: TypeDeclaration) -> Bool {
    var seen: Set<TypeDeclaration> = []
    func reaches(_ part: Type) -> Bool {
      switch part {
      case .nominal(let declaration, let arguments):
        if declaration === type { return true }
        if declaration.representation != .members { return false }
        if arguments.contains(where: reaches) { return true }
        return seen.insert(declaration).inserted && declaration.stored.contains { reaches($0.type) }
      case .tuple(let elements): return elements.contains { reaches($0.type) }
      default: return false
      }
    }
    return type.stored.contains { reaches($0.type) }
  }

  /// Static properties may hold values of their own type: they are checked when all its members are declared.
  private func deferStatic(_ property: ValueDeclaration, _ value: ExpressionSyntax, _ written: Type?, of type: TypeDeclaration,
                           _ scope: Scope) {
    deferredStatics[ObjectIdentifier(type), default: []].append { [unowned self] in
      self.attempt(property.span) {
        let initial = try self.expression(value, scope, to: written)
        property.initial = initial
        property.type = initial.type
        self.declareStatic(property, of: type)
        try self.declare(property, scope, owner: type)
      }
    }
  }

  private func declareStatic(_ property: ValueDeclaration, of type: TypeDeclaration) {
    let variable = Variable(type.name + "." + property.name, type: property.type, isLet: property.isLet, isGlobal: true,
                            span: property.span, function: nil)
    property.implementation = .local(variable)
    let pattern = TypedPattern(kind: .binding(variable), type: property.type)
    staticInitializations[ObjectIdentifier(type), default: []].append(
      TypedStatement(span: property.span, kind: .variable(pattern, property.initial)))
  }

  private func declareComputed(_ property: ValueDeclaration, _ accessors: AccessorsSyntax, of type: TypeDeclaration,
                               _ scope: Scope) throws {
    guard accessors.willSet == nil, accessors.didSet == nil else {
      throw CheckFailure(error: .unsupported("a property observer", instead: "write a method that sets the property"), span: property.span)
    }
    let getter = accessor(accessors.getter, property.name, property.type, property, of: type, scope)
    let setter = accessor(accessors.setter, property.name, .void, property, of: type, scope, isSetter: true)
    property.implementation = .computed(getter: getter, setter: setter)
  }

  private func accessor(_ syntax: AccessorsSyntax.Accessor?, _ name: String, _ result: Type, _ property: ValueDeclaration,
                        of type: TypeDeclaration, _ scope: Scope, isSetter: Bool = false) -> FunctionBody? {
    guard let syntax, let block = syntax.body else { return nil }
    let body = FunctionBody(name, span: syntax.span, result: result, parent: nil)
    body.generics = type.generics
    var parameters = property.parameters
    if isSetter {
      parameters.insert(.init(label: nil, name: syntax.parameter ?? "newValue", type: property.type), at: 0)
    }
    let isMutating = syntax.isMutating ?? isSetter
    pendingBodies.append { [unowned self] in
      self.check(block, body, parameters, owner: property.isStatic ? nil : type, isMutating: isMutating, scope)
    }
    return body
  }

  private func declareSubscript(_ syntax: SubscriptSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration,
                                _ scope: Scope) throws {
    let member = ValueDeclaration(.subscripting, "subscript", type: .error)
    let inner = Scope(.block, parent: scope)
    member.span = declaration.span
    member.generics = try genericParameters(syntax.generics, inner, conditions: &member.conditions)
    // Labels of a subscript's parameters count only where two names are written.
    member.parameters = try parameters(syntax.parameters, inner)
    member.type = try resolve(syntax.result, inner)
    member.isStatic = declaration.modifiers.has("static")
    let getter = accessor(syntax.accessors.getter, "subscript", member.type, member, of: type, inner)
    let setter = accessor(syntax.accessors.setter, "subscript", .void, member, of: type, inner, isSetter: true)
    member.implementation = .computed(getter: getter, setter: setter)
    try declare(member, scope, owner: type)
  }

  private func declareInitializer(_ syntax: InitializerSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    let inner = Scope(.block, parent: scope)
    member.span = syntax.body?.span ?? type.span
    member.isStatic = true
    member.generics = try genericParameters(syntax.generics, inner, conditions: &member.conditions)
    member.parameters = try parameters(syntax.parameters, inner)
    member.isFailable = syntax.isFailable
    member.generation = generation
    try declare(member, scope, owner: type)
    guard let block = syntax.body else { return }
    let body = FunctionBody(type.name + ".init", span: member.span, result: .void, parent: nil)
    body.generics = type.generics + member.generics
    body.initializes = type.declaredType
    body.isFailable = syntax.isFailable
    member.implementation = .body(body)
    pendingBodies.append { [unowned self] in
      let function = Scope(.function(body), parent: inner)
      let own = Variable("self", type: type.declaredType, isLet: false, isGlobal: false, span: body.span, function: body)
      body.selfVariable = own
      function.declare(own)
      self.check(block, body, member.parameters, owner: nil, isMutating: false, function)
      self.requireInitialization(ofSelfIn: body, type, block.span)
    }
  }

  /// Gives a struct without initialisers the memberwise one.
  private func finishStructure(_ type: TypeDeclaration, _ scope: Scope) {
    if type.staticMembers["init"] == nil { addMemberwiseInitializer(to: type) }
    for check in deferredStatics.removeValue(forKey: ObjectIdentifier(type)) ?? [] { check() }
  }

  private func addMemberwiseInitializer(to type: TypeDeclaration) {
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    member.span = type.span
    member.isStatic = true
    member.generation = generation
    let body = FunctionBody(type.name + ".init", span: type.span, result: .void, parent: nil)
    body.generics = type.generics
    body.initializes = type.declaredType
    body.isMemberwise = true
    for property in type.stored where !(property.isLet && property.initial != nil) {
      var parameter = ValueDeclaration.Parameter(label: property.name, name: property.name, type: property.type)
      if let initial = property.initial {
        parameter.standard = DefaultArgument(ExpressionSyntax(span: property.span, kind: .discard))
        parameter.standard?.expression = initial
      }
      member.parameters.append(parameter)
      body.parameters.append(
        Variable(property.name, type: property.type, isLet: true, isGlobal: false, span: property.span, function: body))
    }
    member.implementation = .body(body)
    type.add(member)
  }
}

extension ValueDeclaration {
  /// Whether two declarations of one name could never be told apart in a call.
  func collides(with other: ValueDeclaration) -> Bool {
    if kind == .variable || other.kind == .variable { return kind == other.kind || owner == nil }
    guard fullName == other.fullName, generics.count == other.generics.count else { return false }
    if !generics.isEmpty { return true }
    return zip(parameters, other.parameters).allSatisfy { $0.type == $1.type } && type == other.type
  }
}

extension Scope {
  func ownType(_ name: String) -> TypeDeclaration? {
    if case .nominal(let declaration, _)? = types[name] { declaration } else { nil }
  }

  func earlierType(_ name: String) -> Bool {
    guard let parent, parent.isLesson else { return false }
    return parent.types[name] != nil || parent.earlierType(name)
  }

  func earlierDeclarations(of name: String) -> [ValueDeclaration] {
    var found = values[name] ?? []
    if isLesson, let parent, parent.isLesson { found += parent.earlierDeclarations(of: name) }
    return found
  }

  /// Where operators that types declare are found.
  var outermostLessonOrLocal: Scope {
    if isLesson { return self }
    return parent?.outermostLessonOrLocal ?? self
  }
}
