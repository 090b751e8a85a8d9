/// Which candidates of an overloaded name can still be meant, and which of them is the likeliest.
extension ExpressionChecker {
  func viable(_ reference: OverloadedReference, _ expression: TypedExpression) -> [OverloadedReference.Candidate] {
    guard let call = reference.call else { return fitting(reference, expression) }
    let fitting = reference.candidates.filter { fits($0, call, isOperator: reference.isOperator) }
    guard fitting.count > 1, fitting.contains(where: \.declaration.givesArrayInstead), let wanted = wantedResult(of: expression) else {
      return fitting
    }
    let giving = fitting.filter {
      mayConvert($0.declaration.type.substituting($0.substitution), to: wanted, generics: $0.declaration.generics)
    }
    return giving.isEmpty ? fitting : giving
  }

  /// What the context asks of the result of a call, if it is known.
  private func wantedResult(of callee: TypedExpression) -> Type? {
    for case .apply(let call, let target) in system.constraints where target === callee {
      let result = system.head(call.type)
      guard case .variable = result else { return result }
      for case .conversion(let from, let to, _, _) in system.constraints where system.head(from) == result {
        let wanted = system.head(to)
        if case .nominal = wanted { return wanted }
      }
    }
    return nil
  }

  /// The candidates of a name that is not called, such as `+` in `reduce(0, +)`, by what its context asks for.
  private func fitting(_ reference: OverloadedReference, _ expression: TypedExpression) -> [OverloadedReference.Candidate] {
    let wanted = contextFunction(of: expression)
    return reference.candidates.filter { candidate in
      guard let function = wanted else { return true }
      guard case .function(let have) = candidate.declaration.interfaceType.substituting(candidate.substitution) else { return false }
      let generics = candidate.declaration.generics + (candidate.declaration.isMemberOperator ? candidate.declaration.owner?.contextGenerics ?? [] : [])
      if let elements = splat(have, function) {
        return zip(elements, have.parameters).allSatisfy { mayConvert($0.type, to: $1.type, generics: generics) }
      }
      return have.parameters.count == function.parameters.count
        && zip(function.parameters, have.parameters).allSatisfy {
          $0.isInout == $1.isInout && mayConvert($0.type, to: $1.type, generics: generics)
        }
    }
  }

  /// The function type that the context of a name asks for.
  func contextFunction(of expression: TypedExpression) -> FunctionType? {
    if case .function(let function) = system.head(expression.type) { return function }
    return system.constraints.lazy.compactMap { [system] constraint -> FunctionType? in
      guard case .conversion(let from, let to, _, _) = constraint, system.head(from) == system.head(expression.type),
            case .function(let function) = system.head(to) else { return nil }
      return function
    }.first
  }

  private func fits(_ candidate: OverloadedReference.Candidate, _ call: Call, isOperator: Bool) -> Bool {
    let declaration = candidate.declaration
    if declaration.kind == .variable || declaration.kind == .enumCase && declaration.parameters.isEmpty {
      if case .function(let function) = system.head(declaration.type) {
        return function.parameters.count == call.arguments.count
      }
      return true
    }
    if declaration.comparesTwoTypes, !haveTwoTypes(call.arguments.map { system.head($0.value.type) }) { return false }
    guard case .success(let matches) = ArgumentMatching.match(call.arguments, declaration.parameters) else { return false }
    let generics = declaration.generics + (declaration.isMemberOperator ? declaration.owner?.contextGenerics ?? [] : [])
    for (parameter, indices) in zip(declaration.parameters, matches) {
      let type = parameter.type.substituting(candidate.substitution)
      for index in indices {
        let argument = call.arguments[index].value
        if parameter.isInout, !isOperator {
          guard case .inoutReference = argument.kind else { return false }
        }
        if !mayConvert(argument, to: type, generics: generics) { return false }
      }
    }
    return true
  }

  private func haveTwoTypes(_ types: [Type]) -> Bool {
    types.count == 2 && types[0] != types[1] && types.allSatisfy {
      switch $0 {
      case .nominal, .parameter: true
      default: false
      }
    }
  }

  /// A quick look that binds nothing: false only if the argument can certainly not become the parameter.
  private func mayConvert(_ argument: TypedExpression, to type: Type, generics: [GenericParameter]) -> Bool {
    if case .closure(let closure) = argument.kind {
      switch system.head(type) {
      case .function(let function):
        let count = closure.syntax.parameters?.count ?? closure.syntax.shorthandCount
        return count <= function.parameters.count || function.parameters.count == 1
      case .parameter, .variable, .existential: return true
      case .nominal(let declaration, let arguments) where declaration === core.optional:
        return mayConvert(argument, to: arguments[0], generics: generics)
      default: return false
      }
    }
    return mayConvert(argument.type, to: type, generics: generics)
  }

  func mayConvert(_ from: Type, to type: Type, generics: [GenericParameter]) -> Bool {
    let from = system.head(from), to = system.head(type)
    if let optional = system.implicitOptional(from) {
      return mayConvert(optional, to: type, generics: generics)
        || core.wrapped(system.head(optional)).map { mayConvert($0, to: type, generics: generics) } ?? false
    }
    switch (from, to) {
    case (.error, _), (_, .error), (_, .variable): return true
    case (_, .dependent) where !system.isRigid(to), (.dependent, _) where !system.isRigid(from): return true
    case (_, .dependent) where to.contains({ if case .parameter(let parameter) = $0 { generics.contains(parameter) } else { false } }):
      return true
    case (_, .parameter(let parameter)) where generics.contains(parameter):
      return mayConform(from, parameter.protocols)
    case (.variable(let index), _):
      guard let literal = system.variables[index].literal else { return true }
      if let wrapped = core.wrapped(to) { return literal == .nothing || mayConvert(from, to: wrapped, generics: generics) }
      if case .existential = to { return true }
      if case .nominal(let declaration, _) = to, let erased = declaration.erased { return mayConform(from, [erased]) }
      if case .keyPath = literal { return system.isKeyPathLike(to) }
      if case .function = to { return literal == .closure }
      return system.accepts(to, literal)
    case (_, .existential): return true
    case (_, .nominal(let hidden, _)) where hidden.opaque?.isOpen == true: return true
    case (.parameter, .nominal(let b, _)) where b.kind == .classType, (.existential, .nominal(let b, _)) where b.kind == .classType:
      return system.conforms(from, b) != .failed
    case (_, .nominal(let declaration, _)) where declaration.erased != nil && from.nominalDeclaration !== declaration:
      return declaration.erased.map { mayConform(from, [$0]) } ?? true
    case (.nominal(let a, let x), .nominal(let b, let y)):
      if a === b { return zip(x, y).allSatisfy { mayConvert($0, to: $1, generics: generics) } }
      if b.kind == .classType { return a.inherits(from: b) }
      if let from = core.keyPathRank(a), let to = core.keyPathRank(b) { return from > to }
      return b === core.optional && mayConvert(from, to: y[0], generics: generics)
    case (_, .nominal(let b, let y)) where b === core.optional:
      return mayConvert(from, to: y[0], generics: generics)
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { mayConvert($0.type, to: $1.type, generics: generics) }
    case (.function(let a), .function(let b)):
      return a.parameters.count == b.parameters.count || splat(a, b) != nil
    case (.metatype, .metatype): return true
    default: return from == to
    }
  }

  private func mayConform(_ type: Type, _ asked: [TypeDeclaration]) -> Bool {
    let protocols = asked.map(\.base)
    guard case .variable(let index) = type else {
      // An `any P` may be opened for a parameter that is generic over P.
      if case .existential(let known) = type, !known.isEmpty {
        return protocols.allSatisfy { wanted in known.contains { $0.conformance(to: wanted) != nil } }
      }
      return protocols.allSatisfy { system.conforms(type, $0) != .failed }
    }
    switch system.variables[index].literal {
    case nil: return true
    case .integer?, .float?, .boolean?, .string?, .character?:
      guard let type = system.variables[index].literal.flatMap(system.defaultType) else { return true }
      return protocols.allSatisfy { system.conforms(type, $0) != .failed }
        // A literal without a point may be floating-point, and one of a single character may be a Character.
        || system.variables[index].literal == .integer
          && protocols.allSatisfy { system.conforms(core.type(core.double), $0) != .failed }
    case .nothing?: return protocols.allSatisfy { core.optional.conformance(to: $0) != nil }
    case .array?: return protocols.allSatisfy { core.array.conformance(to: $0) != nil }
    case .dictionary?: return protocols.allSatisfy { core.dictionary.conformance(to: $0) != nil }
    case .closure?: return protocols.isEmpty
    case .keyPath?: return protocols.allSatisfy { core.keyPaths[0].conformance(to: $0) != nil }
    }
  }

  /// Small is likely: literals that keep their default type, no conversions, concrete before generic.
  func score(_ candidate: OverloadedReference.Candidate, _ reference: OverloadedReference) -> Int {
    let declaration = candidate.declaration
    // What asks for more is meant where it fits.
    var score = (declaration.generation > 0 ? -1 : 0) - min(declaration.conditions.count, 3) + (declaration.isFailable ? 3 : 0)
      + (declaration.givesArrayInstead ? 5 : 0) + (declaration.deprecation == nil ? 0 : 20)
    guard let call = reference.call else {
      // `map(Double.init)` means the conversion, not `init(bitPattern:)`.
      return declaration.kind == .initializer ? score + declaration.parameters.count { $0.label != nil } : score
    }
    guard case .success(let matches) = ArgumentMatching.match(call.arguments, declaration.parameters) else { return score }
    for (parameter, indices) in zip(declaration.parameters, matches) {
      if indices.isEmpty { score += 1 }
      let type = parameter.type.substituting(candidate.substitution)
      for index in indices {
        let argument = system.head(call.arguments[index].value.type)
        // What is unwrapped without a mark is taken as the optional that it is, where that fits.
        if reference.isOperator, system.implicitOptional(argument) != nil, case .nominal = type, core.wrapped(type) == nil { score += 12 }
        // A path that can be written through is meant where it may be.
        if case .keyPath? = system.literal(of: argument), case .nominal(let path, _) = type { score -= core.keyPathRank(path) ?? 0 }
        if case .parameter(let generic) = type {
          score += 2
          if let standard = system.literal(of: argument).flatMap(system.defaultType), case .nominal = standard,
             generic.protocols.contains(where: { system.conforms(standard, $0) == .failed }) { score += 4 }
        }
        else if case .existential = type { score += 6 }
        else if case .nominal(let declaration, _) = type, declaration.erased != nil, argument.nominalDeclaration !== declaration { score += 6 }
        else if core.wrapped(type) != nil, core.wrapped(argument) == nil { score += 4 }
        else if let literal = system.literal(of: argument), !literal.isCollection, let standard = system.defaultType(literal), standard != type {
          // A literal of a type of the host's is likely least.
          score += type.nominalDeclaration?.nativeDescription == nil ? 4 : 7
        }
      }
    }
    return score
  }

  func noCandidate(_ reference: OverloadedReference, _ expression: TypedExpression) -> CheckFailure {
    let span = expression.anchor
    guard let call = reference.call else {
      let only = reference.candidates.count == 1 ? reference.candidates[0] : nil
      return only.flatMap { functionMismatch($0.declaration, $0.substitution, expression) } ?? fail(.ambiguous(reference.name), span)
    }
    var types = call.arguments.map { system.shown($0.value.type) }
    if reference.isOperator {
      // An implicit member would have had the type of the other operand.
      if let open = types.firstIndex(where: \.isVariable), types.count == 2 { types[open] = types[1 - open] }
      if let optional = types.first(where: { core.wrapped($0) != nil }), types.contains(where: { core.wrapped($0) == nil }),
         let place = call.arguments.first(where: { system.shown($0.value.type) == optional }) {
        return mustUnwrap(optional, place.value.anchor)
      }
      if types.count == 2, let index = call.arguments.firstIndex(where: { system.literal(of: $0.value.type) == .nothing }) {
        return fail(.nilMismatch(types[1 - index], .argument), call.arguments[index].value.anchor)
      }
      if reference.name.hasPrefix("%"), call.arguments.allSatisfy({ argument in
        system.literal(of: argument.value.type) == .integer
          || system.conforms(system.shown(argument.value.type), core.floatingPoint) == .solved
      }) { return fail(.remainderUnavailable(reference.name), span) }
      return operatorFailure(reference.name, types, call.arguments.map(\.value.anchor), span)
    }
    // With one candidate, or one that fits by its labels, its own complaint is the precise one.
    var matching: [OverloadedReference.Candidate] = []
    var complaint: ArgumentMatching.Mismatch?
    for candidate in reference.candidates {
      switch ArgumentMatching.match(call.arguments, candidate.declaration.parameters) {
      case .success: matching.append(candidate)
      case .failure(let mismatch): complaint = complaint ?? mismatch
      }
    }
    if reference.candidates.count == 1 || matching.isEmpty && reference.candidates.count <= 2, let complaint {
      return fail(complaint.error, complaint.span ?? call.place(of: complaint.error, behind: span))
    }
    // Of several subscripts the one that is declared first is the one that is meant most.
    if matching.count == 1 || reference.name == "subscript", let likely = matching.first,
       let failure = argumentFailure(likely, call, span) { return failure }
    return CheckFailure(error: .noOverload(described(reference)), span: span, notes: matching.isEmpty ? misspelled(call, reference.candidates) : [])
  }

  /// A label that no candidate has, with the nearest that one has.
  private func misspelled(_ call: Call, _ candidates: [OverloadedReference.Candidate]) -> [(String, Span)] {
    let labels = Set(candidates.flatMap { $0.declaration.parameters.compactMap(\.label) })
    for argument in call.arguments {
      guard let label = argument.label, !labels.contains(label), let nearest = NearestName.of(label, among: labels.sorted()) else { continue }
      return [("no candidate has a label '\(label)'; did you mean '\(nearest)'?", argument.labelSpan)]
    }
    return []
  }

  /// What is called, as messages say it.
  private func described(_ reference: OverloadedReference) -> String {
    guard let declaration = reference.candidates.first?.declaration else { return "'\(reference.name)'" }
    return described(declaration, as: declaration.name)
  }

  func described(_ declaration: ValueDeclaration) -> String { described(declaration, as: declaration.shownName) }

  func described(_ declaration: ValueDeclaration, as name: String) -> String {
    switch declaration.kind {
    case .initializer: return "initializer"
    case .subscripting: return "subscript"
    default:
      let kind = declaration.owner == nil ? "global function" : declaration.isStatic ? "static method" : "instance method"
      return "\(kind) '\(name)'"
    }
  }

  func mustUnwrap(_ type: Type, _ span: Span, member: String? = nil) -> CheckFailure {
    CheckFailure(error: .mustUnwrap(type, member: member), span: span, notes: [
      (member.map { "chain the optional using '?' to access member '\($0)' only for non-'nil' base values" }
        ?? "coalesce using '??' to provide a default when the optional value contains 'nil'", span),
      ("force-unwrap using '!' to abort execution if the optional value contains 'nil'", span),
    ])
  }

  private func argumentFailure(_ candidate: OverloadedReference.Candidate, _ call: Call, _ span: Span) -> CheckFailure? {
    let parameters = candidate.declaration.parameters
    guard case .success(let matches) = ArgumentMatching.match(call.arguments, parameters) else { return nil }
    for (parameter, indices) in zip(parameters, matches) {
      let type = parameter.type.substituting(candidate.substitution)
      for index in indices {
        let argument = call.arguments[index].value
        let have = system.shown(argument.type)
        if parameter.isInout {
          guard case .inoutReference = argument.kind else { return fail(.inoutNotMarked(have), argument.anchor) }
        }
        if mayConvert(argument, to: type, generics: candidate.declaration.generics) { continue }
        if system.literal(of: argument.type) == .nothing { return fail(.nilMismatch(type, .argument), argument.anchor) }
        if case .parameter(let generic) = type, candidate.declaration.generics.contains(generic),
           let missing = generic.protocols.first(where: { system.conforms(have, $0.base) == .failed }) {
          guard candidate.declaration.kind == .function else { return fail(.doesNotConform(have, missing), argument.anchor) }
          return fail(.calleeRequires(described(candidate.declaration), have, missing), span)
        }
        if core.wrapped(have) == type { return mustUnwrap(have, argument.anchor) }
        return fail(.cannotConvert(have, type, .argument), argument.anchor)
      }
    }
    return nil
  }
}

