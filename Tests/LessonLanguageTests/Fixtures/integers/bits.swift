// Bitwise operators.
let a: UInt8 = 0b1100_1010, b: UInt8 = 0b0000_1111
print(a & b, a | b, a ^ b, ~a, ~b)  // prints: 10 207 197 53 240
print(~0, ~Int8(5), ~UInt16(0), ~UInt64(1))  // prints: -1 -6 65535 18446744073709551614
let c: Int8 = -86
print(c & 15, c | 1, c ^ -1, Int16(c) & 0xFF)  // prints: 10 -85 85 170
var flags: UInt8 = 0
flags |= 1 << 3
flags |= 1 << 5
flags ^= 0xFF
flags &= ~(1 << 7)
print(flags, String(flags, radix: 2))  // prints: 87 1010111
print(a.leadingZeroBitCount, a.trailingZeroBitCount, a.nonzeroBitCount, c.nonzeroBitCount)  // prints: 0 1 4 4
print((1 as Int16).leadingZeroBitCount, (0 as UInt32).trailingZeroBitCount, Int.max.nonzeroBitCount, (-1).leadingZeroBitCount)  // prints: 15 32 63 0
print(UInt16(0x1234).byteSwapped, UInt32(0x12345678).bigEndian, Int16(0x1234).littleEndian, Int32(1).byteSwapped)  // prints: 13330 2018915346 4660 16777216
