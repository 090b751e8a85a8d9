// Integers of different types compare by their values.
let small: Int8 = -1, byte: UInt8 = 255, wide: UInt64 = .max, i = -1
print(small < byte, small == byte, small != byte, byte > small)  // prints: true false true true
print(i < wide, i == wide, wide > i, wide >= 0, small == i, byte == 255)  // prints: true false true true true true
print(Int.max < wide, UInt64(Int.max) == Int.max, UInt16(7) <= Int32(7), UInt16(7) >= 8)  // prints: true true true false
func largest<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> String { a > b ? "first" : "second" }
print(largest(UInt8(200), Int8(100)), largest(-5, UInt(3)))  // prints: first second
print([3, 1, 2].map { UInt8($0) }.max()! > 2)  // prints: true
