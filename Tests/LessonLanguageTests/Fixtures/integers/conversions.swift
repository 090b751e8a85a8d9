// From one integer type to another.
let n = 200
print(UInt8(n), Int16(n), UInt64(n), Int(UInt8(250)) + 10, UInt32(7) + UInt32(n))  // prints: 200 200 200 260 207
print(Int8(truncatingIfNeeded: n), UInt8(truncatingIfNeeded: -1), UInt16(truncatingIfNeeded: 0x12345))  // prints: -56 255 9029
print(Int8(clamping: n), UInt8(clamping: -5), UInt8(clamping: 1000), Int8(clamping: Int.min))  // prints: 127 0 255 -128
print(Int8(exactly: n) as Any, Int8(exactly: 100) as Any, UInt(exactly: -1) as Any, Int(exactly: UInt64.max) as Any)  // prints: nil Optional(100) nil nil
print(Int8(bitPattern: 200), UInt8(bitPattern: -1), UInt(bitPattern: -1), Int(bitPattern: UInt.max), Int32(bitPattern: .max))  // prints: -56 255 18446744073709551615 -1 -1
print(UInt8(ascii: "A"), Int(), UInt16())  // prints: 65 0 0
