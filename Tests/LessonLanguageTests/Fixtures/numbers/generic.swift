// native: alone
// Functions for every type of number.
func sum<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(.zero, +) }
func product<T: Numeric>(_ xs: [T]) -> T { xs.reduce(1, *) }
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { sum(xs) / T(xs.count) }
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func power<T: Numeric>(_ base: T, _ n: Int) -> T { (0..<n).reduce(1) { result, _ in result * base } }
func clamp<T: Comparable>(_ x: T, _ low: T, _ high: T) -> T { min(max(x, low), high) }
print(sum([1, 2, 3]), sum([0.5, 0.25]), sum([UInt8(100), 50]), sum([Float]()))  // prints: 6 0.75 150 0.0
print(product([2, 3, 4]), product([0.5, 4]), product([Int8]()))  // prints: 24 2.0 1
print(mean([1, 2, 4.5]), mean([Float(1), 2]), gcd(48, 36), gcd(UInt8(200), 75))  // prints: 2.5 1.5 12 25
print(power(2, 10), power(1.5, 2), power(Int8(-2), 7), clamp(15, 0, 10), clamp("m", "a", "f"))  // prints: 1024 2.25 -128 10 f
