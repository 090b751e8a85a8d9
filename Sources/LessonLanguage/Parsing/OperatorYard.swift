/// The two stacks of folding: operands, and operators that still wait for their right side to be complete.
///
/// An operator that nobody has declared has the empty group, which is in nobody's way.
struct OperatorYard {
  enum Symbol {
    case infix(OperatorSyntax)
    case assignment(Span)
    /// With what stands between `?` and `:`.
    case ternary(ExpressionSyntax, Span)

    var span: Span {
      switch self {
      case .infix(let symbol): return symbol.span
      case .assignment(let span), .ternary(_, let span): return span
      }
    }
  }

  var operands: [ExpressionSyntax]
  private var waiting: [(symbol: Symbol, group: String)] = []

  init(first: ExpressionSyntax) { operands = [first] }

  /// Puts an operator on its stack, after those that bind more tightly than it have taken their operands.
  mutating func push(_ symbol: Symbol, group: String, into lowering: inout Lowering) {
    settle(for: group, at: symbol.span, into: &lowering)
    waiting.append((symbol, group))
  }

  /// Applies an operator without a right operand to what stands left of it.
  mutating func apply(group: String, at place: Span, into lowering: inout Lowering, end: Span,
                      _ make: (ExpressionSyntax) -> ExpressionSyntax.Kind) {
    settle(for: group, at: place, into: &lowering)
    guard let left = operands.popLast() else { return }
    operands.append(Self.joined(left, end: end, make))
  }

  /// Lets every operator that still waits take its operands; what remains is the folded expression.
  mutating func finish(into lowering: inout Lowering) -> ExpressionSyntax? {
    while !waiting.isEmpty { reduce(into: &lowering) }
    return operands.last
  }

  private mutating func settle(for group: String, at place: Span, into lowering: inout Lowering) {
    while let top = waiting.last {
      if top.group == group {
        switch lowering.operators.groups[group]?.associativity ?? .none {
        case .left: break
        case .right: return
        case .none where group.isEmpty: break
        case .none:
          lowering.report("adjacent operators are in non-associative precedence group '\(group)'", at: place)
        }
      } else {
        switch lowering.operators.relation(of: top.group, to: group) {
        case .higher: break
        case .lower: return
        case .unrelated where group.isEmpty || top.group.isEmpty: break
        case .unrelated:
          lowering.report("adjacent operators are in unordered precedence groups '\(top.group)' and '\(group)'",
            at: place)
        }
      }
      reduce(into: &lowering)
    }
  }

  private mutating func reduce(into lowering: inout Lowering) {
    guard let (symbol, group) = waiting.popLast(), let right = operands.popLast(), let left = operands.popLast()
    else { return }
    if case .tried = right.kind, case .infix = symbol, lowering.operators.groups[group]?.isAssignment != true {
      lowering.report("'try' cannot appear to the right of a non-assignment operator", at: right.span)
    }
    operands.append(Self.joined(left, end: right.span) { left in
      switch symbol {
      case .infix(let symbol): return .binary(symbol, left, right)
      case .assignment: return .assignment(left, right)
      case .ternary(let middle, _): return .ternary(left, middle, right)
      }
    })
  }

  /// What an operator makes of its left side; a `try` there moves out around the whole.
  private static func joined(_ left: ExpressionSyntax, end: Span, _ make: (ExpressionSyntax) -> ExpressionSyntax.Kind)
    -> ExpressionSyntax {
    let span = left.span.through(end)
    guard case .tried(let kind, let inner) = left.kind else { return ExpressionSyntax(span: span, kind: make(left)) }
    return ExpressionSyntax(span: span, kind: .tried(kind, joined(inner, end: end, make)))
  }
}
