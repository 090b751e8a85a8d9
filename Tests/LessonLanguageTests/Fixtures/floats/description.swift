// Floating-point numbers are written with as many digits as they need.
print(0.1, 1.0, 100.0, 1e15, 1e16, 123456789012345680.0, 1e-4, 1e-5, 0.1 + 0.2)  // prints: 0.1 1.0 100.0 1000000000000000.0 1e+16 1.2345678901234568e+17 0.0001 1e-05 0.30000000000000004
print(1.0 / 3, 2.0 / 3, 1e100, 1.5e300, -0.0, 4.35, 9007199254740993.0)  // prints: 0.3333333333333333 0.6666666666666666 1e+100 1.5e+300 -0.0 4.35 9007199254740992.0
print(Double.infinity, -Double.infinity, Double.nan, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude)  // prints: inf -inf nan 1.7976931348623157e+308 5e-324
print(Float(0.1), Float(1) / 3, Float(1e10), Float(16777216), Float.pi, Float.greatestFiniteMagnitude, Float.leastNormalMagnitude)  // prints: 0.1 0.33333334 1e+10 16777216.0 3.1415925 3.4028235e+38 1.1754944e-38
print(Double(Float(0.1)), Float(0.1 as Double), [1.0, 2.5], (1.5, Float(2)), "\(1e21) \(Float(1e-7))")  // prints: 0.10000000149011612 0.1 [1.0, 2.5] (1.5, 2.0) 1e+21 1e-07
