// native: alone
// A constant of a struct gets its value once.
struct Given {
  let number = 1
  init() { number = 2 }  // error: 12: immutable value 'self.number' may only be initialized once
}
struct Twice {
  let number: Int
  init(_ isLarge: Bool) {
    if isLarge { number = 100 } else { number = 1 }
    number = 3  // error: 5: immutable value 'self.number' may only be initialized once
  }
}
struct Repeated {
  let number: Int
  init(_ numbers: [Int]) {
    number = 0
    for other in numbers {
      number = other  // error: 7: immutable value 'self.number' may only be initialized once
    }
  }
}
struct Sound {
  let number: Int
  init(_ isLarge: Bool) {
    if isLarge { number = 100 } else { number = 1 }
  }
}
