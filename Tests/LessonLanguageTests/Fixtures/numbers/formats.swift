// What Foundation's formats write.
print(String(format: "%d|%5d|%-5d|%05d|%+d|%ld|%x|%X|%o|%#x|%u", 42, 42, 42, 42, 42, 5_000_000_000, 255, 255, 8, 255, 7))  // prints: 42|   42|42   |00042|+42|5000000000|ff|FF|10|0xff|7
print(String(format: "%f|%.3f|%8.2f|%-8.1f|%e|%g|%g|%G|%.0f|%5.1f%%", 3.14159, 3.14159, 3.14159, 3.14159, 12345.678, 0.0001, 1e10, 1e-10, 2.5, 99.5))  // prints: 3.141590|3.142|    3.14|3.1     |1.234568e+04|0.0001|1e+10|1E-10|2| 99.5%
print(String(format: "%c%c", 72, 105), String(format: "%d", -1), String(format: "%x", -1), String(format: "%*d", 6, 42), String(format: "%2$d %1$d", 1, 2))  // prints: Hi -1 ffffffff     42 2 1
print(String(format: "%.2f", Float(1.5)), String(format: "%d", UInt8(200)), String(format: "%lld", Int64.max), String(format: "%lu", UInt.max), String(format: "%hhd", 300))  // prints: 1.50 200 9223372036854775807 18446744073709551615 44
print(String(format: "none"), String(format: "%d", 5_000_000_000))  // prints: none 705032704
