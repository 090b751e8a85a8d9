import Foundation

/// A declaration as text, and a Swift function that uses it with exactly the types it names.
struct DeclarationUse {
  private let owner: String?
  /// What the extension asks in which it stands.
  private let requirements: String?
  private let isStatic: Bool
  private let isMutating: Bool
  private let kind: String
  private let name: String
  private var generics = ""
  private var parameters: [Parameter] = []
  private var result = "Void"
  private var isThrowing = false

  private struct Parameter {
    var label: String?
    var type: String
    var hasDefault: Bool
  }

  /// - Returns: nil if the text is no declaration.
  init?(_ text: String, owner: String?, where requirements: String? = nil) {
    self.owner = owner
    self.requirements = requirements
    var rest = text[...]
    var words: Set<String> = []
    while let word = ["@discardableResult", "static", "mutating"].first(where: { rest.hasPrefix($0 + " ") }) {
      words.insert(word)
      rest = rest.dropFirst(word.count + 1)
    }
    isStatic = words.contains("static")
    isMutating = words.contains("mutating")
    guard let kind = ["func", "var", "init", "subscript"].first(where: rest.hasPrefix) else { return nil }
    self.kind = kind
    rest = rest.dropFirst(kind.count).drop { $0 == " " }
    if kind == "var" {
      guard let colon = rest.firstIndex(of: ":") else { return nil }
      name = String(rest[..<colon])
      result = rest[rest.index(after: colon)...].trimmed
      return
    }
    name = String(rest.prefix { $0 != "(" && ($0 != "<" || kind == "func" && rest.first == "<") && $0 != " " })
    rest = rest.dropFirst(name.count).drop { $0 == " " }
    if rest.first == "<", let end = rest.firstIndex(of: ">") {
      generics = String(rest[...end])
      rest = rest[rest.index(after: end)...]
    }
    guard rest.first == "(", let end = Self.closing(rest) else { return nil }
    let list = rest[rest.index(after: rest.startIndex)..<end]
    parameters = Self.split(list).map { Self.parameter($0, isSubscript: kind == "subscript") }
    let tail = rest[rest.index(after: end)...]
    isThrowing = tail.prefix { $0 != "-" }.contains("throws")
    if let arrow = tail.range(of: "->") { result = tail[arrow.upperBound...].trimmed }
    if kind == "init" { result = "Self" }
  }

  /// A function that hands on all of its parameters, and one that leaves out those with default values.
  func functions(named name: String) -> String {
    function(named: name, Array(parameters.indices)) + "\n"
      + function(named: name + "short", parameters.indices.filter { !parameters[$0].hasDefault })
  }

  /// A member is used in an extension of its type, where the type's generic and associated types have their names.
  private func function(named function: String, _ indices: [Int]) -> String {
    let list = indices.map { index in
      let type = parameters[index].type
      if type.hasPrefix("inout ") { return "_ p\(index): \(type)" }
      return "_ p\(index): " + (type.hasSuffix("...") ? String(type.dropLast(3)) : type)
    }
    let (effect, trying) = isThrowing ? ("throws ", "try ") : ("", "")
    let use = "func \(function)\(generics)(\(list.joined(separator: ", "))) \(effect)-> \(result) { "
      + "\(trying)\(use(indices)) }"
    guard let owner else { return use }
    let modifier = isStatic || kind == "init" ? "static " : isMutating ? "mutating " : ""
    return "extension \(owner)\(requirements.map { " where " + $0 } ?? "") { \(modifier)\(use) }"
  }

  private func use(_ indices: [Int]) -> String {
    if kind == "func", let first = name.first, !first.isLetter {
      return parameters.count == 1 ? "\(name)p0" : "p0 \(name) p1"
    }
    let arguments = indices.map { index in
      (parameters[index].label.map { $0 + ": " } ?? "") + (parameters[index].type.hasPrefix("inout ") ? "&" : "")
        + "p\(index)"
    }.joined(separator: ", ")
    let receiver = owner == nil ? "" : isStatic ? "Self." : "self."
    switch kind {
    case "var": return receiver + name
    case "init": return "Self(\(arguments))"
    case "subscript": return "self[\(arguments)]"
    default: return "\(receiver)\(name)(\(arguments))"
    }
  }

  private static func parameter(_ text: Substring, isSubscript: Bool) -> Parameter {
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    let names = text[..<colon].split(separator: " ")
    let type = Substring(text[colon...].dropFirst())
    let standard = type.range(of: " = ")
    let end = standard?.lowerBound ?? type.endIndex
    let label = isSubscript && names.count == 1 ? "_" : String(names.first ?? "_")
    return Parameter(label: label == "_" ? nil : label, type: Substring(type[..<end]).trimmed,
                     hasDefault: standard != nil)
  }

  /// The parenthesis that closes the first one.
  private static func closing(_ text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The parts between the commas that are not inside brackets.
  private static func split(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      if "([<".contains(text[index]) { depth += 1 }
      if ")]>".contains(text[index]), index == text.startIndex || text[text.index(before: index)] != "-" { depth -= 1 }
      if text[index] == ",", depth == 0 {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
    }
    return (parts + [text[start...]]).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
  }
}
