/// Strings and characters.
extension Library {
  func bindText() {
    bindCall("static func +(_ a: String, _ b: String) -> String") { (call: NativeCall, a: String, b: String) in
      try call.charge(work: (a.utf8.count + b.utf8.count) / 16)
      try call.charge(memory: a.utf8.count + b.utf8.count)
      return a + b
    }
    bindWords("static func +=(_ a: inout String, _ b: String)", Self.append)
    bindWords("mutating func append(_ other: String)", in: "String", Self.append)
    bindWords("mutating func append(_ other: Character)", in: "String") { call in
      let character: Character = try call.argument(1)
      try Self.change(&call) { $0.append(character) }
    }
    bindWords("init<T>(_ value: T)", in: "String") { call in
      try call.returnValue(call.instance.parameterTypes[0].describe(call.words(0), call.machine))
    }
    bindWords("init<T>(describing value: T)", in: "String") { call in
      try call.returnValue(call.instance.parameterTypes[0].describe(call.words(0), call.machine))
    }
    bindCall("init(repeating text: String, count: Int)", in: "String") { (call: NativeCall, text: String, count: Int) in
      guard count >= 0 else { throw RuntimeError.negativeCount("String(repeating:count:)", count) }
      let (bytes, overflow) = text.utf8.count.multipliedReportingOverflow(by: count)
      if overflow { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
      try call.machine.charge(memory: bytes)
      try call.charge(work: bytes / 16)
      return try Self.repeated(text, count) { try call.poll() }
    }
    bind("init(_ characters: [Character])", in: "String") { (characters: [Character]) in String(characters) }
    bind("init(_ text: String)", in: "Character") { (text: String) in
      guard text.count == 1, let only = text.first else {
        throw RuntimeError.preconditionFailed("Can't form a Character from a String of \(text.count) characters")
      }
      return only
    }
    bind("var count: Int", in: "String") { (text: String) in text.count }
    bind("var isEmpty: Bool", in: "String") { (text: String) in text.isEmpty }
    bind("func uppercased() -> String", in: "String") { (text: String) in text.uppercased() }
    bind("func lowercased() -> String", in: "String") { (text: String) in text.lowercased() }
    bind("func hasPrefix(_ prefix: String) -> Bool", in: "String") { (text: String, prefix: String) in text.hasPrefix(prefix) }
    bind("func hasSuffix(_ suffix: String) -> Bool", in: "String") { (text: String, suffix: String) in text.hasSuffix(suffix) }
    bind("func contains(_ other: String) -> Bool", in: "String") { (text: String, other: String) in text.contains(other) }
    bind("func split(separator: Character) -> [String]", in: "String") { (text: String, separator: Character) in
      text.split(separator: separator).map(String.init)
    }
    bindParts()
    bindCharacters()
    bindElements(of: "String") { call in
      let text: String = try call.argument(0)
      try call.charge(work: text.utf8.count)
      try call.returnValue(Array(text))
    }
  }

  /// Parts of a string are strings.
  private func bindParts() {
    let parts: [(String, (String, Int) -> Substring)] = [
      ("prefix(_ count: Int)", { $0.prefix($1) }), ("suffix(_ count: Int)", { $0.suffix($1) }),
      ("dropFirst(_ count: Int = 1)", { $0.dropFirst($1) }), ("dropLast(_ count: Int = 1)", { $0.dropLast($1) }),
    ]
    for (name, part) in parts {
      bindCall("func \(name) -> String", in: "String") { (call: NativeCall, text: String, count: Int) in
        guard count >= 0 else { throw RuntimeError.negativeCount("a part of a string", count) }
        try call.charge(work: text.utf8.count / 16)
        return String(part(text, count))
      }
    }
    bindWords("func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String", in: "String") { call in
      let text: String = try call.argument(0)
      let arguments = call
      try call.returnValue(WordsObject.withScratch(.raw) { scratch in
        try text.filter { character in
          try arguments.charge(work: 1)
          scratch.raws[0] = CharacterTable.word(character)
          return try Self.apply(arguments, 1, [scratch]) { $0.raw != 0 }
        }
      })
    }
  }

  private func bindCharacters() {
    bind("var isLetter: Bool", in: "Character") { (character: Character) in character.isLetter }
    bind("var isNumber: Bool", in: "Character") { (character: Character) in character.isNumber }
    bind("var isWhitespace: Bool", in: "Character") { (character: Character) in character.isWhitespace }
    bind("var isUppercase: Bool", in: "Character") { (character: Character) in character.isUppercase }
    bind("var isLowercase: Bool", in: "Character") { (character: Character) in character.isLowercase }
    bind("var isPunctuation: Bool", in: "Character") { (character: Character) in character.isPunctuation }
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

  /// Changes the string of an inout argument where it is, if nothing else refers to it.
  static func change(_ call: inout NativeCall, _ action: (inout String) -> Void) throws {
    let slot = call.words(0).refs
    if isKnownUniquelyReferenced(&slot.pointee), let object = slot.pointee as? StringObject {
      action(&object.value)
      return
    }
    var text: String = try call.argument(0)
    action(&text)
    try call.update(0, text)
  }

  private static func append(_ call: inout NativeCall) throws {
    let more: String = try call.argument(1)
    try call.charge(work: more.utf8.count / 16)
    try call.charge(memory: more.utf8.count)
    try change(&call) { $0 += more }
  }
}
