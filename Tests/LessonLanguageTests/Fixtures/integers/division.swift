// Quotients, remainders and multiples.
print(7 / 2, -7 / 2, 7 / -2, 7 % 3, -7 % 3, 7 % -3)  // prints: 3 -3 -3 1 -1 1
let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r, (-17).quotientAndRemainder(dividingBy: 5))  // prints: 3 2 (quotient: -3, remainder: -2)
print(12.isMultiple(of: 4), 12.isMultiple(of: 5), 0.isMultiple(of: 0), 3.isMultiple(of: 0), UInt8(9).isMultiple(of: 3))  // prints: true false true false true
print((-5).signum(), 0.signum(), UInt8(3).signum(), (-5).magnitude, Int8.min.magnitude, type(of: (-5).magnitude))  // prints: -1 0 1 5 128 UInt
var x = 5
x.negate()
print(x, abs(x), abs(-2.5), abs(Int8(-3)), min(3, 1, 2), max(2, 9, 4, 7), min(UInt8(3), 2))  // prints: -5 5 2.5 3 1 9 2
var a = 1, b = 2
swap(&a, &b)
print(a, b, 3.advanced(by: 4), 3.distance(to: 10), UInt8(250).advanced(by: -50))  // prints: 2 1 7 7 200
