extension RecurrentCell {
  /// Runs the cell over a sequence, one step for each input.
  ///
  ///     let run = cell.unroll(over: inputs, from: Tensor.zeros(3))
  ///     run.outputs, run.finalState
  ///
  /// All of it is kept until the gradient has been computed. Where a text is long, `train(_:steps:from:through:)` forgets
  /// each chunk.
  ///
  /// - Parameters:
  ///   - inputs: x_1 … x_T, as the cell takes them.
  ///   - state: The state before the first step, and with `.reset` before the first of each chunk.
  ///   - method: How far the gradient is followed back: to the first step, or to the first of its chunk. A chunk's length
  ///     below 1 stops the program.
  ///   - trace: Whether the gates of every step are kept.
  public func unroll(over inputs: [Tensor], from state: State, through method: Backpropagation = .full,
                     trace: Bool = false) -> UnrolledRun<State> {
    var run = UnrolledRun(states: [], finalState: state)
    for chunk in trapping({ try method.chunks(of: inputs.count) }) {
      if chunk.lowerBound > 0 {
        if method.boundary == .detach { run.finalState = run.finalState.withoutHistory }
        if method.boundary == .reset { run.finalState = state }
      }
      for x in inputs[chunk] {
        if trace {
          var gates: [String: Tensor] = [:]
          run.finalState = step(x, run.finalState, recording: &gates)
          run.gates.append(gates)
        } else {
          run.finalState = step(x, run.finalState)
        }
        run.states.append(run.finalState)
      }
    }
    return run
  }
}
