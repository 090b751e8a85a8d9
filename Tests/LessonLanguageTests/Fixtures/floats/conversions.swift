// Between the types, and from texts.
let third: Float = 1.0 / 3
print(Double(third), Float(1.0 / 3), Int(Float(7.9)), Double(UInt64.max), Float(Int.max))  // prints: 0.3333333432674408 0.33333334 7 1.8446744073709552e+19 9.223372e+18
print(Double("2.5")!, Double("1e3")!, Double("-0")!, Double("0x1p3")!, Double("inf")!, Float("0.1")!)  // prints: 2.5 1000.0 -0.0 8.0 inf 0.1
print(Double("") as Any, Double("1.5x") as Any, Double(" 1") as Any, Float("pi") as Any)  // prints: nil nil nil nil
print(Int(exactly: 3.0) as Any, Int(exactly: 3.5) as Any, Double(exactly: 1 << 60) as Any)  // prints: Optional(3) nil Optional(1.152921504606847e+18)
print(Float(exactly: 0.1) as Any, Float(exactly: 0.5) as Any, Double(exactly: Int.max) as Any)  // prints: nil Optional(0.5) nil
print([1, 2].map(Double.init), [1.5, 2.5].map { Int($0) }, Double(), Float())  // prints: [1.0, 2.0] [1, 2] 0.0 0.0
