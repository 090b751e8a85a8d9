import LessonPrelude

// A type that lists another number of tensors each time.
var visits = 0
struct Growing: Parameterized {
  var w = Tensor([1])
  mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
    visits += 1
    for _ in 0..<visits { try body("w", &w) }
  }
}
print(Growing().parameterCount)  // prints: 1
_ = valueAndGradient(at: Growing()) { model in sum(model.w) }  // stops: 5: forEachParameter listed 3 tensors, but 2 before; it must list the same ones each time
