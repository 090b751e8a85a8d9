import LessonPrelude

struct Cell: RecurrentCell {
  var W = Tensor([[1, 2], [3, 4]])
  func step(_ x: Tensor, _ h: Tensor) -> Tensor {
    print("step", x.shape)
    return tanh(W • x + h)  // stops: 17: matrix product: the shapes [2, 2] and [3] do not fit: 2 columns on the left, 3 rows on the right
  }
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows { try body("W", &W) }
}
let run = Cell().unroll(over: [Tensor([1, 0]), Tensor([1, 0, 0])], from: Tensor.zeros(2))
print("not reached", run.outputs)
// prints: step [2]
// prints: step [3]
