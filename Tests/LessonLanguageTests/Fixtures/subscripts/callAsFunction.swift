struct Polynomial {
  var coefficients: [Int]
  func callAsFunction(_ x: Int) -> Int { coefficients.reduce(0) { $0 * x + $1 } }
  func callAsFunction(derivativeAt x: Int) -> Int {
    let degree = coefficients.count - 1
    var result = 0
    for (power, factor) in coefficients.dropLast().enumerated() { result = result * x + factor * (degree - power) }
    return result
  }
}
let square = Polynomial(coefficients: [1, 0, 0])
print(square(5), square(derivativeAt: 5))
print([1, 2, 3].map { square($0) })
let polynomials = [square, Polynomial(coefficients: [2, 1])]
print(polynomials[1](10), Polynomial(coefficients: [3])(99))
// prints: 25 10
// prints: [1, 4, 9]
// prints: 21 3
