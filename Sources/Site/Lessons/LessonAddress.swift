/// Links between lessons.
enum LessonAddress {
  /// A link to another lesson's file leads to its page: `04-lstm.md#gates` becomes `04-lstm.html#gates`.
  static func onPage(_ address: String) -> String {
    let end = address.firstIndex { $0 == "#" || $0 == "?" } ?? address.endIndex
    let path = address[..<end]
    guard path.hasSuffix(".md"), !path.contains(":"), !path.hasPrefix("//") else { return address }
    return path.dropLast(3) + ".html" + address[end...]
  }
}
