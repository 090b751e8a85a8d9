import LessonLanguage
import RNN

/// Gradients of lesson closures. The operations inside charge for themselves; the way back is charged as much again.
extension Library {
  func bindDifferentiation() {
    bindSource("""
      func valueAndGradient<Model: Parameterized>(at model: Model, _ function: (Model) throws -> Tensor) rethrows \
      -> (value: Double, gradient: Model) {
        let (value, gradients) = try _differentiate(_list(model)) { tensors in [try function(_filled(model, tensors))] }
        return (value: value, gradient: _filled(model, gradients))
      }
      """)
    bindSource("""
      func backpropagate<Model: Parameterized, Intermediates: Parameterized>(at model: Model, \
      _ function: (Model) throws -> (loss: Tensor, intermediates: Intermediates)) rethrows \
      -> (value: Double, gradient: Model, intermediates: Intermediates) {
        let parameters = _list(model)
        var made: Intermediates?
        let (value, gradients) = try _differentiate(parameters) { tensors in
          let (loss, intermediates) = try function(_filled(model, tensors))
          made = intermediates
          return [loss] + _list(intermediates)
        }
        let split = parameters.count
        return (value: value, gradient: _filled(model, Array(gradients[..<split])),
                intermediates: _filled(made!, Array(gradients[split...])))
      }
      """)
    bindSource("""
      func valueAndGradients<Model: Parameterized>(at model: Model, \
      _ function: (Model) -> (loss: Tensor, intermediates: [Tensor])) \
      -> (value: Double, gradients: (model: Model, intermediates: [Tensor])) {
        let (value, gradient, others) = backpropagate(at: model, function)
        return (value: value, gradients: (model: gradient, intermediates: others))
      }
      """)
    // The function gives the loss and then what else gradients are wanted of, behind those of the parameters.
    bindCall("""
      func _differentiate(_ parameters: [Tensor], _ function: ([Tensor]) throws -> [Tensor]) rethrows \
      -> (Double, [Tensor])
      """) {
      (call: NativeCall, parameters: [Tensor], function: LessonFunction<[Tensor], [Tensor]>) in
      let (value, gradient, others) = try differentiateIntermediates(at: parameters) { parameters in
        let made = try function(parameters)
        return (loss: made[0], intermediates: Array(made[1...]))
      }
      return LessonPair(value, gradient + others)
    }
    bindSource("""
      func gradientError<Model: Parameterized>(at model: Model, step: Double = 1e-5, \
      _ function: (Model) throws -> Tensor) rethrows -> Double {
        try _gradientError(_list(model), step) { tensors in try function(_filled(model, tensors)) }
      }
      """)
    bindCall("""
      func _gradientError(_ parameters: [Tensor], _ step: Double, _ function: ([Tensor]) throws -> Tensor) rethrows -> Double
      """) {
      (call: NativeCall, tensors: [Tensor], step: Double, function: LessonFunction<[Tensor], Tensor>) in
      try differenceOfGradient(at: tensors, step: step) { try function($0) }
    }
    bindCall("func jacobian(at x: Tensor, _ function: (Tensor) -> Tensor) -> Tensor") {
      (call: NativeCall, x: Tensor, function: LessonFunction<Tensor, Tensor>) in
      try call.charged(differentiateElements(at: x) { try function($0) })
    }
  }
}
