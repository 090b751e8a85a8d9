import SwiftSyntax

/// Takes the errors about the space around `=` out of a tree and keeps their places.
///
/// The parser's diagnostics always want to mend that error by adding a space, and trap where there is one on both sides
/// already (after a comment, say). So it is reported without them.
final class EqualSigns: SyntaxRewriter {
  static let message = "'=' must have consistent whitespace on both sides"

  private(set) var offsets: [Int] = []

  override func visit(_ token: TokenSyntax) -> TokenSyntax {
    guard let problem = token.tokenDiagnostic, problem.kind == .equalMustHaveConsistentWhitespaceOnBothSides
    else { return token }
    offsets.append(token.position.utf8Offset + Int(problem.byteOffset))
    return TokenSyntax(token.tokenKind, leadingTrivia: token.leadingTrivia, trailingTrivia: token.trailingTrivia,
                       presence: token.presence)
  }
}
