// Integer arithmetic.
print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7 % -3)  // prints: 3 -3 1 -1 1
print(2 + 3 * 4 - 1, (2 + 3) * 4, 10 - 3 - 2, 2 * 3 % 4)  // prints: 13 20 5 2
print(1_000_000, 0xFF, 0b101, 0o17, -5, +5)  // prints: 1000000 255 5 15 -5 5
print(Int.max, Int.min, Int.max &+ 1, Int.min &- 1, Int.max &* 2)  // prints: 9223372036854775807 -9223372036854775808 -9223372036854775808 9223372036854775807 -2
print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 10, 1024 >> 3, -8 >> 1, 1 << 64, 1 << -1)  // prints: 2 7 5 -7 1024 128 -4 0 0
print(abs(-4), min(3, 1, 2), max(3, 1, 2), 10.isMultiple(of: 5))  // prints: 4 1 3 true
var n = 1
n <<= 4; n |= 1; n &= 0x1F; n ^= 2
print(n)  // prints: 19
print(1 == 1, 1 < 2, 2 <= 2, 3 > 4, 3 >= 4, 1 != 2)  // prints: true true true false false true
