// What a floating-point number is made of.
print((12.0).exponent, (12.0).significand, (0.1).exponent, Float(10).significand)  // prints: 3 1.5 -4 1.25
print((1.0).ulp, Float(1).ulp, (1.0).nextUp, (1.0).nextDown, Double.ulpOfOne)  // prints: 2.220446049250313e-16 1.1920929e-07 1.0000000000000002 0.9999999999999999 2.220446049250313e-16
print((1.5).bitPattern, Double(bitPattern: 4611686018427387904), Float(1).bitPattern, Float(bitPattern: 0x40490fdb))  // prints: 4609434218613702656 2.0 1065353216 3.1415927
print((5e-320).isSubnormal, (1.0).isNormal, (0.0).isZero, (-0.0).isZero, Double.nan.isNaN, (1 / Double.infinity))  // prints: true true true true true 0.0
print((-2.5).magnitude, abs(-0.0), Double.pi, Double.leastNormalMagnitude, (2.0).isEqual(to: 2), (2.0).isLess(than: 2))  // prints: 2.5 0.0 3.141592653589793 2.2250738585072014e-308 true false
print(Double.significandBitCount, Float.exponentBitCount, Double.radix, (6.0).binade, (0.75).significandWidth)  // prints: 52 8 2 4.0 1
