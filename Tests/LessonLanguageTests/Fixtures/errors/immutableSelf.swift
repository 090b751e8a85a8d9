// A method changes its struct only if it is mutating.
struct Counter {
  var n = 0, list = [1]
  func up() { n += 1 }  // error: 17: left side of mutating operator isn't mutable: 'self' is immutable
  func set() { self.n = 5 }  // error: 21: cannot assign to property: 'self' is immutable
  func add() { list.append(1) }  // error: 21: cannot use mutating member on immutable value: 'self' is immutable
  func replace() { self = Counter() }  // error: 20: cannot assign to value: 'self' is immutable
  mutating func fine() { n += 1 }
  func call() { fine() }  // error: 17: cannot use mutating member on immutable value: 'self' is immutable
  var next: Int { n += 1; return n }  // error: 21: left side of mutating operator isn't mutable: 'self' is immutable
}
