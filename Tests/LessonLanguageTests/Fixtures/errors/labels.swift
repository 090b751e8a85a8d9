// Argument labels that are wrong, missing or too many.
func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 1, by: 2))  // error: 11: incorrect argument label in call (have 'from:by:', expected 'from:to:')
print(move(1, to: 2))  // error: 11: missing argument label 'from:' in call
print(move(from: 1, 2))  // error: 11: missing argument label 'to:' in call
func plain(_ a: Int) -> Int { a }
print(plain(a: 1))  // error: 12: extraneous argument label 'a:' in call
struct P { var x: Int, y: Int }
print(P(x: 1, z: 2))  // error: 8: incorrect argument label in call (have 'x:z:', expected 'x:y:')
print(P(1, y: 2))  // error: 8: missing argument label 'x:' in call
