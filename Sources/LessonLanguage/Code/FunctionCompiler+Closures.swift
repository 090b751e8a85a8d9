/// Function values.
extension FunctionCompiler {
  func closure(_ body: FunctionBody, into target: Int) throws {
    // A closure inside a generic function is compiled for the function's type arguments.
    body.generics = substitution.keys.sorted { $0.name < $1.name }
    let number = try program.function(body, substitution)
    try temporarily {
      let window = top
      var next = window
      for variable in body.captures { next = try captured(variable, at: next) }
      for (variable, value) in body.copiedCaptures {
        let layout = layout(value.type)
        let place = next
        next = Place(raw: next.raw + layout.raws, ref: next.ref + layout.refs)
        top = next
        try noteHigh(next)
        try temporarily { try generate(value, into: place) }
        if variable.strength != nil { weaken(place.ref) }
      }
      emit(.makeClosure, target, window.raw, window.ref)
      emit(.operands, next.raw - window.raw, next.ref - window.ref)
      emit(.operands, wide: number)
    }
  }

  private func captured(_ variable: Variable, at place: Place) throws -> Place {
    let layout = variable.needsBox ? Layout.ref : layout(variable.type)
    top = Place(raw: place.raw + layout.raws, ref: place.ref + layout.refs)
    try noteHigh(top)
    return try pass(variable, at: place)
  }

  /// Whether functions of both types take and give values in the same form.
  func hasSameWords(_ a: Type, _ b: Type) -> Bool {
    guard case .function(let x) = concrete(a), case .function(let y) = concrete(b) else { return true }
    return x.parameters.map(\.type) == y.parameters.map(\.type) && x.result == y.result
  }

  /// A function as one of another type: a closure that converts what it takes and what it gives.
  func convertedFunction(_ function: TypedExpression, to type: Type, into target: Int) throws {
    guard case .function(let from) = concrete(function.type), case .function(let to) = type else { return }
    let thunk = FunctionBody("conversion", span: span, result: to.result, parent: body)
    thunk.throws = to.throws
    let callee = Variable("function", type: .function(from), isLet: true, isGlobal: false, span: span, function: thunk)
    thunk.copiedCaptures.append((callee, function))
    let call = Call(.value(TypedExpression(.variable(callee), callee.type, span)), [])
    let values = parameters(to, of: thunk)
    if from.parameters.count > 1, to.parameters.count == 1, case .tuple(let elements) = to.parameters[0].type {
      call.bound = elements.indices.map { index in
        let element = TypedExpression(.tupleElement(values[0], index), elements[index].type, span)
        return .value(core.coerce(element, to: from.parameters[index].type))
      }
    } else {
      call.bound = zip(values, from.parameters).map { argument($0, isInout: $1.isInout, as: $1.isVariadic ? core.array($1.type) : $1.type) }
    }
    call.mayThrow = from.throws
    let result = core.coerce(TypedExpression(.call(call), from.result, span), to: to.result)
    thunk.statements = [TypedStatement(span: span, kind: to.result.isVoid ? .expression(result) : .returned(result))]
    try closure(thunk, into: target)
  }

  /// Gives a thunk the parameters of a function's type, and what they are in its body.
  private func parameters(_ function: FunctionType, of thunk: FunctionBody) -> [TypedExpression] {
    function.parameters.enumerated().map { index, parameter in
      let type = parameter.isVariadic ? core.array(parameter.type) : parameter.type
      let variable = Variable("$\(index)", type: type, isLet: !parameter.isInout, isGlobal: false, span: span, function: thunk)
      if parameter.isInout { thunk.inoutParameters.insert(index) }
      thunk.parameters.append(variable)
      return TypedExpression(.variable(variable), type, span)
    }
  }

  private func argument(_ value: TypedExpression, isInout: Bool, as type: Type) -> BoundArgument {
    .value(isInout ? TypedExpression(.inoutReference(value), value.type, span) : core.coerce(value, to: type))
  }

  /// A named function, operator, initialiser or method as a value: a closure that calls it.
  func functionValue(_ declaration: ValueDeclaration, _ types: Substitution, _ base: TypedExpression?, _ type: Type,
                     into target: Int) throws {
    // A local function is a closure already: what it captures follows its parameters.
    if base == nil, case .body(let local) = declaration.implementation, !local.captures.isEmpty {
      return try closure(local, into: target)
    }
    guard let thunk = thunk(declaration, types, base, type) else { return }
    try closure(thunk, into: target)
  }

  /// A closure that calls a function.
  func thunk(_ declaration: ValueDeclaration, _ types: Substitution, _ base: TypedExpression?, _ type: Type) -> FunctionBody? {
    guard case .function(let function) = concrete(type) else { return nil }
    let thunk = FunctionBody(declaration.name, span: span, result: function.result, parent: body)
    // The type may be the context's, where the function's own takes more or gives less.
    var own: FunctionType?
    if declaration.kind == .function, case .function(let declared) = concrete(Type.function(declaration.functionType).substituting(substituting(types))),
       declared.parameters.count == function.parameters.count { own = declared }
    let arguments: [BoundArgument]
    let values = parameters(function, of: thunk)
    if declaration.parameters.count > 1, function.parameters.count == 1, case .tuple(let elements) = function.parameters[0].type {
      arguments = elements.indices.map { .value(TypedExpression(.tupleElement(values[0], $0), elements[$0].type, span)) }
    } else {
      let wanted = own ?? function
      arguments = values.indices.map {
        argument(values[$0], isInout: function.parameters[$0].isInout,
                 as: wanted.parameters[$0].isVariadic ? core.array(wanted.parameters[$0].type) : wanted.parameters[$0].type)
      }
    }
    var receiver: TypedExpression?
    if let base {
      let own = Variable("base", type: concrete(base.type), isLet: true, isGlobal: false, span: span, function: thunk)
      thunk.copiedCaptures.append((own, base))
      receiver = TypedExpression(.variable(own), base.type, span)
    }
    let call = Call(.declaration(declaration, substituting(types), base: receiver), [])
    call.bound = arguments
    let value = core.coerce(TypedExpression(.call(call), own?.result ?? function.result, span), to: function.result)
    thunk.statements = [TypedStatement(span: span, kind: function.result.isVoid ? .expression(value) : .returned(value))]
    return thunk
  }
}
