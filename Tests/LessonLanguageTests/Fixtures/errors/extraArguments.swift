// Arguments that are too many.
func one(_ a: Int) -> Int { a }
print(one(1, 2))  // error: 14: extra argument in call
print(one(1, extra: 2))  // error: 21: extra argument 'extra' in call
func none() -> Int { 0 }
print(none(1))  // error: 12: argument passed to call that takes no arguments
struct P { var x: Int }
print(P(x: 1, y: 2))  // error: 18: extra argument 'y' in call
