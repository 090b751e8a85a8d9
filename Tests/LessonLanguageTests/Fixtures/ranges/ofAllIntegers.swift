// Ranges of every integer type can be counted through, to their very ends.
for i in UInt8(253)...255 { print(i, terminator: " ") }
for i in Int8(-2)..<2 { print(i, terminator: " ") }
print()  // prints: 253 254 255 -2 -1 0 1
for i in UInt64.max - 2 ... .max { print(i, terminator: " ") }
for i in (Int.max - 1)...Int.max { print(i, terminator: " ") }
print()  // prints: 18446744073709551613 18446744073709551614 18446744073709551615 9223372036854775806 9223372036854775807
for _ in UInt(3)..<3 { print("never") }
let r: Range<UInt16> = 5..<9
print(r, r.count, r.lowerBound, Array(r), r.map { $0 * 2 }, (UInt8(0)...255).count)  // prints: 5..<9 4 5 [5, 6, 7, 8] [10, 12, 14, 16] 256
var total: UInt8 = 0
for i in (1...5 as ClosedRange<UInt8>) where i % 2 == 1 { total += i }
print(total, type(of: total))  // prints: 9 UInt8
for var i in 0..<2 { i += 10; print(i, terminator: " ") }
print()  // prints: 10 11
