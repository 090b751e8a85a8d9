/// How strings are made, joined, compared and printed.
extension Library {
  func bindStrings() {
    bind("init()", in: "String") { "" }
    bind("init()", in: "Substring") { Substring() }
    bindWords("init<T: LosslessStringConvertible>(_ value: T)", in: "String", intrinsic: .text, Self.describe)
    bindWords("init<T>(describing value: T)", in: "String", Self.describe)
    bindWords("init<T>(reflecting value: T)", in: "String") { call in
      try call.returnValue(call.instance.parameterTypes[0].describe(call.words(0), call.machine, isNested: true))
    }
    bindWords("init<S: Sequence>(_ characters: S) where S.Element == Character", in: "String", Self.stringOfCharacters)
    for owner in ["String", "Character"] {
      bindCall("init(repeating text: \(owner), count: Int)", in: "String") { (call: NativeCall, text: TextPiece, count: Int) in
        guard count >= 0 else { throw RuntimeError.negativeCount("String(repeating:count:)", count) }
        let (bytes, overflow) = text.string.utf8.count.multipliedReportingOverflow(by: count)
        if overflow { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
        try Self.reserve(bytes, call)
        return try Self.repeated(text.string, count) { try call.poll() }
      }
    }
    bindWords("init(_ text: String)", in: "Substring") { try $0.returnValue($0.argument(0, as: Substring.self)) }
    bindOperator("static func +(_ a: String, _ b: String) -> String", .add) { call in
      let a: String = try call.argument(0), b: String = try call.argument(1)
      try Self.reserve(a.utf8.count + b.utf8.count, call)
      try call.returnValue(a + b)
    }
    bindCall("static func + <P: StringProtocol>(_ a: String, _ b: P) -> String") { (call: NativeCall, a: String, b: Substring) in
      try Self.reserve(a.utf8.count + b.utf8.count, call)
      return a + b
    }
    bindCall("static func + <P: StringProtocol>(_ a: Substring, _ b: P) -> Substring") { (call: NativeCall, a: Substring, b: Substring) in
      try Self.reserve(a.utf8.count + b.utf8.count, call)
      return a + b
    }
    bindCall("static func + (_ a: Substring, _ b: String) -> String") { (call: NativeCall, a: Substring, b: String) in
      try Self.reserve(a.utf8.count + b.utf8.count, call)
      return a + b
    }
    meanLess("+")
    for (parameters, sum) in [("_ a: S, _ b: String", "String(a) + b"), ("_ a: String, _ b: S", "a + String(b)")] {
      bindSource("static func + <S: Sequence>(\(parameters)) -> String where S.Element == Character { \(sum) }")
      meanLess("+")
    }
    for (name, negated) in [("==", false), ("!=", true)] {
      bind("static func \(name) <A: StringProtocol, B: StringProtocol>(_ a: A, _ b: B) -> Bool") { (a: Substring, b: Substring) in
        (a == b) != negated
      }
    }
    bindWords("var count: Int", in: "String", intrinsic: .textCount) { call in
      try call.returnValue(Self.text(call).count)
    }
    bindOnText("var count: Int") { text in text.count } simple: { call, text in
      call.resultWords.raws.pointee = text.count
      return true
    }
    bindOnText("var isEmpty: Bool") { text in text.isEmpty }
    bindOnText("func uppercased() -> String") { text in text.uppercased() }
    bindOnText("func lowercased() -> String") { text in text.lowercased() }
    bindWords("var description: String", in: "StringProtocol", Self.describe)
    bindWords("var debugDescription: String", in: "StringProtocol") { call in
      try call.returnValue(call.instance.parameterTypes[0].describe(call.words(0), call.machine, isNested: true))
    }
  }

  static func text(_ call: NativeCall, _ parameter: Int = 0) throws -> StringObject {
    guard let object = call.words(parameter).ref as? StringObject else { throw RuntimeError.internalFault("a string was expected") }
    return object
  }

  /// A text so many times over, put together from pieces that double.
  private static func repeated(_ text: String, _ count: Int, _ poll: () throws -> Void) throws -> String {
    var result = "", piece = text, rest = count
    while rest > 0 {
      try poll()
      if rest & 1 == 1 { result += piece }
      rest >>= 1
      if rest > 0 { piece += piece }
    }
    return result
  }

  private static func describe(_ call: inout NativeCall) throws {
    try call.returnValue(call.instance.parameterTypes[0].describe(call.words(0), call.machine))
  }

  private static func stringOfCharacters(_ call: inout NativeCall) throws {
    let characters = try array(call)
    try call.charge(work: characters.count)
    var text = ""
    for index in 0..<characters.count { text.append(CharacterTable.character(characters.raws[index])) }
    try call.returnValue(text)
  }

  /// The operator that was bound last is meant only where its context asks for what it gives.
  private func meanLess(_ name: String) { scope.lookUp(name).last?.givesArrayInstead = true }
}

/// A string or a character, where either is taken.
struct TextPiece: LessonValue {
  var string: String

  static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> TextPiece {
    switch type.kind {
    case .character: TextPiece(string: String(CharacterTable.character(words.raw)))
    case .substring: TextPiece(string: String(try Substring.load(words, type, machine)))
    default: TextPiece(string: try String.load(words, type, machine))
    }
  }

  func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    try string.store(words, type, machine)
  }
}
