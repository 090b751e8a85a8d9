// Shifts beyond the width leave nothing, or the sign; negative amounts shift the other way.
let a: UInt8 = 0b1001_0110, b: Int8 = -106
print(a << 1, a >> 1, b << 1, b >> 1)  // prints: 44 75 44 -53
print(a << 8, a >> 8, b << 9, b >> 9, 1 << 64, -1 >> 64, 1 << 100)  // prints: 0 0 0 -1 0 -1 0
print(a << -2, a >> -2, b >> -1, 1 << -1, 8 >> -2)  // prints: 37 88 44 0 32
print(UInt64.max >> 60, UInt64.max << 60, UInt64.max >> -4, UInt64.max << 64)  // prints: 15 17293822569102704640 18446744073709551600 0
let amount: UInt8 = 3
let wide: UInt64 = 70
print(1 << amount, a >> amount, 5 << wide, -5 >> wide)  // prints: 8 18 0 -1
var c: UInt16 = 1
c <<= 15
print(c, c << 1)  // prints: 32768 0
c >>= 4
print(c)  // prints: 2048
// Masking shifts take the amount modulo the width.
print(a &<< 9, a &>> 9, b &>> 10, 1 &<< 65, UInt64.max &>> 124)  // prints: 44 75 -27 2 15
c &<<= 17
print(c)  // prints: 4096
