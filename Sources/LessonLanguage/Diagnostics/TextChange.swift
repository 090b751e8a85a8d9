/// What would mend a fault, said of the text at its place.
enum TextChange {
  /// The name that the place is becomes another one.
  case rename(String, to: String)
  /// `let` or `var` before the name at the place becomes the other word.
  case introduce(with: String)
  /// `let name` becomes `_`.
  case discard
}

extension CheckError {
  var change: TextChange? {
    switch self {
    case .unknownName(let name, let nearest?), .unknownType(let name, let nearest?), .unknownMember(_, let name, let nearest?):
      .rename(name, to: nearest)
    case .usage(let warning): warning.change
    default: nil
    }
  }
}

extension UsageWarning {
  fileprivate var change: TextChange? {
    switch self {
    case .neverUsed(_, _, .declaration): .discard
    case .neverUsed(let name, _, .pattern), .neverUsed(let name, _, .loop), .neverUsed(let name, _, .matched): .rename(name, to: "_")
    case .neverMutated(_, isOfLoop: false): .introduce(with: "let")
    default: nil
    }
  }
}

extension SourceMap {
  /// The change as a stretch of text to replace; nil where the text is not what such a change is for.
  func fix(_ change: TextChange, at span: Span) -> Fix? {
    guard sources.indices.contains(Int(span.source)) else { return nil }
    let code = Array(sources[Int(span.source)].code.utf8), start = Int(span.start)
    func word(before offset: Int) -> Span? {
      guard offset >= 4, offset <= code.count, let text = String(bytes: code[(offset - 4)..<offset], encoding: .utf8),
            text == "let " || text == "var " else { return nil }
      return Span(source: span.source, start: span.start - 4, end: span.start - 1)
    }
    switch change {
    case .rename(let name, let other):
      // The place of some faults is more than the name.
      guard name.utf8.count == Int(span.end - span.start) else { return nil }
      return Fix(replace: range(of: span), with: other)
    case .introduce(let other): return word(before: start).map { Fix(replace: range(of: $0), with: other) }
    case .discard: return word(before: start).map { Fix(replace: range(of: $0.through(span)), with: "_") }
    }
  }
}
