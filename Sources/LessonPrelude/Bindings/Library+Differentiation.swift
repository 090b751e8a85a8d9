import LessonLanguage
import RNN

/// Gradients of lesson closures. The operations inside charge for themselves; the way back is charged as much again.
extension Library {
  func bindDifferentiation() {
    bindValueAndGradient("Tensor", Tensor.self)
    bindValueAndGradient("[Tensor]", [Tensor].self)
    bindValueAndGradient("CharacterModel", CharacterModel.self)
    bindValueAndGradient("RecurrentNetwork", RecurrentNetwork.self)
    bindValueAndGradient("SequenceModel", SequenceModel.self)
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

  private func bindValueAndGradient<Model: Parameterized & LessonValue>(_ name: String, _ type: Model.Type) {
    bindCall("""
      func valueAndGradient(at model: \(name), \
      _ function: (\(name)) throws -> Tensor) rethrows -> (value: Double, gradient: \(name))
      """) {
      (call: NativeCall, model: Model, function: LessonFunction<Model, Tensor>) in
      let (value, gradient) = try differentiate(at: model) { try function($0) }
      return LessonPair(value, gradient)
    }
    bindCall("""
      func valueAndGradients(at model: \(name), _ function: (\(name)) -> (loss: Tensor, intermediates: [Tensor])) \
      -> (value: Double, gradients: (model: \(name), intermediates: [Tensor]))
      """) {
      (call: NativeCall, model: Model, function: LessonFunction<Model, LessonPair<Tensor, [Tensor]>>) in
      let found = try differentiateIntermediates(at: model) { model in
        let result = try function(model)
        return (result.first, result.second)
      }
      return LessonPair(found.value, LessonPair(found.gradient, found.intermediateGradients))
    }
  }
}
