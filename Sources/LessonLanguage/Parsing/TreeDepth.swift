@_spi(RawSyntax) import SwiftSyntax

extension SyntaxProtocol {
  /// The offset of the first node that lies deeper than a number of levels, found without recursion.
  func offset(deeperThan limit: Int) -> Int? {
    var waiting: [(node: RawSyntax, depth: Int, offset: Int)] = [(raw, 1, position.utf8Offset)]
    while let (node, depth, start) = waiting.popLast() {
      if depth > limit { return start }
      guard let layout = node.layoutView else { continue }
      var offset = start
      for case let child? in layout.children {
        if child.kind != .token { waiting.append((child, depth + 1, offset)) }
        offset += child.byteLength
      }
    }
    return nil
  }
}
