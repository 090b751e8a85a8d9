// Enums that hold values of their own type.
indirect enum Expr {
  case number(Int), sum(Expr, Expr), product(Expr, Expr)
  var value: Int {
    switch self {
    case .number(let n): return n
    case .sum(let a, let b): return a.value + b.value
    case .product(.number(0), _), .product(_, .number(0)): return 0
    case let .product(a, b): return a.value * b.value
    }
  }
}
let e = Expr.sum(.number(5), .product(.number(2), .sum(.number(3), .number(4))))
print(e.value, Expr.product(.number(0), e).value)
enum List { case end
  indirect case link(Int, List)
  var count: Int { if case .link(_, let rest) = self { 1 + rest.count } else { 0 } }
}
var list = List.end
for i in 0..<5 { list = .link(i, list) }
print(list.count)
if case .link(let first, .link(let second, _)) = list { print(first, second) }
// prints: 19 0
// prints: 5
// prints: 4 3
