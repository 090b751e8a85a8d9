// Argument labels that are wrong, missing or too many.
func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 1, by: 2))  // error: 21: incorrect argument label in call (have 'by:', expected 'to:')
print(move(1, to: 2))  // error: 12: missing argument label 'from:' in call
print(move(from: 1, 2))  // error: 21: missing argument label 'to:' in call
func plain(_ a: Int) -> Int { a }
print(plain(a: 1))  // error: 13: extraneous argument label 'a:' in call
struct P { var x: Int, y: Int }
print(P(x: 1, z: 2))  // error: 15: incorrect argument label in call (have 'z:', expected 'y:')
print(P(1, y: 2))  // error: 9: missing argument label 'x:' in call
