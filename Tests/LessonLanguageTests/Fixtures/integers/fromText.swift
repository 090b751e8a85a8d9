// Integers from texts and back.
print(Int("42")!, Int("-17")!, Int("+5")!, UInt8("255")!)  // prints: 42 -17 5 255
print(Int("") as Any, Int("4 2") as Any, Int("1.5") as Any, UInt8("256") as Any, UInt("-1") as Any, Int8("-128") as Any)  // prints: nil nil nil nil nil Optional(-128)
print(Int("ff", radix: 16)!, Int("-zz", radix: 36)!, UInt8("10101010", radix: 2)!, Int("129", radix: 8) as Any)  // prints: 255 -1295 170 nil
print(Int("9223372036854775807")!, Int("9223372036854775808") as Any, UInt64("18446744073709551615")!)  // prints: 9223372036854775807 nil 18446744073709551615
print(String(255), String(255, radix: 2), String(255, radix: 16), String(-255, radix: 16, uppercase: true), String(UInt64.max, radix: 36))  // prints: 255 11111111 ff -FF 3w5e11264sgsf
let words = ["1", "two", "3"]
print(words.map { Int($0) ?? 0 }.reduce(0, +))  // prints: 4
print("value \(UInt8(7)) \(Int16(-3))", [UInt8(1), 2], (Int8(-1), UInt(2)))  // prints: value 7 -3 [1, 2] (-1, 2)
