/// Small help with sentences.
enum Words {
  /// `1 row`, `2 rows`, `12,345 rows`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(NumberText.integer(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`; beyond `limit` items `a, b and 7 more`.
  static func list(_ items: [String], limit: Int = .max) -> String {
    if items.count > limit {
      return items.prefix(limit).joined(separator: ", ") + " and \(NumberText.integer(items.count - limit)) more"
    }
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// An axis label without its unit: `loss (nats)` is about the `loss`.
  static func withoutUnit(_ label: String) -> String {
    guard let open = label.lastIndex(of: "("), label.hasSuffix(")"), open > label.startIndex else { return label }
    var name = label[..<open]
    while name.last == " " { name.removeLast() }
    return name.isEmpty ? label : String(name)
  }

  static func capitalized(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}
