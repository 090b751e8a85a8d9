import LessonLanguage
import RNN

/// Gradients of lesson closures. The operations inside charge for themselves; the way back is charged as much again.
extension Library {
  func bindDifferentiation() {
    bindCall("func valueAndGradient(at model: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> (value: Double, gradient: Tensor)") {
      (call: NativeCall, tensor: Tensor, function: LessonFunction<Tensor, Tensor>) in
      let (value, gradient) = try differentiate(at: tensor) { try function($0) }
      return LessonPair(value, gradient)
    }
    bindCall("func valueAndGradient(at model: [Tensor], _ function: ([Tensor]) throws -> Tensor) rethrows -> (value: Double, gradient: [Tensor])") {
      (call: NativeCall, tensors: [Tensor], function: LessonFunction<[Tensor], Tensor>) in
      let (value, gradient) = try differentiate(at: tensors) { try function($0) }
      return LessonPair(value, gradient)
    }
    bindCall("func jacobian(at x: Tensor, _ function: (Tensor) -> Tensor) -> Tensor") {
      (call: NativeCall, x: Tensor, function: LessonFunction<Tensor, Tensor>) in
      try call.charged(differentiateElements(at: x) { try function($0) })
    }
  }
}
