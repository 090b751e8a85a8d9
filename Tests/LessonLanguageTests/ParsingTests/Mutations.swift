/// Small changes to a text, the same for the same seed (splitmix64).
struct Mutations {
  private var state: UInt64
  static let pieces = [
    "(", ")", "[", "]", "{", "}", "<", ">", ",", ":", ";", ".", "?", "!", "&", "=", "->", "\"", "\"\"\"", "\\(", "#",
    "@", "`", "_", "$0",
    " ", "\n", "//", "/*", "*/", "+", "-", "let ", "var ", "case ", "if ", "else ", "in ", "as ", "is ", "try ",
    "func ", "struct ",
    "switch ", "for ", "x", "0", "1.5", "\u{e9}", "\u{2022}", "\u{1F600}", "init", "self", "inout ", "where ",
    "throws ", "await ", "#if ", "\u{0}",
  ]

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(bound))
  }

  /// The text with one to four pieces cut, doubled or inserted.
  mutating func mutated(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...next(below: 4) {
      let at = next(below: bytes.count + 1)
      let end = min(bytes.count, at + next(below: 8))
      switch next(below: 3) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: next(below: bytes.count + 1))
      default: bytes.insert(contentsOf: Self.pieces[next(below: Self.pieces.count)].utf8, at: at)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
