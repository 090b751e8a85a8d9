// Functions and types may be used before they are written.
print(area(of: Square(side: 3)))  // prints: 9
func area(of s: Square) -> Int { s.side * helper() * s.side }
struct Square { let side: Int; var big: Big { Big(squares: [self]) } }
struct Big { var squares: [Square]; var total: Int { squares.map { area(of: $0) }.reduce(0, +) } }
func helper() -> Int { 1 }
print(Square(side: 2).big.total)  // prints: 4
func useGlobal() -> Int { global }
let global = 42
print(useGlobal())  // prints: 42
func inner() -> String {
  func a() -> String { b() + "a" }
  func b() -> String { "b" }
  struct Local { var n = 1; func up() -> Local { Local(n: n + 1) } }
  return a() + "\(Local().up().n)"
}
print(inner())  // prints: ba2
