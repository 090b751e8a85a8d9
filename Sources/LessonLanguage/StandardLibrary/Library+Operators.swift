/// Operators. Instructions do nearly all the work on numbers; the bodies here are for what instructions cannot express.
extension Library {
  func bindOperators() {
    bindArithmetic()
    bindBits()
    bindOperator("static func !(_ a: Bool) -> Bool", .not, Self.unsupported("!"))
    bindComparisons()
  }

  private func bindArithmetic() {
    for (name, intrinsic, assigning, constraint) in [
      ("+", Intrinsic.add, Intrinsic.addAssign, "AdditiveArithmetic"),
      ("-", .subtract, .subtractAssign, "AdditiveArithmetic"),
      ("*", .multiply, .multiplyAssign, "Numeric"),
      ("/", .divide, .divideAssign, "BinaryInteger"), ("/", .divide, .divideAssign, "FloatingPoint"),
      ("%", .remainder, .remainderAssign, "BinaryInteger"),
      ("&+", .wrappingAdd, .wrappingAddAssign, "FixedWidthInteger"),
      ("&-", .wrappingSubtract, .wrappingSubtractAssign, "FixedWidthInteger"),
      ("&*", .wrappingMultiply, .wrappingMultiplyAssign, "FixedWidthInteger"),
      ("&", .bitAnd, .bitAndAssign, "BinaryInteger"), ("|", .bitOr, .bitOrAssign, "BinaryInteger"),
      ("^", .bitXor, .bitXorAssign, "BinaryInteger"),
    ] {
      bindOperator("static func \(name) <T: \(constraint)>(_ a: T, _ b: T) -> T", intrinsic) {
        $0.resultWords.raws.pointee = try Self.arithmetic(name, $0)
      }
      bindOperator("static func \(name)= <T: \(constraint)>(_ a: inout T, _ b: T)", assigning) {
        $0.words(0).raws.pointee = try Self.arithmetic(name, $0)
      }
    }
    bindOperator("static func - <T: SignedNumeric>(_ a: T) -> T", .negate, Self.unsupported("-"))
    bindOperator("static func + <T: Numeric>(_ a: T) -> T", .identity, Self.unsupported("+"))
    bindOperator("static func ~ <T: BinaryInteger>(_ a: T) -> T", .bitNot, Self.unsupported("~"))
  }

  private func bindBits() {
    for (name, intrinsic, assigning) in [
      ("<<", Intrinsic.shiftLeft, Intrinsic.shiftLeftAssign), (">>", .shiftRight, .shiftRightAssign),
    ] {
      bindOperator("static func \(name) <T: BinaryInteger, RHS: BinaryInteger>(_ a: T, _ b: RHS) -> T", intrinsic) {
        $0.resultWords.raws.pointee = try Self.shift($0, toLeft: name == "<<")
      }
      bindOperator("static func \(name)= <T: BinaryInteger, RHS: BinaryInteger>(_ a: inout T, _ b: RHS)", assigning) {
        $0.words(0).raws.pointee = try Self.shift($0, toLeft: name == "<<")
      }
      bindWords("static func &\(name) <T: FixedWidthInteger, RHS: BinaryInteger>(_ a: T, _ b: RHS) -> T") {
        $0.resultWords.raws.pointee = try Self.maskingShift($0, toLeft: name == "<<")
      }
      bindWords("static func &\(name)= <T: FixedWidthInteger, RHS: BinaryInteger>(_ a: inout T, _ b: RHS)") {
        $0.words(0).raws.pointee = try Self.maskingShift($0, toLeft: name == "<<")
      }
    }
  }

  /// Integers whose operation is no instruction.
  private static func arithmetic(_ name: String, _ call: NativeCall) throws -> Int {
    guard name.hasPrefix("%"), let format = call.instance.parameterTypes[0].integerFormat, format.isSigned else {
      throw RuntimeError.host("'\(name)' has no implementation for \(call.instance.parameterTypes[0].name)")
    }
    let a = call.integer(0, format), b = call.integer(1, format)
    if b == 0 { throw RuntimeError.remainderByZero }
    if b == -1, a == format.lowest { throw RuntimeError.overflow("%") }
    return format.word(truncating: a % b)
  }

  private static func shift(_ call: NativeCall, toLeft: Bool) throws -> Int {
    let format = try call.integerFormat(0), amount = call.integer(1, try call.integerFormat(1))
    // Beyond 64 bits nothing is left of any integer.
    let bits = max(-64, min(64, toLeft ? amount : -amount))
    let value = call.integer(0, format)
    return format.word(truncating: bits < 0 ? value >> -bits : value << bits)
  }

  private static func maskingShift(_ call: NativeCall, toLeft: Bool) throws -> Int {
    let format = try call.integerFormat(0), amount = call.integer(1, try call.integerFormat(1)) & Int128(format.bits - 1)
    let value = call.integer(0, format)
    return format.word(truncating: toLeft ? value << amount : value >> amount)
  }

  private func bindComparisons() {
    bindOperator("static func == <T: Equatable>(_ a: T, _ b: T) -> Bool", .equal) { call in
      try call.returnValue(call.instance.parameterTypes[0].areEqual(call.words(0), call.words(1), call.machine))
    }
    bindOperator("static func != <T: Equatable>(_ a: T, _ b: T) -> Bool", .notEqual) { call in
      try call.returnValue(!call.instance.parameterTypes[0].areEqual(call.words(0), call.words(1), call.machine))
    }
    // What patterns are compared by.
    bindOperator("static func ~= <T: Equatable>(_ pattern: T, _ value: T) -> Bool", .equal) { call in
      try call.returnValue(call.instance.parameterTypes[0].areEqual(call.words(0), call.words(1), call.machine))
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
    let mixed: [(String, Intrinsic, (Int128, Int128) -> Bool)] = [
      ("==", .equal, { $0 == $1 }), ("!=", .notEqual, { $0 != $1 }), ("<", .less, { $0 < $1 }), (">", .greater, { $0 > $1 }),
      ("<=", .lessEqual, { $0 <= $1 }), (">=", .greaterEqual, { $0 >= $1 }),
    ]
    for (name, intrinsic, holds) in mixed {
      bindOperator("static func \(name) <T: BinaryInteger, Other: BinaryInteger>(_ a: T, _ b: Other) -> Bool", intrinsic) { call in
        try call.returnValue(holds(call.integer(0, call.integerFormat(0)), call.integer(1, call.integerFormat(1))))
      }
    }
  }
}

extension NativeCall {
  /// The integer type of a parameter.
  func integerFormat(_ parameter: Int) throws -> IntegerFormat { try instance.parameterTypes[parameter].requiredIntegerFormat }

  func integer(_ parameter: Int, _ format: IntegerFormat) -> Int128 { format.value(words(parameter).raw) }
}

extension RuntimeType {
  var requiredIntegerFormat: IntegerFormat {
    get throws {
      guard let integerFormat else { throw RuntimeError.internalFault("an integer was expected, not \(name)") }
      return integerFormat
    }
  }
}
