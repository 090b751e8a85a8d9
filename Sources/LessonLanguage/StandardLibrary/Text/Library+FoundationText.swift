import Foundation

/// What Foundation adds to strings.
extension Library {
  func bindFoundationText() {
    bindCharacterSets()
    bindCompareOptions()
    scope.declare("TimeInterval", core.type(core.double))
    bindOnText("var capitalized: String") { (text: Substring) in text.capitalized }
    bindOnText("func trimmingCharacters(in set: CharacterSet) -> String") { (text: Substring, set: CharacterSet) in
      text.trimmingCharacters(in: set)
    }
    bindWords("func replacingOccurrences<P: StringProtocol, Q: StringProtocol>(of target: P, with replacement: Q) -> String",
              in: "StringProtocol", Self.replaceOccurrences)
    bindSource("""
      func replacing(_ target: String, with replacement: String) -> String { replacingOccurrences(of: target, with: replacement) }
      """, in: "String")
    bindSource("mutating func replace(_ target: String, with replacement: String) { self = replacing(target, with: replacement) }", in: "String")
    bindOnText("func components<P: StringProtocol>(separatedBy separator: P) -> [String]") { (text: Substring, separator: Substring) in
      text.components(separatedBy: separator)
    } simple: { call, text in
      guard let separator = try call.simpleText(1), separator.count > 0 else { return false }
      let positions = text.positions(of: separator)
      try Self.reserve(text.count + positions.count * 64, call)
      call.resultWords.refs.pointee = text.parts(between: positions, of: separator.count)
      return true
    }
    bindOnText("func components(separatedBy set: CharacterSet) -> [String]") { (text: Substring, set: CharacterSet) in
      text.components(separatedBy: set)
    }
    bindOnText("func range<P: StringProtocol>(of other: P) -> Range<String.Index>?") { (text: Substring, other: Substring) in
      text.range(of: other).map { TextRange(lower: text.position($0.lowerBound), upper: text.position($0.upperBound)) }
    } simple: { call, text in
      guard let other = try call.simpleText(1), other.count > 0 else { return false }
      try call.returnValue(text.positions(of: other, limit: 1).first.map {
        TextRange(lower: TextPosition(offset: $0), upper: TextPosition(offset: $0 + other.count))
      })
      return true
    }
    bindCall("func padding(toLength newLength: Int, withPad pad: String, startingAt start: Int) -> String", in: "StringProtocol") {
      (call: NativeCall, text: Substring, length: Int, pad: String, start: Int) in
      guard length >= 0, (0..<max(1, pad.utf16.count)).contains(start), !pad.isEmpty || length <= text.utf16.count else {
        throw RuntimeError.preconditionFailed("'padding' needs a length of 0 or more and a start within a pad that is not empty")
      }
      let (bytes, overflow) = length.multipliedReportingOverflow(by: 4)
      if overflow { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
      try Self.reserve(bytes, call)
      return text.padding(toLength: length, withPad: pad, startingAt: start)
    }
  }

  private static func replaceOccurrences(_ call: inout NativeCall) throws {
    let replacement: Substring = try call.argument(2)
    if let text = try call.simpleText(0), let target = try call.simpleText(1), target.count > 0 {
      try call.charge(work: text.count / 16)
      let positions = text.positions(of: target)
      try reserve(text.count + positions.count * replacement.utf8.count, call)
      return try call.returnValue(text.replacing(positions, of: target.count, by: replacement))
    }
    let text: Substring = try call.argument(0), target: Substring = try call.argument(1)
    try reserve(text.utf8.count + (text.components(separatedBy: target).count - 1) * replacement.utf8.count, call)
    try call.returnValue(text.replacingOccurrences(of: target, with: replacement))
  }

  private func bindCharacterSets() {
    declareHostType("CharacterSet", CharacterSet.self, conformsTo: ["Hashable"]) { _ in "<CFCharacterSet>" }
    let sets: [(String, CharacterSet)] = [
      ("whitespaces", .whitespaces), ("whitespacesAndNewlines", .whitespacesAndNewlines), ("newlines", .newlines),
      ("punctuationCharacters", .punctuationCharacters), ("letters", .letters), ("decimalDigits", .decimalDigits),
      ("alphanumerics", .alphanumerics), ("uppercaseLetters", .uppercaseLetters), ("lowercaseLetters", .lowercaseLetters),
      ("symbols", .symbols), ("controlCharacters", .controlCharacters), ("capitalizedLetters", .capitalizedLetters),
      ("nonBaseCharacters", .nonBaseCharacters), ("illegalCharacters", .illegalCharacters), ("urlQueryAllowed", .urlQueryAllowed),
      ("urlPathAllowed", .urlPathAllowed), ("urlHostAllowed", .urlHostAllowed),
    ]
    for (name, set) in sets { bind("static var \(name): CharacterSet", in: "CharacterSet") { set } }
    bind("init(charactersIn text: String)", in: "CharacterSet") { (text: String) in CharacterSet(charactersIn: text) }
    bind("func contains(_ member: Unicode.Scalar) -> Bool", in: "CharacterSet") { (set: CharacterSet, scalar: Unicode.Scalar) in
      set.contains(scalar)
    }
    bind("init()", in: "CharacterSet") { CharacterSet() }
    bind("init(charactersIn range: ClosedRange<Unicode.Scalar>)", in: "CharacterSet") { (range: ClosedRange<Unicode.Scalar>) in
      CharacterSet(charactersIn: range)
    }
    let combining: [(String, (CharacterSet, CharacterSet) -> CharacterSet)] = [
      ("intersection", { $0.intersection($1) }), ("subtracting", { $0.subtracting($1) }), ("symmetricDifference", { $0.symmetricDifference($1) }),
    ]
    for (name, body) in combining { bind("func \(name)(_ other: CharacterSet) -> CharacterSet", in: "CharacterSet", body) }
    bind("func isSuperset(of other: CharacterSet) -> Bool", in: "CharacterSet") { (a: CharacterSet, b: CharacterSet) in a.isSuperset(of: b) }
    for (name, value) in [("formUnion", "union"), ("formIntersection", "intersection"), ("subtract", "subtracting")] {
      bindSource("mutating func \(name)(_ other: CharacterSet) { self = \(value)(other) }", in: "CharacterSet")
    }
    for text in [
      "mutating func insert(charactersIn text: String) { self = union(CharacterSet(charactersIn: text)) }",
      "mutating func remove(charactersIn text: String) { self = subtracting(CharacterSet(charactersIn: text)) }",
      "@discardableResult mutating func insert(_ scalar: Unicode.Scalar) -> Bool { let known = contains(scalar); insert(charactersIn: String(scalar)); return !known }",
      "mutating func remove(_ scalar: Unicode.Scalar) { remove(charactersIn: String(scalar)) }",
      "mutating func invert() { self = inverted }", "var isEmpty: Bool { self == CharacterSet() }",
    ] { bindSource(text, in: "CharacterSet") }
    bind("func union(_ other: CharacterSet) -> CharacterSet", in: "CharacterSet") { (a: CharacterSet, b: CharacterSet) in a.union(b) }
    bind("var inverted: CharacterSet", in: "CharacterSet") { (set: CharacterSet) in set.inverted }
  }
}

extension CharacterSet: HostValue {}

/// A range of positions in a string.
struct TextRange: LessonValue {
  var lower: TextPosition
  var upper: TextPosition

  static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> TextRange {
    TextRange(lower: TextPosition(offset: words.raws[0]), upper: TextPosition(offset: words.raws[1]))
  }

  func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) {
    words.raws[0] = lower.offset
    words.raws[1] = upper.offset
  }
}
