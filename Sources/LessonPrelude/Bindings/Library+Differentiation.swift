import LessonLanguage
import RNN

/// Gradients of lesson closures. The operations inside charge for themselves; the way back is charged as much again.
extension Library {
  func bindDifferentiation() {
    bindCall("""
      func valueAndGradient(at model: Tensor, \
      _ function: (Tensor) throws -> Tensor) rethrows -> (value: Double, gradient: Tensor)
      """) {
      (call: NativeCall, tensor: Tensor, function: LessonFunction<Tensor, Tensor>) in
      let (value, gradient) = try differentiate(at: tensor) { try function($0) }
      return LessonPair(value, gradient)
    }
    bindCall("""
      func valueAndGradient(at model: [Tensor], \
      _ function: ([Tensor]) throws -> Tensor) rethrows -> (value: Double, gradient: [Tensor])
      """) {
      (call: NativeCall, tensors: [Tensor], function: LessonFunction<[Tensor], Tensor>) in
      let (value, gradient) = try differentiate(at: tensors) { try function($0) }
      return LessonPair(value, gradient)
    }
    bindCall("""
      func valueAndGradient(at model: CharacterModel, \
      _ function: (CharacterModel) throws -> Tensor) rethrows -> (value: Double, gradient: CharacterModel)
      """) {
      (call: NativeCall, model: CharacterModel, function: LessonFunction<CharacterModel, Tensor>) in
      let (value, gradient) = try differentiate(at: model) { try function($0) }
      return LessonPair(value, gradient)
    }
    bindCall("""
      func gradientError(at model: Tensor, step: Double = 1e-5, \
      _ function: (Tensor) throws -> Tensor) throws -> Double
      """) {
      (call: NativeCall, tensor: Tensor, step: Double, function: LessonFunction<Tensor, Tensor>) in
      try gradientError(at: tensor, step: step) { try function($0) }
    }
    bindCall("""
      func gradientError(at model: [Tensor], step: Double = 1e-5, \
      _ function: ([Tensor]) throws -> Tensor) throws -> Double
      """) {
      (call: NativeCall, tensors: [Tensor], step: Double, function: LessonFunction<[Tensor], Tensor>) in
      try gradientError(at: tensors, step: step) { try function($0) }
    }
    bindCall("func jacobian(at x: Tensor, _ function: (Tensor) -> Tensor) -> Tensor") {
      (call: NativeCall, x: Tensor, function: LessonFunction<Tensor, Tensor>) in
      try call.charged(differentiateElements(at: x) { try function($0) })
    }
  }
}
