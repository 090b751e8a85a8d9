/// Functions: their signatures and bodies.
extension Checker {
  /// - Parameter conditions: Takes what the where clause asks of other types than the parameters declared here.
  func genericParameters(_ syntax: GenericsSyntax, _ scope: Scope,
                         conditions: inout [GenericRequirement]) throws
    -> [GenericParameter]
  {
    if let pack = syntax.parameters.first(where: \.isPack) {
      throw CheckFailure(error: .unsupported(.packHere), span: pack.span)
    }
    warnOfShadowing(syntax.parameters, scope)
    let generics = syntax.parameters.map { GenericParameter($0.name) }
    for generic in generics { scope.declare(generic.name, .parameter(generic)) }
    try inferring(generics) { try constrain(generics, syntax, scope, conditions: &conditions) }
    scope.assumptions = Assumptions(conditions)
    return generics
  }

  /// A generic parameter of an enclosing declaration that cannot be named any more.
  func warnOfShadowing(_ parameters: [GenericsSyntax.Parameter], _ scope: Scope) {
    for parameter in parameters where parameter.span.isOfLesson {
      if case .parameter(let outer)? = scope.lookUpType(parameter.name), outer.name == parameter.name {
        warn(.shadowedGeneric(parameter.name), at: parameter.span)
      }
    }
  }

  /// Gives generic parameters what is asked of them where they are declared and in the where clause.
  func constrain(_ generics: [GenericParameter], _ syntax: GenericsSyntax, _ scope: Scope,
                 conditions: inout [GenericRequirement]) throws {
    for (generic, parameter) in zip(generics, syntax.parameters) {
      guard let inherited = parameter.inherited else { continue }
      generic.takesNoncopyable = try suppressesCopyable(inherited)
      let asked = try protocols(inherited, scope)
      generic.protocols = asked.map(\.unapplied)
      for (name, type) in asked.flatMap(\.associatedArguments) { generic.associated[name] = type }
    }
    conditions += try requirements(syntax.requirements, scope, knowing: conditions, of: generics)
  }

  /// Whether one of the generic parameters says it itself from now on.
  private func isTaken(_ requirement: GenericRequirement, by generics: [GenericParameter]) -> Bool {
    switch requirement {
    case .conformance(.parameter(let generic), let wanted) where generics.contains(generic):
      generic.protocols += wanted
    case .sameType(.dependent(.parameter(let generic), let name), let type)
      where generics.contains(generic) && generic.associated[name] == nil:
      generic.associated[name] = type
    default:
      return false
    }
    return true
  }

  /// Does something while the generic parameters may get from the types of a signature what those ask of them.
  func inferring<Result>(_ generics: [GenericParameter], _ action: () throws -> Result) rethrows -> Result {
    let outer = inferredGenerics
    inferredGenerics = generics
    defer { inferredGenerics = outer }
    return try action()
  }

  /// Whether the type has the protocol, or gets it since a signature says so: `T` in `func f<T>(_ elements: Set<T>)`.
  func mayConform(_ type: Type, to conformed: TypeDeclaration, _ scope: Scope) -> Bool {
    if ConstraintSystem(core: core, assumptions: scope.allAssumptions).conforms(type, conformed) != .failed { return true }
    guard case .parameter(let generic) = type, inferredGenerics.contains(generic) else { return false }
    generic.protocols.append(conformed)
    return true
  }

  /// What a where clause asks, in any order: what one part of it says may be what another one builds on.
  func requirements(_ syntax: [RequirementSyntax], _ scope: Scope, knowing known: [GenericRequirement] = [],
                    of generics: [GenericParameter] = []) throws -> [GenericRequirement] {
    var found: [GenericRequirement] = [], waiting = syntax
    let outer = scope.assumptions
    defer { scope.assumptions = outer }
    while !waiting.isEmpty {
      var failure: CheckFailure?
      let open = waiting
      waiting = []
      for requirement in open {
        scope.assumptions = Assumptions(known + found).merging(outer)
        do { found += try requirements(requirement, scope).filter { !isTaken($0, by: generics) } } catch let error as CheckFailure {
          waiting.append(requirement)
          failure = failure ?? error
        }
      }
      if let failure, waiting.count == open.count { throw failure }
    }
    return found
  }

  func requirements(_ syntax: RequirementSyntax, _ scope: Scope) throws -> [GenericRequirement] {
    switch syntax {
    case .conformance(let subject, let conformed):
      let type = try resolve(subject, scope), asked = try protocols(conformed, scope)
      return [.conformance(type, asked.map(\.unapplied))]
        + asked.flatMap(\.associatedArguments).map { .sameType(type.associatedType($0.0), $0.1) }
    case .sameType(let left, let right):
      return [.sameType(try resolve(left, scope), try resolve(right, scope))]
    }
  }

  func protocols(_ syntax: TypeSyntax, _ scope: Scope) throws -> [TypeDeclaration] {
    // What may be copied or not is treated as what can be copied.
    if syntax.isSuppressed { return [] }
    if case .composition(let parts) = syntax.kind, parts.contains(where: \.isSuppressed) {
      return try parts.filter { !$0.isSuppressed }.flatMap { try protocols($0, scope) }
    }
    switch try resolve(syntax, scope) {
    case .existential(let protocols): return protocols
    // A superclass that is asked for stands among the protocols.
    case .nominal(let declaration, let arguments) where declaration.kind == .classType:
      return [arguments.isEmpty ? declaration : TypeDeclaration(TypeApplication(base: declaration, arguments: arguments))]
    case .nominal(let coder, _) where ["Encoder", "Decoder"].contains(coder.name) && !coder.span.isOfLesson:
      throw CheckFailure(error: .unsupported(.ownCoder, coder.name), span: syntax.span)
    default: throw CheckFailure(error: .unsupported(.constraint), span: syntax.span)
    }
  }

  func parameters(_ syntax: [ParameterSyntax], _ scope: Scope) throws -> [ValueDeclaration.Parameter] {
    for (parameter, next) in zip(syntax, syntax.dropFirst()) where parameter.isVariadic && next.label == nil {
      throw CheckFailure(error: .unlabeledAfterVariadic, span: next.nameSpan)
    }
    return try syntax.map { parameter in
      var type = parameter.type
      if type.isSelf, let owner = scope.enclosingType, owner.kind == .classType, !owner.isFinal {
        throw CheckFailure(error: .inheritance(.coveredSelf(owner.name)), span: type.span)
      }
      var isAutoclosure = false, isThrowing = false
      if case .function(let function) = type.kind, function.isAutoclosure {
        (isAutoclosure, isThrowing) = (true, function.throws)
        type = function.result
      }
      let known = try resolve(type.withoutEscaping, scope)
      if known.isNoncopyable, parameter.ownership == nil, !parameter.isInout { report(.ownership(.needsOwnership(known)), at: type.span) }
      let isFunction = if case .function = known { true } else { false }
      if type.isEscaping, !isFunction { throw CheckFailure(error: .escapingWithoutFunction, span: type.span) }
      let isEscaping = if case .function(let function) = type.kind { function.isEscaping } else { type.isEscaping }
      var builder: Type?
      for attribute in parameter.attributes where !Self.harmless.contains(attribute.name) {
        let named = attributedType(attribute, scope)
        guard named?.isPropertyWrapper == true || named?.isResultBuilder == true else {
          throw CheckFailure(error: .attribute(.unknownAttribute(attribute.name)), span: attribute.type.span)
        }
        if named?.isResultBuilder == true {
          guard isFunction else { throw CheckFailure(error: .attribute(.misplacedBuilder(attribute.name, isParameter: true)), span: attribute.span) }
          builder = try resolve(attribute.type, scope)
        }
      }
      return ValueDeclaration.Parameter(
        label: parameter.label, name: parameter.name, type: known, isInout: parameter.isInout,
        isVariadic: parameter.isVariadic, isAutoclosure: isAutoclosure, isThrowing: isThrowing,
        isNonescaping: isFunction && !isEscaping && !parameter.isVariadic && !isAutoclosure,
        isImplicitlyUnwrapped: parameter.type.isImplicitlyUnwrapped, ownership: parameter.ownership,
        attributes: parameter.attributes, builder: builder,
        standard: parameter.standard.map { DefaultArgument($0) }, span: parameter.span,
        nameSpan: parameter.nameSpan)
    }
  }

  func declareFunction(_ syntax: FunctionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, owner: TypeDeclaration?) throws {
    if syntax.generics.parameters.contains(where: \.isPack) { return try declarePattern(syntax, declaration, scope, owner: owner) }
    let function = try makeFunction(syntax, declaration, scope, owner: owner)
    if syntax.parameters.contains(where: { !$0.attributes.isEmpty }) {
      try declareProjected(syntax, declaration, function, scope, owner: owner)
    }
  }

  /// - Parameter isInstance: Whether it is what a function over parameter packs is for a call, which no name stands for.
  func makeFunction(_ syntax: FunctionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, owner: TypeDeclaration?,
                    isInstance: Bool = false) throws -> ValueDeclaration {
    let function = ValueDeclaration(.function, syntax.name.text, type: .error)
    let inner = Scope(.block, parent: scope)
    function.span = syntax.name.span
    let (generics, written) = opened(syntax.generics, syntax.parameters)
    function.generics = try genericParameters(generics, inner, conditions: &function.conditions)
    function.parameters = try inferring(function.generics) { try parameters(written, inner) }
    function.type = try inferring(function.generics) { 
      try syntax.result.map {
        let subject = "\(owner == nil ? scope.function == nil ? "global function" : "local function" : "instance method") '\(function.fullName)'"
        return try resolveResult($0, of: subject, (owner?.contextGenerics ?? scope.function.map { $0.outerGenerics + $0.generics } ?? []) + function.generics, inner)
      } ?? .void
    }
    function.isImplicitlyUnwrapped = syntax.result?.isImplicitlyUnwrapped ?? false
    (function.throws, function.thrown) = try inferring(function.generics) { try thrown(syntax.throws, syntax.thrown, inner) }
    function.rethrows = syntax.rethrows
    if syntax.rethrows, !function.parameters.contains(where: \.mayThrow) {
      throw CheckFailure(error: .rethrowsNothing, span: syntax.name.span)
    }
    function.isStatic = declaration.modifiers.has("static") || declaration.modifiers.has("class")
    function.isMutating = declaration.modifiers.has("mutating")
    function.isConsuming = declaration.modifiers.has("consuming")
    function.access = declaration.modifiers.accessLevel
    function.isPostfix = declaration.modifiers.has("postfix")
    function.isDiscardable = declaration.modifiers.hasAttribute("discardableResult")
    function.generation = generation
    function.givesSelf = owner?.kind == .classType && syntax.result?.isSelf == true
    if owner != nil {
      function.conditions += extensionRequirements
      function.isConditionedByExtension = !extensionRequirements.isEmpty
    }
    function.builder = try builder(of: function, declaration, in: owner, inner)
    if syntax.body == nil, let owner { try declareRequirement(function, of: owner) }
    if isInstance { function.owner = owner } else { try declare(function, scope, owner: owner) }
    if owner != nil { noteModifiers(declaration, of: function) }
    guard let block = syntax.body else { return function }
    if let owner, owner.kind == .protocolType, !isInExtension {
      throw CheckFailure(error: .protocolMethodBody, span: Span(source: block.span.source, start: block.span.start, end: block.span.start + 1))
    }
    let body = circles.keep(FunctionBody(function.fullName, span: syntax.name.span, result: function.type, parent: scope.function))
    body.generics = (owner?.contextGenerics ?? body.outerGenerics) + function.generics
    body.throws = function.throws
    (body.thrown, body.thrownByStatements) = (function.thrown, function.thrown)
    if syntax.throws, !function.throws { body.thrown = core.thrown(by: FunctionType(parameters: [], result: .void)) }
    body.role = owner == nil ? (scope.function == nil ? "global function" : "local function") : function.isStatic ? "static method" : "instance method"
    body.rethrows = function.rethrows
    body.builder = function.builder
    body.selfOwnership = function.isConsuming ? .consuming : declaration.modifiers.has("borrowing") ? .borrowing : nil
    function.implementation = .body(body)
    let check = { [unowned self] in
      self.check(block, body, function.parameters, owner: owner, isMutating: function.isMutating, isStatic: function.isStatic, inner)
    }
    if owner != nil { pendingBodies.append(check) } else { schedule(check, at: syntax.name.span, scope) }
    return function
  }

  /// Bodies of a lesson's functions wait for its globals; local ones are checked where they stand.
  func schedule(_ check: @escaping () -> Void, at span: Span, _ scope: Scope) {
    if scope.function == nil { pendingBodies.append(check) } else { localBodies[span] = check }
  }

  func declare(_ value: ValueDeclaration, _ scope: Scope, owner: TypeDeclaration?) throws {
    if let owner {
      let table = value.isStatic ? owner.staticMembers : owner.members
      if (table[value.name] ?? []).contains(where: { $0.redeclares(value) }) {
        throw CheckFailure(error: .redeclaration(value.redeclaredName), span: value.span)
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
    if let earlier = scope.earlierDeclarations(of: value.name).first(where: { $0.kind == .variable || $0.redeclares(value) }) {
      report(.redeclaration(value.redeclaredName), at: value.span, notes: [("'\(value.name)' previously declared here", earlier.span)])
    }
    scope.declare(value)
  }

  /// - Parameter defaults: Where default values are looked up, if not in the scope: they know no `self`.
  func check(_ block: BlockSyntax, _ body: FunctionBody, _ parameters: [ValueDeclaration.Parameter],
                     owner: TypeDeclaration?, isMutating: Bool, isStatic: Bool = false, _ scope: Scope, defaults: Scope? = nil) {
    openingResult(of: body, at: body.span) {
      checkOpened(block, body, parameters, owner: owner, isMutating: isMutating, isStatic: isStatic, scope, defaults)
    }
  }

  private func checkOpened(_ block: BlockSyntax, _ body: FunctionBody, _ parameters: [ValueDeclaration.Parameter],
                           owner: TypeDeclaration?, isMutating: Bool, isStatic: Bool, _ scope: Scope, _ defaults: Scope?) {
    let inner = Scope(.function(body), parent: scope)
    if let owner, !isStatic { declareSelf(of: owner, body, inner, isMutable: isMutating) }
    else if let owner, owner.kind == .classType, !body.name.isOperatorName { declareClass(of: owner, body, inner) }
    for parameter in parameters {
      let type = parameter.isVariadic ? core.array(parameter.type) : parameter.type
      let variable = Variable(parameter.name, type: parameter.isAutoclosure
        ? .function(FunctionType(parameters: [], result: type, throws: parameter.isThrowing)) : type,
        isLet: !parameter.isInout, isGlobal: false, span: parameter.span, function: body)
      variable.isParameter = true
      variable.isNonescaping = parameter.isNonescaping
      (variable.ownership, variable.nameSpan) = (parameter.ownership, parameter.nameSpan)
      variable.isImplicitlyUnwrapped = parameter.isImplicitlyUnwrapped
      if parameter.isInout { body.inoutParameters.insert(body.parameters.count) }
      body.parameters.append(variable)
      if parameter.name != "_" {
        if let earlier = inner.earlierDeclaration(of: parameter.name), parameter.name != "self" {
          report(.redeclaration(parameter.name), at: parameter.span, notes: [("'\(parameter.name)' previously declared here", earlier.span)])
        }
        inner.declare(variable)
      }
      checkDefault(of: parameter, defaults ?? scope)
    }
    var block = block
    block.statements = wrapping(block.statements, parameters.map { ($0.name, $0.attributes, $0.nameSpan ?? $0.span) }, givesValue: !body.result.isVoid, scope)
    // A body is a scope of its own: it may shadow its parameters.
    checkStatements(block, body, Scope(.block, parent: withOwnParameters(of: body, inner)))
  }

  func checkDefault(of parameter: ValueDeclaration.Parameter, _ scope: Scope) {
    guard let standard = parameter.standard, standard.expression == nil else { return }
    attempt(parameter.span) {
      let value = try expression(standard.syntax, scope, to: parameter.type, .argument)
      requireNothingThrown(by: value, .defaultArgument)
      standard.expression = parameter.isAutoclosure ? autoclosure(value, isThrowing: parameter.isThrowing, scope) : value
    }
  }

  /// `self` of a class's own members: the class that they are used on.
  private func declareClass(of owner: TypeDeclaration, _ body: FunctionBody, _ scope: Scope) {
    let own = Variable("self", type: .metatype(owner.declaredType), isLet: true, isGlobal: false, span: body.span, function: body)
    body.parameters.append(own)
    body.selfVariable = own
    scope.declare(own)
  }

  func declareSelf(of owner: TypeDeclaration, _ body: FunctionBody, _ scope: Scope, isMutable changesSelf: Bool) {
    let isMutable = changesSelf && owner.kind != .classType
    let own = Variable("self", type: owner.declaredType, isLet: !isMutable, isGlobal: false, span: body.span, function: body)
    if isMutable { body.inoutParameters.insert(body.parameters.count) }
    own.ownership = body.selfOwnership
    body.parameters.append(own)
    body.selfVariable = own
    scope.declare(own)
  }

  func checkStatements(_ block: BlockSyntax, _ body: FunctionBody, _ scope: Scope) {
    checkedBodies.append(body)
    let outer = (loops, isInDefer, thrownContext)
    (loops, isInDefer, thrownContext) = ([], false, body.thrownByStatements)
    defer { (loops, isInDefer, thrownContext) = outer }
    let before = problemCount
    if let builder = body.builder, !block.statements.containsReturn {
      return attempt(block.span) {
        guard let value = try buildBody(block.statements, by: builder, body, scope, block.span) else { return }
        body.statements.append(TypedStatement(span: block.span, kind: .returned(try expression(value, scope, to: body.result, .returned))))
        if problemCount == before {
          requireHandling(in: body)
          requireInitialization(body.statements)
        }
      }
    }
    hoist(block.statements, scope)
    if block.statements.count == 1, !body.result.isVoid, body.initializes == nil,
       let single = ExpressionChecker.singleExpression(block.statements[0]) {
      attempt(block.span) {
        let value = try expression(single, scope, to: body.result, .returned, mayBeNever: true)
        body.statements.append(TypedStatement(span: single.span, kind: .returned(value)))
        requireHandling(in: body)
        requireInitialization(body.statements)
      }
      return
    }
    body.statements += statements(block.statements, scope)
    if problemCount == before { requireHandling(in: body) }
    if problemCount == before, body.initializes == nil {
      requireInitialization(body.statements, end: Span(source: block.span.source, start: block.span.end - 1, end: block.span.end))
    }
    if problemCount == before, !body.result.isVoid, body.initializes == nil, !ControlFlow.leaves(body.statements) {
      if body.result.opaqueParts.contains(where: { $0.isOpen && $0.returned.isEmpty }) { return report(.opaqueWithoutReturn, at: body.span) }
      report(.missingReturn(body.result, from: body.role), at: Span(source: block.span.source, start: block.span.end - 1, end: block.span.end))
    }
  }

  var problemCount: Int { problems.count }
}
