/// Learns once from a sequence, by backpropagation through time, whole or truncated.
///
/// After each chunk the model takes a step against the gradient of the chunk's loss, and what was computed is forgotten:
/// memory is that of one chunk. The state goes on as a constant, or starts anew with `.reset`; with `.carry` all chunks are
/// one.
///
///     let (losses, state) = train(&model, steps: inputs.count, from: start, through: .truncated(chunkLength: 25),
///                                 optimizer: &optimizer) { model, chunk, state in
///       let run = model.cell.unroll(over: Array(inputs[chunk]), from: state)
///       return (model.loss(run.outputs, Array(targets[chunk])), run.finalState)
///     }
///
/// - Parameters:
///   - steps: T, the length of the sequence.
///   - state: The state before the first step.
///   - function: The loss of a chunk and the state after it, from the model, the chunk's steps, and the state before it.
/// - Returns: The loss of each chunk, and the state after the last one. A chunk's length below 1 stops the program.
public func train<Model: Parameterized, State: RecurrentState>(
  _ model: inout Model, steps: Int, from state: State, through method: Backpropagation, optimizer: inout Optimizer,
  clipping: Clipping? = nil, _ function: (Model, Range<Int>, State) throws -> (loss: Tensor, state: State)
) rethrows -> (losses: [Double], state: State) {
  let chunks = trapping { try method.boundary == .carry ? Backpropagation.full.chunks(of: steps) : method.chunks(of: steps) }
  var losses: [Double] = []
  var current = state.withoutHistory
  for chunk in chunks {
    let before = method.boundary == .reset ? state.withoutHistory : current
    var (loss, gradient) = try valueAndGradient(at: model) { model in
      let (loss, after) = try function(model, chunk, before)
      current = after
      return loss
    }
    current = current.withoutHistory
    if let clipping { gradient.clip(clipping) }
    optimizer.update(&model, gradient)
    losses.append(loss)
  }
  return (losses, current)
}
