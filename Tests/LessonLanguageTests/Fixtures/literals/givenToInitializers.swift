struct Path: ExpressibleByStringLiteral { var s: String; init(_ s: String) { self.s = "init " + s }; init(stringLiteral s: String) { self.s = "literal " + s } }
print(Path("x").s, Path(String("x")).s)
struct N: ExpressibleByIntegerLiteral { var n: Int; init(_ n: Int) { self.n = n + 100 }; init(integerLiteral n: Int) { self.n = n } }
print(N(3).n)
let scalar = Unicode.Scalar("C")
print(scalar.value - Unicode.Scalar("A").value)
var s = "abc"[...]
s.removeFirst()
print(s, [1, 2, 3][...].count, [1, 2][...].startIndex, "x\("y"[...])")
// prints: literal x init x
// prints: 3
// prints: 2
// prints: bc 3 0 xy
