struct Point { var x = 0 }
let value: Any = Point()
print(type(of: value) == Point.self, type(of: value) == Int.self, type(of: value) != Int.self) // prints: true false true
func sameType(_ a: Any, _ b: Any) -> Bool { type(of: a) == type(of: b) }
print(sameType(1, 2), sameType(1, 2.0), sameType([1], [2]), sameType([1], ["a"])) // prints: true false true false
func isInt<T>(_ type: T.Type) -> Bool { type == Int.self }
print(isInt(Int.self), isInt(Double.self)) // prints: true false
var kind: Any.Type = Int.self
kind = String.self
print(kind, kind == String.self) // prints: String true
