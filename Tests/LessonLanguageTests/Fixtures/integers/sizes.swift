// Every integer type has its own limits.
print(Int8.min, Int8.max, UInt8.min, UInt8.max)  // prints: -128 127 0 255
print(Int16.min, Int16.max, UInt16.max)  // prints: -32768 32767 65535
print(Int32.min, Int32.max, UInt32.max)  // prints: -2147483648 2147483647 4294967295
print(Int64.min, Int64.max, UInt64.max)  // prints: -9223372036854775808 9223372036854775807 18446744073709551615
print(Int.min == Int64.min, UInt.max == UInt64.max, Int.zero, UInt8.zero)  // prints: true true 0 0
print(Int8.bitWidth, UInt16.bitWidth, Int32.bitWidth, UInt64.bitWidth, Int.bitWidth)  // prints: 8 16 32 64 64
print(Int8.isSigned, UInt8.isSigned, type(of: Int16(1)), type(of: 2 as UInt32))  // prints: true false Int16 UInt32
