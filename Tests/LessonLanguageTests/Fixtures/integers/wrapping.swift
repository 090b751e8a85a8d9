// The operators with & wrap around.
let a: UInt8 = 250, b: Int8 = 127, c: UInt32 = .max, d: UInt64 = .max
print(a &+ 10, a &- 251, a &* 3)  // prints: 4 255 238
print(b &+ 1, b &* 2, Int8.min &- 1)  // prints: -128 -2 127
print(c &+ 1, c &* c, d &+ 2, d &* d, Int.max &+ 1, Int.min &- 1)  // prints: 0 1 1 1 -9223372036854775808 9223372036854775807
var e = a
e &+= 100
e &*= 7
e &-= 200
print(e)  // prints: 202
// A hash of the text, as FNV computes it.
var hash: UInt64 = 0xcbf29ce484222325
for byte in [104, 101, 108, 108, 111] as [UInt64] {
  hash ^= byte
  hash &*= 0x100000001b3
}
print(hash, String(hash, radix: 16))  // prints: 11831194018420276491 a430d84680aabd0b
