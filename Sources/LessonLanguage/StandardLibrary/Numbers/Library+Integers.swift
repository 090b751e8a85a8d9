/// Properties and methods of the integer types. Each has one body for all widths: `Int128` holds every value of them.
extension Library {
  func bindIntegers() {
    bindLimits()
    bindInteger("func signum() -> Self") { _, value in value.signum() }
    bindInteger("var bitWidth: Int") { format, _ in Int128(format.bits) }
    bindInteger("var trailingZeroBitCount: Int") { format, value in
      Int128(Swift.min(format.bits, Int64(truncatingIfNeeded: value).trailingZeroBitCount))
    }
    bindInteger("var leadingZeroBitCount: Int", in: "FixedWidthInteger") { format, value in
      Int128(format.pattern(Int(truncatingIfNeeded: value)).leadingZeroBitCount - (64 - format.bits))
    }
    bindInteger("var nonzeroBitCount: Int", in: "FixedWidthInteger") { format, value in
      Int128(format.pattern(Int(truncatingIfNeeded: value)).nonzeroBitCount)
    }
    for name in ["byteSwapped", "bigEndian"] {
      bindWords("var \(name): Self", in: "FixedWidthInteger") { call in
        let format = try call.integerFormat(0)
        let swapped = format.pattern(call.words(0).raw).byteSwapped >> UInt64(64 - format.bits)
        call.resultWords.raws.pointee = format.word(truncating: Int128(swapped))
      }
    }
    bindSource("var littleEndian: Self { self }", in: "FixedWidthInteger")
    bindWords("func isMultiple(of other: Self) -> Bool", in: "BinaryInteger") { call in
      let format = try call.integerFormat(0), value = call.integer(0, format), other = call.integer(1, format)
      try call.returnValue(other == 0 ? value == 0 : value % other == 0)
    }
    bindSource("""
      func quotientAndRemainder(dividingBy other: Self) -> (quotient: Self, remainder: Self) { (self / other, self % other) }
      """, in: "BinaryInteger")
    bindSource("mutating func negate() { self = -self }", in: "SignedNumeric")
    bindReportingOperations()
    bindDistances()
  }

  private func bindLimits() {
    bindSource("func _addAssign<T: AdditiveArithmetic>(_ a: inout T, _ b: T) { a = a + b }")
    bindSource("func _subtractAssign<T: AdditiveArithmetic>(_ a: inout T, _ b: T) { a = a - b }")
    bindSource("func _multiplyAssign<T: Numeric>(_ a: inout T, _ b: T) { a = a * b }")
    bindSource("func _negated<T: SignedNumeric>(_ a: T) -> T { T.zero - a }")
    bindWords("static var zero: Self", in: "AdditiveArithmetic", isRequirement: true) { call in
      switch call.instance.resultType.kind {
      case .int, .integer, .double, .float: call.resultWords.raws[0] = 0
      default: throw RuntimeError.host("'zero' has no implementation for \(call.instance.resultType.name)")
      }
    }
    let limits: [(String, (IntegerFormat) -> Int128)] = [
      ("max: Self", \.highest), ("min: Self", \.lowest), ("bitWidth: Int", { Int128($0.bits) }),
    ]
    for (name, limit) in limits {
      bindWords("static var \(name)", in: "FixedWidthInteger") { call in
        call.resultWords.raws.pointee = Int(truncatingIfNeeded: limit(try call.type("Self").requiredIntegerFormat))
      }
    }
    bindWords("static var isSigned: Bool", in: "BinaryInteger") { call in
      try call.returnValue(call.type("Self").requiredIntegerFormat.isSigned)
    }
    bindWords("var magnitude: Magnitude", in: "Numeric") { call in
      switch call.instance.parameterTypes[0].kind {
      case .double: try call.returnValue(call.argument(0, as: Double.self).magnitude)
      case .float: try call.returnValue(call.argument(0, as: Float.self).magnitude)
      default:
        let value = call.integer(0, try call.integerFormat(0))
        call.resultWords.raws.pointee = Int(truncatingIfNeeded: abs(value))
      }
    }
  }

  /// `addingReportingOverflow` and its kin, and the product of twice the width.
  private func bindReportingOperations() {
    let operations: [(String, (Int128, Int128) -> Int128?)] = [
      ("addingReportingOverflow(_ other: Self)", { $0 + $1 }),
      ("subtractingReportingOverflow(_ other: Self)", { $0 - $1 }),
      ("multipliedReportingOverflow(by other: Self)", { $0.multipliedReportingOverflow(by: $1).partialValue }),
      ("dividedReportingOverflow(by other: Self)", { $1 == 0 ? nil : $0 / $1 }),
      ("remainderReportingOverflow(dividingBy other: Self)", { $1 == 0 ? nil : $0 % $1 }),
    ]
    for (name, operation) in operations {
      bindWords("func \(name) -> (partialValue: Self, overflow: Bool)", in: "FixedWidthInteger") { call in
        let format = try call.integerFormat(0), a = call.integer(0, format), b = call.integer(1, format)
        let exact = operation(a, b)
        // By a remainder's definition that of the least number by -1 is in range, but its quotient is not.
        let overflow = exact.map { format.word(exactly: $0) == nil } ?? true || name.hasPrefix("rem") && b == -1 && a == format.lowest
        let product = name.hasPrefix("mul") && a.multipliedReportingOverflow(by: b).overflow
        call.resultWords.raws[0] = format.word(truncating: exact ?? a)
        call.resultWords.raws[1] = overflow || product ? 1 : 0
      }
    }
    bindWords("func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude)", in: "FixedWidthInteger") { call in
      let format = try call.integerFormat(0), a = call.integer(0, format), b = call.integer(1, format)
      let product = a.multipliedFullWidth(by: b).low
      let high = format.isSigned ? Int128(bitPattern: product) >> Int128(format.bits) : Int128(product >> UInt128(format.bits))
      call.resultWords.raws[0] = format.word(truncating: high)
      call.resultWords.raws[1] = Int(bitPattern: UInt(format.pattern(Int(truncatingIfNeeded: product))))
    }
  }

  private func bindDistances() {
    bindWords("func distance(to other: Self) -> Stride", in: "Strideable") { call in
      switch call.instance.parameterTypes[0].kind {
      case .double: try call.returnValue(call.argument(1, as: Double.self) - call.argument(0))
      case .float: try call.returnValue(call.argument(1, as: Float.self) - call.argument(0))
      default:
        let format = try call.integerFormat(0)
        try call.returnInteger(call.integer(1, format) - call.integer(0, format), "distance")
      }
    }
    bindWords("func advanced(by distance: Stride) -> Self", in: "Strideable") { call in
      switch call.instance.parameterTypes[0].kind {
      case .double: try call.returnValue(call.argument(0, as: Double.self) + call.argument(1))
      case .float: try call.returnValue(call.argument(0, as: Float.self) + call.argument(1))
      default: try call.returnInteger(call.integer(0, call.integerFormat(0)) + call.integer(1, call.integerFormat(1)), "advanced")
      }
    }
  }

  /// Binds what depends on one value and gives an integer.
  private func bindInteger(_ text: String, in owner: String = "BinaryInteger",
                           _ body: @escaping (IntegerFormat, Int128) -> Int128) {
    bindWords(text, in: owner) { call in
      let format = try call.integerFormat(0)
      call.resultWords.raws.pointee = Int(truncatingIfNeeded: body(format, call.integer(0, format)))
    }
  }
}

extension NativeCall {
  /// Returns an integer of the result's type.
  func returnInteger(_ value: Int128, _ operation: String) throws {
    guard let word = try instance.resultType.requiredIntegerFormat.word(exactly: value) else { throw RuntimeError.overflow(operation) }
    resultWords.raws.pointee = word
  }
}
