/// An expression as it was written, operators folded by precedence.
struct ExpressionSyntax {
  var span: Span
  var kind: Kind

  indirect enum Kind {
    case integer(IntegerLiteral)
    case float(Double)
    case boolean(Bool)
    case nilLiteral
    case string([StringSegment])
    /// `x`, `self`, `Self`, `$0`, `f(_:with:)`, `Array<Int>`.
    case name(NameSyntax, typeArguments: [TypeSyntax])
    /// `base.name`; without a base an implicit member (`.zero`). Tuple elements are names of digits.
    case member(ExpressionSyntax?, NameSyntax, typeArguments: [TypeSyntax])
    case call(ExpressionSyntax, [ArgumentSyntax])
    case subscripting(ExpressionSyntax, [ArgumentSyntax])
    case tuple([ArgumentSyntax])
    /// `(x)`: one expression in parentheses, without a label.
    case parenthesized(ExpressionSyntax)
    case array([ExpressionSyntax])
    case dictionary([(key: ExpressionSyntax, value: ExpressionSyntax)])
    case closure(ClosureSyntax)
    case binary(OperatorSyntax, ExpressionSyntax, ExpressionSyntax)
    case prefix(OperatorSyntax, ExpressionSyntax)
    case postfix(OperatorSyntax, ExpressionSyntax)
    case assignment(ExpressionSyntax, ExpressionSyntax)
    case ternary(ExpressionSyntax, ExpressionSyntax, ExpressionSyntax)
    /// `x as T`, with the place of the `as`.
    case cast(ExpressionSyntax, CastKind, TypeSyntax, at: Span)
    case typeTest(ExpressionSyntax, TypeSyntax, at: Span)
    case forceUnwrap(ExpressionSyntax)
    /// `base?` inside a chain; the chain as a whole is one `optionalChain`.
    case optionalLink(ExpressionSyntax)
    case optionalChain(ExpressionSyntax)
    case tried(TryKind, ExpressionSyntax)
    case ifElse(IfSyntax)
    case switched(SwitchSyntax)
    /// `consume x` or `copy x`.
    case consumed(ExpressionSyntax, copies: Bool)
    /// `repeat f(each x)`, and `each x` within it.
    case packExpansion(ExpressionSyntax)
    case packElement(ExpressionSyntax)
    /// `&x` as an argument.
    case inoutReference(ExpressionSyntax)
    case keyPath(root: TypeSyntax?, [KeyPathComponent])
    /// `_` on the left of an assignment.
    case discard
    /// A type that can only be written as one: `[Int]?`, `(Int) -> Int`, `any P`, as a base or callee.
    case type(TypeSyntax)
    /// `super`, where a class would follow.
    case superclass
  }

  enum CastKind { case coerce, conditional, forced }
  enum TryKind { case plain, optional, forced }

  enum KeyPathComponent {
    case property(NameSyntax)
    case subscripting([ArgumentSyntax])
    case optionalLink
    case forceUnwrap
    case identity
  }
}

/// An integer literal; a `-` directly before it belongs to it.
struct IntegerLiteral: Hashable {
  /// A number of more than 64 bits: its digits, and the floating-point number next to it.
  struct Large: Hashable {
    var digits: String
    var approximation: Double
  }

  /// Nil if it does not fit 64 bits.
  var magnitude: UInt64?
  var isNegative = false
  var large: Large?

  var value: Int128? { magnitude.map { isNegative ? -Int128($0) : Int128($0) } }
  var double: Double {
    let absolute = magnitude.map { Double($0) } ?? large?.approximation ?? 0
    return isNegative ? -absolute : absolute
  }
  var float: Float {
    let absolute = magnitude.map { Float($0) } ?? Float(large?.approximation ?? 0)
    return isNegative ? -absolute : absolute
  }
  /// As messages show it.
  var digits: String { (isNegative ? "-" : "") + (magnitude.map { String($0) } ?? large?.digits ?? "0") }
}

/// A name and, where written, its argument labels: `f(_:with:)`.
struct NameSyntax {
  var text: String
  var span: Span
  /// Nil unless labels were written; an empty string is `_`.
  var labels: [String]?
}

struct OperatorSyntax {
  var text: String
  var span: Span
}

struct ArgumentSyntax {
  var label: String?
  var labelSpan: Span
  var value: ExpressionSyntax
  var isTrailingClosure = false
}

enum StringSegment {
  case text(String)
  case interpolation([ArgumentSyntax], Span)
}

struct ClosureSyntax {
  struct Parameter {
    var name: String
    var span: Span
    var type: TypeSyntax?
    var isInout = false
    var isVariadic = false
    var attributes: [ModifierSyntax.Attribute] = []
  }
  struct Capture {
    var name: String
    var span: Span
    var value: ExpressionSyntax
    /// `weak` or `unowned`, where written.
    var ownership: String?
  }
  var span: Span
  var captures: [Capture]
  /// Nil if the closure uses `$0` or nothing.
  var parameters: [Parameter]?
  /// The highest `$n` used directly in the body, plus one.
  var shorthandCount: Int
  var `throws`: Bool
  /// What stands in parentheses after `throws`.
  var thrown: TypeSyntax?
  var result: TypeSyntax?
  var body: [StatementSyntax]
}

struct IfSyntax {
  var span: Span
  var conditions: [ConditionSyntax]
  var then: BlockSyntax
  /// Either a block, or one `if` in a chain. A chain is a list so that a long one does not nest.
  var elseIfs: [(conditions: [ConditionSyntax], body: BlockSyntax)]
  var otherwise: BlockSyntax?
}

struct SwitchSyntax {
  struct Case {
    var span: Span
    /// Empty for `default`.
    var items: [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)]
    var isDefault: Bool
    var body: [StatementSyntax]
  }
  var span: Span
  var subject: ExpressionSyntax
  var cases: [Case]
}

extension ExpressionSyntax {
  /// Whether it is `.name` or `.name(…)` and at least one more link: `.red.mixed(with: blue)`, `.parse("1")!`.
  var isImplicitChain: Bool {
    var next = self
    var links = 0
    while let base = next.chainBase {
      links += 1
      next = base
    }
    guard case .member(nil, _, _) = next.kind else { return false }
    // A call of the first member still belongs to it.
    return links > 1 || links == 1 && !isCall
  }

  private var isCall: Bool { if case .call = kind { true } else { false } }

  /// What a link of a chain of members and calls follows.
  private var chainBase: ExpressionSyntax? {
    switch kind {
    case .member(let base?, _, _), .call(let base, _), .subscripting(let base, _), .forceUnwrap(let base): base
    default: nil
    }
  }
}
