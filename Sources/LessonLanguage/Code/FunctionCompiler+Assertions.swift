/// `precondition` and `assert`: a jump, and far away what a failure says.
extension FunctionCompiler {
  func assertion(_ intrinsic: Intrinsic, _ bound: [BoundArgument]) throws -> Operand? {
    guard let condition = bound.first?.evaluated else { return nil }
    let failed = newLabel()
    try temporarily { try branch(condition, unless: failed) }
    aside { [unowned self] in
      place(failed)
      let stop = NativeFunction("stop", { call in throw RuntimeError.preconditionFailed(try call.argument(0)) })
      let declaration = ValueDeclaration(.function, stop.name, type: .void)
      _ = try callNative(stop, declaration, [:], receiver: nil, [message(intrinsic, bound.dropFirst().first?.evaluated)], .void)
    }
    return Operand(place: top, isOwned: true)
  }

  private func message(_ intrinsic: Intrinsic, _ written: TypedExpression?) -> Argument {
    let type = core.type(core.string), phrase = intrinsic == .assertion ? "Assertion failed" : "Precondition failed"
    func text(_ text: String) -> TypedExpression { TypedExpression(.string([.text(text)]), type, span) }
    guard let written else { return .value(text(phrase)) }
    return .value(TypedExpression(.string([.text(phrase + ": "), .value(written)]), type, span))
  }
}

extension BoundArgument {
  /// What an autoclosure would evaluate; nil for a default value.
  fileprivate var evaluated: TypedExpression? {
    if case .value(let value) = self, case .conversion(.autoclosure, let inner) = value.kind { inner } else { nil }
  }
}
