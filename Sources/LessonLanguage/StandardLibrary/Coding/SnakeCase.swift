/// Names of two fashions, `fullName` and `full_name`, as Foundation turns one into the other.
enum SnakeCase {
  /// `someURLThing` becomes `some_url_thing`.
  static func from(_ name: String) -> String {
    var words: [Substring] = []
    var start = name.startIndex, position = name.startIndex
    while position < name.endIndex {
      // A word ends before a capital, and before the last of several.
      guard let upper = name[position...].dropFirst().firstIndex(where: \.isUppercase) else { break }
      words.append(name[start..<upper])
      let lower = name[upper...].firstIndex(where: \.isLowercase) ?? name.endIndex
      guard lower < name.endIndex else {
        start = upper
        break
      }
      if name.index(after: upper) == lower {
        start = upper
      } else {
        let last = name.index(before: lower)
        words.append(name[upper..<last])
        start = last
      }
      position = lower
    }
    words.append(name[start...])
    return words.map { $0.lowercased() }.joined(separator: "_")
  }

  /// `some_url_thing` becomes `someUrlThing`; underscores around it stay.
  static func camel(_ name: String) -> String {
    guard let first = name.firstIndex(where: { $0 != "_" }), let last = name.lastIndex(where: { $0 != "_" }) else { return name }
    let words = name[first...last].split(separator: "_")
    let joined = words.count == 1 ? String(name[first...last])
      : ([words[0].lowercased()] + words[1...].map(\.capitalized)).joined()
    return name[..<first] + joined + name[name.index(after: last)...]
  }
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
