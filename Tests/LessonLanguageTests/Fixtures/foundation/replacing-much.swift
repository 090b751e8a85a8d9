// native: differs
// What would take more memory than there is, is asked for before it is made.
import Foundation
let plain = String(repeating: "a", count: 1_000_000), other = String(repeating: "é", count: 1_000_000)
let many = String(repeating: "b", count: 10_000)
do { print(plain.replacingOccurrences(of: "a", with: "").count, other.replacingOccurrences(of: "é", with: "").count) } // prints: 0 0
if plain.count > 1 { print(other.replacingOccurrences(of: "é", with: many).count) } // stops: 28: the lesson needs more than 2048 MB of memory
