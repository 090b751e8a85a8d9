/// Casts that have to look at the value: a call of the host, which knows both types.
extension FunctionCompiler {
  /// The value as one of the type, or where it is none a run-time error; without force the type is an optional, then nil.
  func cast(_ value: TypedExpression, to type: Type, isForced: Bool) throws -> Operand {
    let function = NativeFunction("cast", isForced ? Self.forcedCast : Self.conditionalCast)
    let declaration = ValueDeclaration(.function, function.name, type: type)
    return try callNative(function, declaration, [:], receiver: nil, [.value(value)], concrete(type))
  }

  private static let conditionalCast: NativeFunction.Body = { call in
    let source = call.instance.parameterTypes[0], result = call.instance.resultType
    guard case .optional(let target) = result.kind else { throw RuntimeError.internalFault("an optional was expected") }
    if try source.cast(call.words(0), to: target, into: result.payloadPlace(call.resultWords), call.machine) {
      result.markPresent(call.resultWords)
    } else {
      result.writeNil(call.resultWords)
    }
  }

  private static let forcedCast: NativeFunction.Body = { call in
    let source = call.instance.parameterTypes[0], target = call.instance.resultType
    if try source.cast(call.words(0), to: target, into: call.resultWords, call.machine) { return }
    let (found, type) = source.innermost(call.words(0))
    guard found != nil else { throw RuntimeError.nilUnwrapped }
    throw RuntimeError.castFailed(from: type.name, to: target.name)
  }
}
