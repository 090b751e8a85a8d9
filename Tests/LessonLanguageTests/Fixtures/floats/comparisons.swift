// Not a number compares with nothing, not even with itself.
let nan = Double.nan, values = [3.0, 1.0, 2.0]
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan)  // prints: false true false false false
if nan >= 1 { print("at least") } else { print("not at least") }  // prints: not at least
if !(nan < 1) { print("not below") }  // prints: not below
print(0.0 == -0.0, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-15, Float(0.1) == 0.1)  // prints: true false true true
print(Double.infinity > .greatestFiniteMagnitude, -Double.infinity < 0, values.min()!, values.sorted(), values.contains(2))  // prints: true true 1.0 [1.0, 2.0, 3.0] true
print(Double.infinity == .infinity, Float.nan != .nan, (1.0).isTotallyOrdered(belowOrEqualTo: 2))  // prints: true true true
