/// Operators. Arithmetic of `Int`, `Double` and `Float` is done by instructions; the bodies here are for the other types.
extension Library {
  func bindOperators() {
    for (name, intrinsic, conformed) in [
      ("+", Intrinsic.add, "AdditiveArithmetic"), ("-", .subtract, "AdditiveArithmetic"), ("*", .multiply, "Numeric"),
    ] {
      bindOperator("static func \(name) <T: \(conformed)>(_ a: T, _ b: T) -> T", intrinsic, Self.unsupported(name))
    }
    for (type, name, intrinsic) in [
      ("Int", "/", Intrinsic.divide), ("Double", "/", .divide), ("Float", "/", .divide), ("Int", "%", .remainder),
    ] {
      bindOperator("static func \(name)(_ a: \(type), _ b: \(type)) -> \(type)", intrinsic, Self.unsupported(name))
    }
    bindOperator("static func - <T: SignedNumeric>(_ a: T) -> T", .negate, Self.unsupported("-"))
    bindOperator("static func + <T: Numeric>(_ a: T) -> T", .identity, Self.unsupported("+"))
    for (name, intrinsic, conformed) in [
      ("+=", Intrinsic.addAssign, "AdditiveArithmetic"), ("-=", .subtractAssign, "AdditiveArithmetic"),
      ("*=", .multiplyAssign, "Numeric"),
    ] {
      bindOperator("static func \(name) <T: \(conformed)>(_ a: inout T, _ b: T)", intrinsic, Self.unsupported(name))
    }
    for (type, name, intrinsic) in [
      ("Int", "/=", Intrinsic.divideAssign), ("Double", "/=", .divideAssign), ("Float", "/=", .divideAssign),
      ("Int", "%=", .remainderAssign),
    ] {
      bindOperator("static func \(name)(_ a: inout \(type), _ b: \(type))", intrinsic, Self.unsupported(name))
    }
    for (name, intrinsic) in [
      ("&+", Intrinsic.wrappingAdd), ("&-", .wrappingSubtract), ("&*", .wrappingMultiply), ("&", .bitAnd), ("|", .bitOr),
      ("^", .bitXor), ("<<", .shiftLeft), (">>", .shiftRight),
    ] {
      bindOperator("static func \(name)(_ a: Int, _ b: Int) -> Int", intrinsic, Self.unsupported(name))
    }
    for (name, operation) in [
      ("&=", { $0 & $1 }), ("|=", { $0 | $1 }), ("^=", { $0 ^ $1 }), ("<<=", { $0 << $1 }), (">>=", { $0 >> $1 }),
    ] as [(String, (Int, Int) -> Int)] {
      bindWords("static func \(name)(_ a: inout Int, _ b: Int)") { call in
        try call.update(0, operation(call.argument(0), call.argument(1)))
      }
    }
    bindOperator("static func ~(_ a: Int) -> Int", .bitNot, Self.unsupported("~"))
    bindOperator("static func !(_ a: Bool) -> Bool", .not, Self.unsupported("!"))
    bindComparisons()
  }

  private func bindComparisons() {
    bindOperator("static func == <T: Equatable>(_ a: T, _ b: T) -> Bool", .equal) { call in
      try call.returnValue(call.instance.parameterTypes[0].areEqual(call.words(0), call.words(1), call.machine))
    }
    bindOperator("static func != <T: Equatable>(_ a: T, _ b: T) -> Bool", .notEqual) { call in
      try call.returnValue(!call.instance.parameterTypes[0].areEqual(call.words(0), call.words(1), call.machine))
    }
    for (name, intrinsic, swapped, negated) in [
      ("<", Intrinsic.less, false, false), (">", .greater, true, false), ("<=", .lessEqual, true, true),
      (">=", .greaterEqual, false, true),
    ] {
      bindOperator("static func \(name) <T: Comparable>(_ a: T, _ b: T) -> Bool", intrinsic) { call in
        let (a, b) = (call.words(0), call.words(1))
        let less = try call.instance.parameterTypes[0].isLess(swapped ? b : a, swapped ? a : b, call.machine)
        try call.returnValue(less != negated)
      }
    }
  }
}
