@_spi(RawSyntax) import SwiftSyntax

/// How deep a tree of the parser is and how many errors are in it, counted without recursion.
struct TreeSurvey {
  private(set) var depth = 0
  private(set) var errors = 0
  /// The offset of the first error.
  private(set) var firstError: Int?
  private(set) var hasUnevenEqualSigns = false

  init(_ tree: some SyntaxProtocol) {
    var waiting: [(node: RawSyntax, depth: Int, offset: Int)] = [(tree.raw, 1, tree.position.utf8Offset)]
    while let (node, depth, start) = waiting.popLast() {
      self.depth = max(self.depth, depth)
      if node.isError {
        errors += 1
        let kind = node.tokenView?.tokenDiagnostic?.kind
        if kind == .equalMustHaveConsistentWhitespaceOnBothSides { hasUnevenEqualSigns = true }
        firstError = min(firstError ?? start, start)
      }
      guard let layout = node.layoutView else { continue }
      var offset = start
      for case let child? in layout.children {
        if child.kind != .token || child.isError { waiting.append((child, depth + 1, offset)) }
        offset += child.byteLength
      }
    }
  }
}

extension RawSyntax {
  /// Whether the parser met something here that it did not expect, missed something, or could not read a token.
  fileprivate var isError: Bool {
    guard let token = tokenView else { return kind == .unexpectedNodes }
    return token.presence == .missing || token.tokenDiagnostic != nil
  }
}
