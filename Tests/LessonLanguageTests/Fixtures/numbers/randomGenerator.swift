// native: alone
// A generator of one's own gives the same numbers everywhere.
struct Congruential: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return state
  }
}
var g = Congruential(state: 42)
print(Int.random(in: 1...6, using: &g), Int.random(in: 0..<1000, using: &g), UInt8.random(in: 0...255, using: &g), Int8.random(in: -100..<100, using: &g))  // prints: 4 225 75 -2
print(Double.random(in: 0..<1, using: &g), Double.random(in: -1...1, using: &g), Float.random(in: 0..<1, using: &g), Bool.random(using: &g), Float.random(in: 0...10, using: &g))  // prints: 0.9427092318529008 -0.9475421786001232 0.29323858 false 3.1936312
print([1, 2, 3, 4, 5].shuffled(using: &g), ["a", "b", "c"].randomElement(using: &g)!, (1...10).randomElement(using: &g)!)  // prints: [1, 3, 4, 5, 2] a 8
print(UInt64.random(in: 0...UInt64.max, using: &g), UInt16.random(in: 5..<50000, using: &g), Int.random(in: Int.min...Int.max, using: &g), UInt32.random(in: 1...7, using: &g))  // prints: 7210325037408772346 6788 7779601134568923227 6
var a = Array(1...8)
a.shuffle(using: &g)
print(a)  // prints: [3, 5, 2, 1, 6, 7, 8, 4]
