protocol Zeroed { static var zero: Self { get } ; static func + (a: Self, b: Self) -> Self }
extension Int: Zeroed {}
extension Double: Zeroed {}
func total<T: Zeroed>(_ xs: [T]) -> T { var s = T.zero; for x in xs { s = s + x }; return s }
print(total([1, 2, 3]), total([1.5, 2.5]))
protocol Bounded { static var max: Self { get }; static var min: Self { get } }
extension Int: Bounded {}
extension UInt8: Bounded {}
func range<T: Bounded>(_: T.Type) -> (T, T) { (T.min, T.max) }
print(range(UInt8.self))
protocol Countable { var count: Int { get } }
extension Array: Countable {}
extension String: Countable {}
let cs: [any Countable] = [[1, 2], "abc"]
print(cs.map { $0.count })
// prints: 6 4.0
// prints: (0, 255)
// prints: [2, 3]
