// native: alone
@propertyWrapper struct W { var wrappedValue: Int; var projectedValue: W { self }; init(wrappedValue: Int) { self.wrappedValue = wrappedValue }; init(projectedValue: W) { wrappedValue = projectedValue.wrappedValue + 100 } }
func f(@W x: Int) -> Int { x + $x.wrappedValue }
print(f(x: 3), f($x: W(wrappedValue: 4)))
func g(@W _ x: Int) { print(x) }
g(1)
let c = { (@W x: Int) in print(x, $x.wrappedValue) }
c(3)
@propertyWrapper struct T<V> { var wrappedValue: V; init(wrappedValue: V) { self.wrappedValue = wrappedValue }; var projectedValue: [V] { [wrappedValue, wrappedValue] } }
struct S { func m(@T a: String) -> String { a + $a.joined() } }
print(S().m(a: "z"))
// prints: 6 208
// prints: 1
// prints: 3 3
// prints: zzz
