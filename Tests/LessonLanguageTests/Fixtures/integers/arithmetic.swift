// Arithmetic of the sized integers.
let a: UInt8 = 200, b: UInt8 = 55
print(a + b, a - b, a / b, a % b, b * 4)  // prints: 255 145 3 35 220
let c: Int8 = -100, d: Int8 = 27
print(c + d, c - d, c / d, c % d, -c, +d)  // prints: -73 -127 -3 -19 100 27
let e: UInt64 = 18_446_744_073_709_551_610
print(e + 5, e - 1, e / 7, e % 7, e * 1)  // prints: 18446744073709551615 18446744073709551609 2635249153387078801 3 18446744073709551610
let f: Int32 = -2_000_000_000, g: UInt32 = 4_000_000_000
print(f - 100, f / 3, f % 7, g + 5, g / 7)  // prints: -2000000100 -666666666 -5 4000000005 571428571
var h: Int16 = 1000
h += 5
h -= 1
h *= 3
h /= 2
h %= 1000
print(h, type(of: h))  // prints: 506 Int16
