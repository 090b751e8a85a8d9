// native: alone
typealias Callback = (Int) -> Int
func someFunction(x: Int = 11, closure1: Callback? = nil, closure2: Callback? = nil, closure3: Callback) { print(x, closure1?(1) as Any, closure2?(2) as Any, closure3(3)) }
someFunction { return $0 + 100 }
someFunction { return $0 } closure3: { return $0 + 1 }
someFunction { return $0 } closure2: { return $0 + 10 } closure3: { return $0 + 100 }
func f(a: () -> Void = {}, b: Int = 2, c: (Int) -> Void) { a(); c(b) }
f { print("one", $0) }
f { print("first") } c: { print($0) }
f(b: 4) { print($0) }
func g(first: (() -> Void)? = nil, second: (() -> Void)? = nil) { first?(); second?() }
g { print("which") }
g { print("1") } second: { print("2") }
struct A { init(_ n: Int, onStart: () -> Void = {}, body: () -> Int) { onStart(); print("made", n, body()) } }
_ = A(1) { 2 }
_ = A(3) { print("start") } body: { 4 }
func animate(_ d: Double, animations: () -> Void, completion: ((Bool) -> Void)? = nil) { animations(); completion?(true) }
animate(1) { print("go") } completion: { print("done", $0) }
animate(2) { print("only") }
// prints: 11 nil nil 103
// prints: 11 Optional(1) nil 4
// prints: 11 Optional(1) Optional(12) 103
// prints: one 2
// prints: first
// prints: 2
// prints: 4
// prints: which
// prints: 1
// prints: 2
// prints: made 1 2
// prints: start
// prints: made 3 4
// prints: go
// prints: done true
// prints: only
