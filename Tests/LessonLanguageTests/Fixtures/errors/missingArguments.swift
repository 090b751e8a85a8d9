// Arguments that are missing.
func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 1))  // error: 19: missing argument for parameter 'to' in call
print(move(to: 1))  // error: 12: missing argument for parameter 'from' in call
func plain(_ a: Int, _ b: Int) -> Int { a + b }
print(plain(1))  // error: 14: missing argument for parameter #2 in call
print(plain())  // error: 12: missing arguments for parameters #1, #2 in call
struct P { var x: Int, y: Int }
print(P(x: 1))  // error: 13: missing argument for parameter 'y' in call
