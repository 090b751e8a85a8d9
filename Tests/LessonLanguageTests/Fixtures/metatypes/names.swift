struct Pair<A, B> { var a: A, b: B }
struct Outer { struct Inner { var x = 1 } }
print(type(of: 1), type(of: "a"), type(of: 2.5), type(of: true)) // prints: Int String Double Bool
print(type(of: [1]), type(of: [[1.5]]), type(of: Optional("x"))) // prints: Array<Int> Array<Array<Double>> Optional<String>
print(type(of: (1, "x")), type(of: (a: 1, b: true))) // prints: (Int, String) (a: Int, b: Bool)
print(type(of: { (x: Int) in x + 1 }), ((Int, String) -> Void).self) // prints: (Int) -> Int (Int, String) -> ()
print(type(of: Pair(a: 1, b: "b")), Outer.Inner.self, [Outer.Inner].self) // prints: Pair<Int, String> Inner Array<Inner>
print(Outer.Inner(), Pair(a: 1, b: 2.5)) // prints: Inner(x: 1) Pair<Int, Double>(a: 1, b: 2.5)
print(Int.self, Int?.self, [Int?].self, Void.self, Any.self, [Any].self) // prints: Int Optional<Int> Array<Optional<Int>> () Any Array<Any>
print(type(of: Int.self), type(of: 1..<2), type(of: 1...2)) // prints: Int.Type Range<Int> ClosedRange<Int>
