/// Conversions between numbers, and from texts.
extension Library {
  func bindConversions() {
    bindIntegerConversions()
    bindFloatingPointConversions()
    bindWords("init?(_ description: String)", in: "LosslessStringConvertible") { call in
      let text: String = try call.argument(0)
      try call.charge(work: text.utf8.count / 8)
      switch try call.type("Self").kind {
      case .double: try call.returnValue(Double(text))
      case .float: try call.returnValue(Float(text))
      case .bool: try call.returnValue(Bool(text))
      case .string: try call.returnValue(Optional(text))
      case .character: try call.returnValue(text.count == 1 ? text.first : nil)
      default: try Self.parse(call, text, radix: 10)
      }
    }
    for owner in ["FixedWidthInteger", "BinaryFloatingPoint"] {
      bindWords("init?<S: StringProtocol>(_ text: S)", in: owner) { call in
        let text = String(try call.argument(0, as: Substring.self))
        try call.charge(work: text.utf8.count / 8)
        switch try call.type("Self").kind {
        case .double: try call.returnValue(Double(text))
        case .float: try call.returnValue(Float(text))
        default: try Self.parse(call, text, radix: 10)
        }
      }
    }
    bindWords("init?<S: StringProtocol>(_ text: S, radix: Int)", in: "FixedWidthInteger") { call in
      let text = String(try call.argument(0, as: Substring.self)), radix: Int = try call.argument(1)
      try call.charge(work: text.utf8.count / 8)
      try Self.requireRadix(radix)
      try Self.parse(call, text, radix: radix)
    }
    bindWords("init<T: BinaryInteger>(_ value: T)", in: "String") { call in
      try call.returnValue(String(call.integer(0, call.integerFormat(0))))
    }
    bindWords("init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false)", in: "String") { call in
      let radix: Int = try call.argument(1), uppercase: Bool = try call.argument(2)
      try Self.requireRadix(radix)
      try call.returnValue(String(call.integer(0, call.integerFormat(0)), radix: radix, uppercase: uppercase))
    }
  }

  private func bindIntegerConversions() {
    bindSource("init() { self = 0 }", in: "BinaryInteger")
    bindWords("init<T: BinaryInteger>(_ source: T)", in: "BinaryInteger", intrinsic: .convert) { call in
      let value = call.integer(0, try call.integerFormat(0)), format = try call.type("Self").requiredIntegerFormat
      guard let word = format.word(exactly: value) else {
        throw RuntimeError.integerOutOfRange(String(value), type: format.name)
      }
      call.resultWords.raws.pointee = word
    }
    bindWords("init<T: BinaryFloatingPoint>(_ source: T)", in: "BinaryInteger", intrinsic: .convert) { call in
      let value = try call.floatingPoint(0), format = try call.type("Self").requiredIntegerFormat
      guard let word = Int128(exactly: value.rounded(.towardZero)).flatMap(format.word(exactly:)) else {
        throw RuntimeError.doubleOutOfRange(value, type: format.name)
      }
      call.resultWords.raws.pointee = word
    }
    bindWords("init<T: BinaryInteger>(truncatingIfNeeded source: T)", in: "BinaryInteger", intrinsic: .truncate) { call in
      let value = call.integer(0, try call.integerFormat(0))
      call.resultWords.raws.pointee = try call.type("Self").requiredIntegerFormat.word(truncating: value)
    }
    bindWords("init<T: BinaryInteger>(clamping source: T)", in: "BinaryInteger") { call in
      let value = call.integer(0, try call.integerFormat(0)), format = try call.type("Self").requiredIntegerFormat
      call.resultWords.raws.pointee = format.word(truncating: Swift.max(format.lowest, Swift.min(format.highest, value)))
    }
    bindWords("init?<T: BinaryInteger>(exactly source: T)", in: "BinaryInteger") { call in
      let value = call.integer(0, try call.integerFormat(0))
      try call.returnOptional(word: call.type("Self").requiredIntegerFormat.word(exactly: value))
    }
    bindWords("init?<T: BinaryFloatingPoint>(exactly source: T)", in: "BinaryInteger") { call in
      let value = try call.floatingPoint(0), format = try call.type("Self").requiredIntegerFormat
      try call.returnOptional(word: Int128(exactly: value).flatMap(format.word(exactly:)))
    }
    for (format, other) in IntegerFormat.all.flatMap({ a in IntegerFormat.all.map { (a, $0) } })
    where format.bits == other.bits && format.isSigned != other.isSigned && format.name.count + (format.isSigned ? 1 : -1) == other.name.count {
      bindWords("init(bitPattern: \(other.name))", in: format.name, intrinsic: .truncate, Self.unsupported("bitPattern"))
    }
    bindWords("init(ascii character: Character)", in: "UInt8") { call in
      let character: Character = try call.argument(0)
      guard let value = character.unicodeScalars.first, character.unicodeScalars.count == 1, value.isASCII else {
        throw RuntimeError.preconditionFailed("Code point value does not fit into ASCII")
      }
      call.resultWords.raws.pointee = Int(value.value)
    }
  }

  private func bindFloatingPointConversions() {
    bindSource("init() { self = 0 }", in: "BinaryFloatingPoint")
    bindWords("init<T: BinaryInteger>(_ value: T)", in: "FloatingPoint", intrinsic: .convert) { call in
      let value = call.integer(0, try call.integerFormat(0))
      if case .float = try call.type("Self").kind { try call.returnValue(Float(value)) } else { try call.returnValue(Double(value)) }
    }
    bindWords("init<T: BinaryFloatingPoint>(_ value: T)", in: "BinaryFloatingPoint", intrinsic: .convert) { call in
      let value = try call.floatingPoint(0)
      if case .float = try call.type("Self").kind { try call.returnValue(Float(value)) } else { try call.returnValue(value) }
    }
    bindWords("init?<T: BinaryInteger>(exactly value: T)", in: "FloatingPoint") { call in
      let value = call.integer(0, try call.integerFormat(0))
      if case .float = try call.type("Self").kind { try call.returnValue(Float(exactly: value)) }
      else { try call.returnValue(Double(exactly: value)) }
    }
    bindWords("init?<T: BinaryFloatingPoint>(exactly value: T)", in: "BinaryFloatingPoint") { call in
      let value = try call.floatingPoint(0)
      if case .float = try call.type("Self").kind { try call.returnValue(Float(exactly: value)) }
      else { try call.returnValue(value.isNaN ? nil : value) }
    }
    bind("init(bitPattern: UInt64)", in: "Double") { (bits: UInt64) in Double(bitPattern: bits) }
    bind("init(bitPattern: UInt32)", in: "Float") { (bits: UInt32) in Float(bitPattern: bits) }
    bind("var bitPattern: UInt64", in: "Double") { (value: Double) in value.bitPattern }
    bind("var bitPattern: UInt32", in: "Float") { (value: Float) in value.bitPattern }
  }

  private static func parse(_ call: NativeCall, _ text: String, radix: Int) throws {
    let format = try call.type("Self").requiredIntegerFormat
    // Int128 takes a sign and digits as every integer type does; "-0" is a value of those without a sign too.
    try call.returnOptional(word: Int128(text, radix: radix).flatMap(format.word(exactly:)))
  }

  private static func requireRadix(_ radix: Int) throws {
    guard (2...36).contains(radix) else { throw RuntimeError.preconditionFailed("Radix must be between 2 and 36, not \(radix)") }
  }
}

extension NativeCall {
  /// A `Double` or `Float`, both of which a `Double` can hold.
  func floatingPoint(_ parameter: Int) throws -> Double {
    if case .float = instance.parameterTypes[parameter].kind { return Double(try argument(parameter, as: Float.self)) }
    return try argument(parameter)
  }

  func returnOptional(word: Int?) throws {
    resultWords.raws[0] = word == nil ? 0 : 1
    resultWords.raws[1] = word ?? 0
  }
}
