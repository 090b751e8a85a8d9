// native: alone
import Foundation
for text in ["123456789012345678901234567890", "-0", "0.1e1", "01", "-", "+1", ".5", "1.", "1e", "NaN", "0x10", "[1,]", "nul", "[1 2]", " 1 ", "\u{feff}1"] {
  let data = Data(text.utf8), decoder = JSONDecoder()
  print(text.debugDescription, (try? decoder.decode(Double.self, from: data)) as Any, (try? decoder.decode(Int.self, from: data)) as Any, (try? decoder.decode([Int].self, from: data)) as Any)
}
struct Nested: Decodable { init(from decoder: Decoder) throws { var inner = try decoder.unkeyedContainer(); if !inner.isAtEnd { _ = try inner.decode(Nested.self) } } }
for depth in [511, 512, 513, 100_000] {
  let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  print(depth, (try? JSONDecoder().decode(Nested.self, from: Data(text.utf8))) != nil)
}
print((try? JSONDecoder().decode(String.self, from: Data([34, 0xC3, 0x28, 34]))) as Any, String(data: Data([0xE2, 0x82]), encoding: .utf8) as Any)
for value in [Double.nan, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0] { do { print(String(decoding: try JSONEncoder().encode(value), as: UTF8.self)) } catch { print(error) } }
print(String(decoding: try! JSONEncoder().encode([Int.min, Int.max]), as: UTF8.self), String(decoding: try! JSONEncoder().encode(UInt64.max), as: UTF8.self))
// prints: "123456789012345678901234567890" Optional(1.2345678901234568e+29) nil nil
// prints: "-0" Optional(-0.0) Optional(0) nil
// prints: "0.1e1" Optional(1.0) Optional(1) nil
// prints: "01" nil nil nil
// prints: "-" nil nil nil
// prints: "+1" nil nil nil
// prints: ".5" nil nil nil
// prints: "1." nil nil nil
// prints: "1e" nil nil nil
// prints: "NaN" nil nil nil
// prints: "0x10" nil nil nil
// prints: "[1,]" nil nil Optional([1])
// prints: "nul" nil nil nil
// prints: "[1 2]" nil nil nil
// prints: " 1 " Optional(1.0) Optional(1) nil
// prints: "﻿1" Optional(1.0) Optional(1) nil
// prints: 511 true
// prints: 512 true
// prints: 513 false
// prints: 100000 false
// prints: nil nil
// prints: EncodingError.invalidValue: nan (Double). Debug description: Unable to encode Double.nan directly in JSON.
// prints: EncodingError.invalidValue: -inf (Double). Debug description: Unable to encode Double.-inf directly in JSON.
// prints: 1.7976931348623157e+308
// prints: 5e-324
// prints: -0
// prints: [-9223372036854775808,9223372036854775807] 18446744073709551615
