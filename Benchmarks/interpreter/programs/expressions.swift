// Indirect enums: an expression tree, its value and its derivative.
indirect enum Expression {
  case number(Double)
  case variable
  case sum(Expression, Expression)
  case product(Expression, Expression)
}

func value(_ expression: Expression, at x: Double) -> Double {
  switch expression {
  case .number(let number): return number
  case .variable: return x
  case .sum(let a, let b): return value(a, at: x) + value(b, at: x)
  case .product(let a, let b): return value(a, at: x) * value(b, at: x)
  }
}

func derivative(_ expression: Expression) -> Expression {
  switch expression {
  case .number: return .number(0)
  case .variable: return .number(1)
  case .sum(let a, let b): return .sum(derivative(a), derivative(b))
  case .product(let a, let b): return .sum(.product(derivative(a), b), .product(a, derivative(b)))
  }
}

/// 1 + x (2 + x (3 + x …
func polynomial(_ degree: Int) -> Expression {
  var result = Expression.number(Double(degree))
  for coefficient in stride(from: degree - 1, through: 1, by: -1) {
    result = .sum(.number(Double(coefficient)), .product(.variable, result))
  }
  return result
}

let p = polynomial(12)
let slope = derivative(p)
let curvature = derivative(slope)
var total = 0.0
for step in 0..<1_600 {
  let x = Double(step) / 1_600
  total += value(p, at: x) + value(slope, at: x) + value(curvature, at: x)
}
print(total)
