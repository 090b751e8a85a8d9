/// Calls of lesson functions, of the host's functions and of function values.
extension FunctionCompiler {
  /// An argument in the order of the callee's parameters.
  enum Argument {
    case value(TypedExpression)
    case variadic([TypedExpression], element: Type)
    case changed(TypedExpression)
    /// A value that is in registers already.
    case operand(Operand, Type)
    /// A default value: it belongs to the callee, and so do the meanings of its type parameters.
    case standard(TypedExpression, Substitution)
  }

  /// The result's place; it is the target only where an instruction can write there.
  func call(_ call: Call, _ result: Type, into target: Place? = nil) throws -> Operand {
    switch call.target {
    case .value(let callee):
      return try callValue(callee, call.bound, result, mayThrow: call.mayThrow, into: target)
    case .declaration(let named, let given, let written):
      let (declaration, substitution) = try resolved(named, given)
      let base = written ?? classMeant(by: declaration, named, given)
      if let intrinsic = declaration.intrinsic,
         let operand = try self.intrinsic(intrinsic, base, call.bound, result, into: target) { return operand }
      let types = substituting(substitution)
      let arguments = try call.bound.map { try argument($0, types) }
      let mayThrow = call.mayThrow && (declaration.throws || declaration.rethrows)
      if declaration.isOfClass, declaration.kind == .initializer {
        guard let base, base.type.isMetatype else {
          return try initialize(declaration, substitution, receiver: base, arguments, result, mayThrow: mayThrow)
        }
        // The class is a value: an instance of a subclass may come out.
        return try callDynamic(declaration, substitution, .call, receiver: base, arguments, result, mayThrow: mayThrow)
      }
      if let base, isDispatched(declaration, substitution, base) {
        return try callDynamic(declaration, substitution, .call, receiver: base, arguments, result, mayThrow: mayThrow)
      }
      switch declaration.implementation {
      case .enumCase:
        let target = try allocate(layout(result))
        try enumValue(declaration, arguments, result, into: target)
        return Operand(place: target, isOwned: true)
      case .native(let function):
        return try callNative(function, declaration, substitution, receiver: base, arguments, result, mayThrow: mayThrow)
      case .body(let body):
        return try invoke(body, substituting(substitution, in: body), receiver: base, arguments, result, isMutating: declaration.isMutating, mayThrow: mayThrow, into: target)
      case .nativeProperty(let getter, _):
        return try callNative(getter, declaration, substitution, receiver: base, arguments, result, mayThrow: mayThrow)
      case .computed(let getter?, _):
        return try callBody(getter, substituting(substitution, in: getter), receiver: base, arguments, result, mayThrow: mayThrow)
      default:
        throw CheckFailure(error: .unsupported(.call, declaration.name), span: span)
      }
    }
  }

  func argument(_ bound: BoundArgument, _ types: Substitution = [:]) throws -> Argument {
    switch bound {
    case .value(let expression):
      if case .inoutReference(let place) = expression.kind { return .changed(place) }
      return .value(expression)
    case .variadic(let elements, let element):
      return .variadic(elements, element: element)
    case .standard(let declaration, let index):
      guard declaration.parameters.indices.contains(index), let standard = declaration.parameters[index].standard?.expression
      else { throw CheckFailure(error: .missingArguments(["#\(index + 1)"]), span: span) }
      return .standard(standard, types)
    }
  }

  func type(of argument: Argument) -> Type {
    switch argument {
    case .value(let expression), .changed(let expression): concrete(expression.type)
    case .variadic(_, let element): core.array(concrete(element))
    case .operand(_, let type): type
    case .standard(let expression, let types): concrete(expression.type.substituting(types))
    }
  }

  private func isInout(_ argument: Argument) -> Bool {
    if case .changed = argument { true } else { false }
  }

  /// Calls a function, or writes it out.
  func invoke(_ body: FunctionBody, _ substitution: Substitution, receiver: TypedExpression?, _ arguments: [Argument],
              _ result: Type, isMutating: Bool = false, mayThrow: Bool = false, into target: Place? = nil) throws -> Operand {
    if !isMutating, let operand = try inlined(body, substitution, (receiver.map { [.value($0)] } ?? []) + arguments, result, into: target) {
      return operand
    }
    return try callBody(body, substitution, receiver: receiver, arguments, result, isMutating: isMutating, mayThrow: mayThrow)
  }

  func callBody(_ body: FunctionBody, _ substitution: Substitution, receiver: TypedExpression?, _ arguments: [Argument],
                _ result: Type, isMutating: Bool = false, mayThrow: Bool = false) throws -> Operand {
    let all = (receiver.map { [isMutating ? Argument.changed($0) : .value($0)] } ?? []) + arguments
    let number = try program.function(body, substitution)
    let captures = body.captures
    return try inWindow(all, result, mayThrow: mayThrow) { window in
      if !captures.isEmpty {
        // Captured variables follow the parameters.
        var next = window.offset(by: WindowShape(all.map { (layout(type(of: $0)), isInout($0)) }).end)
        for variable in captures { next = try pass(variable, at: next) }
        try noteHigh(next)
      }
      emit(.call, window.raw, window.ref, number)
      if number > 0xFFFF { throw CheckFailure(error: .unsupported(.manyFunctions), span: span) }
    }
  }

  /// Hands a captured variable on: its box, or its value. Gives the place behind it.
  func pass(_ variable: Variable, at target: Place) throws -> Place {
    if variable.needsBox {
      guard case .box(let box)? = storage[ObjectIdentifier(variable)] else { throw missing(variable) }
      emit(.copyRef, target.ref, box)
      return Place(raw: target.raw, ref: target.ref + 1)
    }
    let layout = layout(variable.type)
    try noteHigh(Place(raw: target.raw + layout.raws, ref: target.ref + layout.refs))
    if variable.strength != nil { try loadWords(of: variable, into: target) }
    else { try generate(TypedExpression(.variable(variable), variable.type, span), into: target) }
    return Place(raw: target.raw + layout.raws, ref: target.ref + layout.refs)
  }

  func callNative(_ function: NativeFunction, _ declaration: ValueDeclaration, _ substitution: Substitution,
                  receiver: TypedExpression?, _ arguments: [Argument], _ result: Type, mayThrow: Bool = false) throws -> Operand {
    let all = try (receiver.map { [declaration.isMutating ? Argument.changed($0) : try asElements($0, declaration)] } ?? [])
      + arguments.enumerated().map { try asElements($1, parameter: $0, declaration) }
    let shape = WindowShape(all.map { (layout(type(of: $0)), isInout($0)) })
    var named: [String: RuntimeType] = [:]
    for (generic, type) in substitution { named[generic.name] = runtimeType(type) }
    if let owner = declaration.owner, owner.selfParameter != nil, let own = owner.selfParameter, let base = substitution[own] {
      for associated in owner.allAssociatedTypes { named[associated.name] = runtimeType(concrete(base).associatedType(associated.name)) }
    }
    let instance = program.image.add(NativeInstance(
      function: function, types: named, parameters: shape.places, parameterTypes: all.map { program.runtimeType(type(of: $0)) },
      resultType: runtimeType(result), result: shape.end, inoutRefs: shape.inoutEnd.ref, parameterRefs: shape.end.ref, span: span))
    return try inWindow(all, result, resultAt: shape.end, mayThrow: mayThrow) { window in
      emit(.callNative, window.raw, window.ref, instance)
      if instance > 0xFFFF { throw CheckFailure(error: .unsupported(.manyCalls), span: span) }
    }
  }

  /// Algorithms of sequences receive the elements as an array, whatever the sequence is.
  private func asElements(_ receiver: TypedExpression, _ declaration: ValueDeclaration) throws -> Argument {
    guard let owner = declaration.owner, owner.kind == .protocolType, owner !== core.stringProtocol,
          owner.conformance(to: core.sequence) != nil, !core.isArray(concrete(receiver.type)) else { return .value(receiver) }
    let array = try allocate(.ref)
    try elements(of: receiver, into: array.ref)
    return .operand(Operand(place: array, isOwned: true), core.array(concrete(receiver.type).associatedType("Element")))
  }

  /// So do parameters that are declared as any sequence.
  private func asElements(_ argument: Argument, parameter index: Int, _ declaration: ValueDeclaration) throws -> Argument {
    guard case .value(let expression) = argument, declaration.parameters.indices.contains(index),
          case .parameter(let generic) = declaration.parameters[index].type, declaration.sequenceParameters.contains(generic),
          case .nominal(let owner, _) = concrete(expression.type), owner !== core.array else { return argument }
    let array = try allocate(.ref)
    try elements(of: expression, into: array.ref)
    return .operand(Operand(place: array, isOwned: true), core.array(concrete(expression.type).associatedType("Element")))
  }

  private func callValue(_ callee: TypedExpression, _ bound: [BoundArgument], _ result: Type, mayThrow: Bool, into target: Place?) throws -> Operand {
    let arguments = try bound.map { try argument($0) }
    if let operand = try inlinedClosureCall(callee, arguments, result, into: target) { return operand }
    let function = try generate(callee)
    let throwing = mayThrow && concrete(callee.type).throwsWhenCalled
    return try inWindow(arguments, result, mayThrow: throwing) { window in
      emit(.callClosure, window.raw, window.ref, function.place.ref)
    }
  }

  /// Writes the arguments into a window, emits the call, takes inout values back and gives the result's place.
  func inWindow(_ arguments: [Argument], _ result: Type, resultAt place: Place? = nil, mayThrow: Bool = false,
                _ emitCall: (Place) throws -> Void) throws -> Operand {
    let shape = WindowShape(arguments.map { (layout(type(of: $0)), isInout($0)) })
    let resultLayout = layout(result)
    let resultOffset = place ?? shape.inoutEnd
    if !arguments.contains(where: isInout) {
      let window = top
      top = window.offset(by: shape.end)
      try noteHigh(top)
      for (argument, offset) in zip(arguments, shape.places) {
        try temporarily { try write(argument, to: window.offset(by: offset)) }
      }
      try emitCall(window)
      if mayThrow { noteThrowing() }
      let result = window.offset(by: resultOffset)
      top = Place(raw: result.raw + resultLayout.raws, ref: result.ref + resultLayout.refs)
      try noteHigh(top)
      runDeinitializers()
      return Operand(place: result, isOwned: true)
    }
    // The result's registers come first: what gives inout values back may need registers of its own.
    let target = try allocate(resultLayout)
    try temporarily {
      // Arguments are evaluated before the access to the inout places begins.
      var ready = arguments
      for (index, argument) in arguments.enumerated() where !isInout(argument) {
        let place = try allocate(layout(type(of: argument)))
        try temporarily { try write(argument, to: place) }
        ready[index] = .operand(Operand(place: place, isOwned: true), type(of: argument))
      }
      var places: [(index: Int, access: Access)] = []
      for (index, argument) in arguments.enumerated() {
        if case .changed(let expression) = argument { places.append((index, try begin(expression))) }
      }
      let window = top
      top = window.offset(by: shape.end)
      try noteHigh(top)
      for (argument, offset) in zip(ready, shape.places) {
        if case .operand(let operand, let type) = argument { move(operand, to: window.offset(by: offset), layout(type)) }
      }
      for (index, access) in places {
        move(Operand(place: access.place, isOwned: true), to: window.offset(by: shape.places[index]), layout(type(of: arguments[index])))
      }
      let takeBack = {
        for (index, access) in places {
          self.move(Operand(place: window.offset(by: shape.places[index]), isOwned: true), to: access.place,
                    self.layout(self.type(of: arguments[index])))
        }
      }
      try guarded(from: window.offset(by: shape.inoutEnd)) {
        try emitCall(window)
        if mayThrow { noteThrowing() }
      } landing: { error in
        takeBack()
        for (_, access) in places.reversed() { try self.end(access, isUnwinding: true) }
        self.resume(error)
      }
      takeBack()
      let result = window.offset(by: resultOffset)
      try noteHigh(Place(raw: result.raw + resultLayout.raws, ref: result.ref + resultLayout.refs))
      move(Operand(place: result, isOwned: true), to: target, resultLayout)
      top = window
      for (_, access) in places.reversed() { try end(access) }
      runDeinitializers()
    }
    return Operand(place: target, isOwned: true)
  }

  func write(_ argument: Argument, to target: Place) throws {
    switch argument {
    case .value(let expression), .changed(let expression):
      try generate(expression, into: target)
    case .operand(let operand, let type):
      move(operand, to: target, layout(type))
    case .standard(let expression, let types):
      let own = substitution
      substitution = types
      defer { substitution = own }
      try generate(expression, into: target)
    case .variadic(let elements, let element):
      try generate(TypedExpression(.array(elements), core.array(element), span), into: target)
    }
  }

  // MARK: Sequences and strings

  /// The elements of any sequence, as an array.
  func elements(of sequence: TypedExpression, into target: Int) throws {
    let result = core.array(concrete(sequence.type).associatedType("Element"))
    guard case .nominal(let declaration, let arguments) = concrete(sequence.type), let elements = declaration.elements else {
      guard let collecting = program.lookUp("_elements").first, case .body(let body) = collecting.implementation,
            let generic = collecting.generics.first else {
        throw CheckFailure(error: .notSequence(concrete(sequence.type)), span: sequence.span)
      }
      let operand = try callBody(body, [generic: concrete(sequence.type)], receiver: nil, [.value(sequence)], result)
      emit(.moveRef, target, operand.place.ref)
      return
    }
    let function = ValueDeclaration(.function, "elements", type: result)
    let operand = try callNative(elements, function, declaration.substitution(arguments), receiver: sequence, [], result)
    emit(.moveRef, target, operand.place.ref)
  }

  func interpolate(_ segments: [TypedExpression.Segment], into target: Int) throws {
    var values: [TypedExpression] = []
    var parts: [Interpolation.Part] = []
    for segment in segments {
      switch segment {
      case .text(let text): parts.append(.text(text))
      case .value(let value):
        parts.append(.value(values.count, runtimeType(value.type)))
        values.append(value)
      }
    }
    let function = NativeFunction("string interpolation", Interpolation(parts).run)
    let declaration = ValueDeclaration(.function, "interpolation", type: core.type(core.string))
    let operand = try callNative(function, declaration, [:], receiver: nil, values.map { .value($0) }, core.type(core.string))
    emit(.moveRef, target, operand.place.ref)
  }
}
