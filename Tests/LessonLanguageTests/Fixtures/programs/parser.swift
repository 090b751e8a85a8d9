// A calculator: mutual recursion over characters.
struct Calculator {
  let characters: [Character]
  var at = 0
  init(_ text: String) { characters = Array(text).filter { $0 != " " } }
  var current: Character? { at < characters.count ? characters[at] : nil }
  mutating func accept(_ c: Character) -> Bool {
    guard current == c else { return false }
    at += 1
    return true
  }
  mutating func expression() -> Int? {
    guard var value = term() else { return nil }
    while true {
      if accept("+") {
        guard let right = term() else { return nil }
        value += right
      } else if accept("-") {
        guard let right = term() else { return nil }
        value -= right
      } else { return value }
    }
  }
  mutating func term() -> Int? {
    guard var value = factor() else { return nil }
    while accept("*") {
      guard let right = factor() else { return nil }
      value *= right
    }
    return value
  }
  mutating func factor() -> Int? {
    if accept("(") {
      let value = expression()
      return accept(")") ? value : nil
    }
    if accept("-") { guard let value = factor() else { return nil }; return -value }
    var digits = ""
    while let c = current, c.isNumber { digits.append(c); at += 1 }
    return Int(digits)
  }
}
for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 * (3 - -4) * 5", "1 +", "7", "((2))"] {
  var calculator = Calculator(text)
  if let value = calculator.expression() { print(text, "=", value) } else { print(text, "= error") }
}
// prints: 1 + 2 * 3 = 7
// prints: (1 + 2) * 3 = 9
// prints: 2 * (3 - -4) * 5 = 70
// prints: 1 + = error
// prints: 7 = 7
// prints: ((2)) = 2
