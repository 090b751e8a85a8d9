// A method changes its struct only if it is mutating.
struct Counter {
  var n = 0, list = [1]
  func up() { n += 1 }  // error: 15: cannot assign to property: 'self' is immutable ('n' is changed: mark the method 'mutating')
  func set() { self.n = 5 }  // error: 16: cannot assign to property: 'self' is immutable ('n' is changed: mark the method 'mutating')
  func add() { list.append(1) }  // error: 16: cannot use mutating member 'append' on immutable value
  func replace() { self = Counter() }  // error: 20: cannot assign to property: 'self' is immutable ('self' is changed: mark the method 'mutating')
  mutating func fine() { n += 1 }
  func call() { fine() }  // error: 17: cannot use mutating member 'fine' on immutable value
  var next: Int { n += 1; return n }  // error: 19: cannot assign to property: 'self' is immutable ('n' is changed: mark the method 'mutating')
}
