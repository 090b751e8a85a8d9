/// What KaTeX writes, made into what browsers draw.
///
/// KaTeX writes MathML 3, where `<mi mathvariant="bold">W</mi>` asks for a bold letter. Browsers implement MathML Core,
/// which knows the attribute no more: a bold letter is a character of its own, 𝐖, and without it every matrix, ℝ and 𝓛
/// of a lesson would look like an ordinary italic letter.
enum MathMarkup {
  /// The `<math>` element in KaTeX's output, with its letters in place of their variants.
  static func element(of katex: String) -> String {
    let text = katex.utf8
    guard let start = text.firstRange(of: "<math".utf8)?.lowerBound,
          let end = text.lastRange(of: "</math>".utf8)?.upperBound, start < end
    else { return katex }
    return spacingFunctions(in: replacingVariants(in: katex[start..<end]))
  }

  /// A thin space between the name of a function and its argument, log x, but not before a parenthesis.
  ///
  /// In a script, σ_max, a name is applied to nothing: the sign of application that KaTeX writes there too would be a
  /// third child where MathML allows two, and browsers then draw all in a row.
  static func spacingFunctions(in element: String) -> String {
    let application = "<mo>\u{2061}</mo>"
    let parts = element.split(separator: application, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count > 1 else { return element }
    var open = openElements(after: first, [])
    return parts.dropFirst().reduce(into: String(first)) { result, rest in
      let isScript = open.last.map(scripted.contains) ?? false
      let needsNone = rest.hasPrefix("<mo") || rest.hasPrefix("<mrow><mo fence") || rest.hasPrefix("</")
      if !isScript { result += application + (needsNone ? "" : #"<mspace width="0.1667em"/>"#) }
      result += rest
      open = openElements(after: rest, open)
    }
  }

  /// The elements whose number of children is fixed.
  private static let scripted: Set<Substring> = [
    "msub", "msup", "msubsup", "munder", "mover", "munderover", "mfrac", "mroot",
  ]

  /// The names of the elements that are open after `part`, if `open` were before it.
  private static func openElements(after part: Substring, _ open: [Substring]) -> [Substring] {
    part.split(separator: "<").reduce(into: open) { open, piece in
      guard let end = piece.firstIndex(of: ">") else { return }
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        _ = open.popLast()
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { $0.isLetter })
      }
    }
  }

  /// Takes `mathvariant="bold"` from single symbols and writes their letters as bold ones instead. Words in a formula
  /// (`<mtext>`) keep it, for the style sheet: they are to be read as words.
  static func replacingVariants(in element: Substring) -> String {
    var result = ""
    var rest = element
    while let range = rest.utf8.firstRange(of: marker.utf8) {
      let tag = rest[..<range.lowerBound].lastIndex(of: "<").map { rest[$0...].dropFirst().prefix { $0.isLetter } }
      let after = rest[range.upperBound...]
      guard let quote = after.firstIndex(of: "\""), let close = after.firstIndex(of: ">"), quote < close,
            let next = after[close...].firstIndex(of: "<"), tag != "mtext",
            let variant = MathVariant(rawValue: String(after[..<quote]))
      else {
        result += rest[..<range.upperBound]
        rest = after
        continue
      }
      result += rest[..<range.lowerBound] + after[after.index(after: quote)...close]
      result += variant.letters(of: after[after.index(after: close)..<next])
      rest = after[next...]
    }
    return result + rest
  }

  private static let marker = " mathvariant=\""
}

extension Substring.UTF8View {
  func firstRange(of bytes: String.UTF8View) -> Range<Index>? {
    guard let first = bytes.first else { return nil }
    var start = startIndex
    while let at = self[start...].firstIndex(of: first) {
      if self[at...].starts(with: bytes) { return at..<index(at, offsetBy: bytes.count) }
      start = index(after: at)
    }
    return nil
  }
}
extension String.UTF8View {
  func firstRange(of bytes: String.UTF8View) -> Range<Index>? { self[...].firstRange(of: bytes) }

  func lastRange(of bytes: String.UTF8View) -> Range<Index>? {
    var at = endIndex
    while let found = self[..<at].lastIndex(where: { $0 == bytes.first }) {
      if self[found...].starts(with: bytes) { return found..<index(found, offsetBy: bytes.count) }
      at = found
    }
    return nil
  }
}
