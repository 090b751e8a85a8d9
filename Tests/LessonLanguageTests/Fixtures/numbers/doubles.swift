// How doubles print.
print(1.0, 0.1, 0.1 + 0.2, 1.0 / 3, 100.0, 1e15, 1e16, 1e17, 123456789.0, 1e-4, 1e-5, 12345678901234567890.0)  // prints: 1.0 0.1 0.30000000000000004 0.3333333333333333 100.0 1000000000000000.0 1e+16 1e+17 123456789.0 0.0001 1e-05 1.2345678901234567e+19
print(-0.0, 0.0, 1 / 0.0, -1 / 0.0, 0.0 / 0.0, Double.pi, Double.nan)  // prints: -0.0 0.0 inf -inf nan 3.141592653589793 nan
print(5e-324, 1.7976931348623157e308, 2.5e-3, 0x1p4, 1_000.5)  // prints: 5e-324 1.7976931348623157e+308 0.0025 16.0 1000.5
print(3.0 == 3, 0.1 + 0.2 == 0.3, Double.nan == Double.nan)  // prints: true false false
print(2.5.rounded(), 3.5.rounded(), (-2.5).rounded())  // prints: 3.0 4.0 -3.0
print((2.0).squareRoot(), -1.5.magnitude)  // prints: 1.4142135623730951 -1.5
print([1.5, 2, -0.25], (1.0, 2), Optional(1.5) as Any)  // prints: [1.5, 2.0, -0.25] (1.0, 2) Optional(1.5)
print(0.1 as Float, Float(1) / 3, Float(16777217), Float(0.1) + Float(0.2), Double(Float(0.1)))  // prints: 0.1 0.33333334 16777216.0 0.3 0.10000000149011612
print("\(1e10) \(1.0e-10) \(123456.789)")  // prints: 10000000000.0 1e-10 123456.789
print(Double.infinity > 1e308, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne)  // prints: true 1.7976931348623157e+308 5e-324 2.220446049250313e-16
print(4.0 / 2, 7 / 2.0, 1 + 0.5, 2 * 3.5, 10 / 4, 10 / 4.0)  // prints: 2.0 3.5 1.5 7.0 2 2.5
