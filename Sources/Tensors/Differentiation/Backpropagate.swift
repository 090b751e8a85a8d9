/// The value of a function, its gradient, and the gradients of what it computed on the way. Stops where
/// `differentiateIntermediates` throws an error of its own, and throws what the function throws.
///
/// Everything made of tensors can be such an intermediate: the hidden state of one step, an array of them, a whole run of
/// a cell. Its gradient has the same type, with ∂L/∂h_t in the place of h_t.
///
///     let (loss, gradient, along) = backpropagate(at: cell) { cell in
///       let run = cell.unroll(over: inputs, from: start)
///       return (meanSquaredError(run.finalState, target), run)
///     }
///     along.states[0]   // ∂L/∂h_1, by every path into the future
///
/// What does not depend on the model has the gradient 0.
public func backpropagate<Model: Parameterized, Intermediates: Parameterized, Failure: Error>(
  at model: Model, _ function: (Model) throws(Failure) -> (loss: Tensor, intermediates: Intermediates)
) throws(Failure) -> (value: Double, gradient: Model, intermediates: Intermediates) {
  var failure: Failure?
  do {
    var made: Intermediates?
    let (value, gradient, list) = try differentiateIntermediates(at: model) {
      (model: Model) throws -> (loss: Tensor, intermediates: [Tensor]) in
      do throws(Failure) {
        let (loss, intermediates) = try function(model)
        made = intermediates
        return (loss, intermediates.parameters.map(\.tensor))
      } catch {
        failure = error
        throw error
      }
    }
    guard let made else { throw TensorError.empty(operation: "backpropagate") }
    return (value, gradient, try made.replacingParameters(list))
  } catch {
    if let failure { throw failure }
    fatalError("\(error)")
  }
}
