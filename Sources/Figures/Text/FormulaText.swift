/// Text with subscripts, written as in TeX: `W_xh`, `h_{t-1}`.
enum FormulaText {
  struct Piece: Hashable {
    var text: String
    var isSubscript: Bool
  }

  /// How far below the line a subscript stands, and how large it is, in ems.
  static let drop = 0.25
  static let size = 0.75

  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ text: some StringProtocol, _ isSubscript: Bool) {
      let shown = text.map { $0 == "-" ? NumberText.minus : String($0) }.joined()
      if !text.isEmpty { pieces.append(Piece(text: shown, isSubscript: isSubscript)) }
    }
    var rest = text[...]
    while let mark = rest.firstIndex(of: "_") {
      add(rest[..<mark], false)
      rest = rest[rest.index(after: mark)...]
      if rest.first == "{", let end = rest.firstIndex(of: "}") {
        add(rest.dropFirst().prefix(upTo: end), true)
        rest = rest[rest.index(after: end)...]
      } else {
        let name = rest.prefix { $0.isLetter || $0.isNumber }
        add(name, true)
        rest = rest.dropFirst(name.count)
      }
    }
    add(rest, false)
    return pieces
  }
}
