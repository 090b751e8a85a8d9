import LessonPrelude

struct Sum: RecurrentCell {
  var w = Tensor([1])
  func step(_ x: Tensor, _ h: Tensor) -> Tensor { w * h + x }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows { try body("w", &w) }
}
let xs = (1...5).map { Tensor([Double($0)]) }
let zero = Tensor.zeros(1)
print(Sum().unroll(over: [], from: zero).finalState, Sum().unroll(over: [], from: zero).states.count)  // prints: [0.0] 0
print(Sum().unroll(over: xs, from: zero, through: .truncated(chunkLength: 2, boundary: .reset)).outputs)
// prints: [[1.0], [3.0], [3.0], [7.0], [5.0]]
print(Sum().unroll(over: xs, from: zero, through: .truncated(chunkLength: 100)).finalState)  // prints: [15.0]
_ = Sum().unroll(over: xs, from: zero, through: .truncated(chunkLength: 0))  // stops: 5: chunkLength is 0, but must be at least 1
