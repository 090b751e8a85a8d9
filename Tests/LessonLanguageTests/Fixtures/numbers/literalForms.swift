// The ways to write a number.
print(0xFF, 0b1010, 0o17, 1_000_000, 0xdead_beef, 00012, -0x10)  // prints: 255 10 15 1000000 3735928559 12 -16
print(1e3, 1.5e-3, 0x1p4, 0x1.8p1, 0xAp-2, 1_000.000_1, 1e0)  // prints: 1000.0 0.0015 16.0 3.0 2.5 1000.0001 1.0
let big: Double = 100_000_000_000_000_000_000, bits: Double = 0xFFFF_FFFF_FFFF_FFFF_FFFF
print(big, bits, Float(16_777_217), Double(3), Float(2) / 3)  // prints: 1e+20 1.2089258196146292e+24 16777216.0 3.0 0.6666667
let x: Double = 1 / 3, y: Float = 1 / 3, z = 7 / 2 * 2.0
print(x, y, z, 1 / 2 + 1 / 2.0)  // prints: 0.3333333333333333 0.33333334 7.0 1.0
let list = [1, 2.5, 3], pair: (Double, Float) = (1, 2)
print(list, pair, UInt8(200) + 55, Int8(-128), 3 as Double, [1, 2] as [Float])  // prints: [1.0, 2.5, 3.0] (1.0, 2.0) 255 -128 3.0 [1.0, 2.0]
