// native: alone
@propertyWrapper struct P { var wrappedValue: Int; var projectedValue: P { self }; init(wrappedValue: Int) { self.wrappedValue = wrappedValue } ; init(projectedValue: P) { wrappedValue = projectedValue.wrappedValue * 10 } }
func f(@P a: Int) -> String { "\(a) \($a.wrappedValue)" }
print(f(a: 1), f($a: P(wrappedValue: 2)))  // prints: 1 1 20 20
struct S { func m(@P n: Int, _ k: Int = 2) -> Int { n * k + $n.wrappedValue } ; static func s(@P n: Int) -> Int { $n.wrappedValue } }
print(S().m(n: 4), S().m($n: P(wrappedValue: 5), 3), S.s($n: P(wrappedValue: 9)))  // prints: 12 200 90
