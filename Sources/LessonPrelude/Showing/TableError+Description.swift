extension TableError: CustomStringConvertible {
  var description: String {
    switch self {
    case .nameCount(let names, let lines, let kind):
      let noun = String(kind.rawValue.dropLast())
      return "table: ‘\(kind.rawValue)’ has \(Self.count(names, "name")), but there \(lines == 1 ? "is" : "are") "
        + "\(Self.count(lines, noun)): give each \(noun) one name"
    }
  }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
