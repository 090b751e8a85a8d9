// Generic functions, with and without constraints.
func identity<T>(_ value: T) -> T { value }
print(identity(1), identity("a"), identity([1.5]))  // prints: 1 a [1.5]
func largest<T: Comparable>(_ values: [T]) -> T? {
  guard var best = values.first else { return nil }
  for value in values where value > best { best = value }
  return best
}
print(largest([3, 9, 2])!, largest(["b", "a"])!, largest([0.5, -1])!)  // prints: 9 b 0.5
print(largest([Int]()) == nil)  // prints: true
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(pair(1, "one"))  // prints: (1, "one")
func count<T: Equatable>(of value: T, in list: [T]) -> Int {
  var n = 0
  for item in list where item == value { n += 1 }
  return n
}
print(count(of: 2, in: [1, 2, 2, 3]))  // prints: 2
print(count(of: "x", in: ["x"]))  // prints: 1
func apply<T, U>(_ value: T, _ transform: (T) -> U) -> U { transform(value) }
print(apply(3) { $0 * 2 })  // prints: 6
print(apply(3) { "<\($0)>" })  // prints: <3>
func sum<T: AdditiveArithmetic>(_ values: [T]) -> T { values.reduce(.zero, +) }
print(sum([1, 2, 3]), sum([0.5, 0.25]))  // prints: 6 0.75
func same<T>(_ a: T, _ b: T) -> Bool where T: Equatable { a == b }
print(same(1, 1), same("a", "b"))  // prints: true false
func twice<T>(_ f: @escaping (T) -> T) -> (T) -> T { { f(f($0)) } }
print(twice { $0 + 1 }(5))  // prints: 7
func square<N: Numeric>(_ n: N) -> N { n * n }
print(square(7), square(1.5))  // prints: 49 2.25
