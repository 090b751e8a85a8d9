// Arguments that are too many.
func one(_ a: Int) -> Int { a }
print(one(1, 2))  // error: 14: extra argument in call: argument #2 has no parameter
print(one(1, extra: 2))  // error: 14: extra argument 'extra' in call
func none() -> Int { 0 }
print(none(1))  // error: 12: extra argument in call: argument #1 has no parameter
struct P { var x: Int }
print(P(x: 1, y: 2))  // error: 15: extra argument 'y' in call
