extension SequenceModel {
  /// What reading a batch takes, or one step of learning it if the gradient is followed back.
  public func cost(steps: Int, batch: Int, backward: Bool) -> Cost {
    Cost(parameters: parameterCount, states: network.states, steps: steps, batch: batch, backward: backward)
  }
}

extension EncoderDecoder {
  /// What reading questions and writing their answers takes, or one step of learning them.
  public func cost(steps: Int, batch: Int, backward: Bool) -> Cost {
    let (all, overflow) = steps.addingReportingOverflow(answerLength + 1)
    return Cost(parameters: parameterCount, states: encoder.states + decoder.network.states, steps: overflow ? .max : all,
                batch: batch, backward: backward)
  }
}

extension RecurrentNetwork {
  /// The numbers that are kept for one step of one sequence.
  fileprivate var states: Int { cells.reduce(0) { $0 + (2 * cell.gateCount + 5) * $1.hiddenSize } }
}

extension Cost {
  /// Each weight is multiplied once for each step of each sequence, and twice more on the way back.
  fileprivate init(parameters: Int, states: Int, steps: Int, batch: Int, backward: Bool) {
    let rows = Double(Swift.max(0, steps)) * Double(Swift.max(0, batch))
    operations = Self.whole(rows * Double(parameters) * (backward ? 3 : 1))
    bytes = Self.whole((rows * Double(states) + Double(parameters) * (backward ? 6 : 2)) * 8)
  }
}
