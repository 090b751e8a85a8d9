extension RecurrentNetwork {
  /// ∂h_t/∂h_k: how the hidden state after step t depends on that after step k, counted from 0; [H, H].
  ///
  /// Of an LSTM both are the hidden and the cell state, one behind the other: [2H, 2H]. Steps k + 1 to t are run once more
  /// from the state after step k. The product of the step by step Jacobians is the same matrix.
  ///
  /// - Parameters:
  ///   - x: One sequence, [T, 1, V].
  ///   - k: From -1, which is before the first step, to t.
  /// - Throws: `RNNError.inputShape`, `invalidStep`; `wrongCell` if there are several layers or directions.
  public func stateJacobian(_ x: Tensor, from k: Int, to t: Int) throws -> Tensor {
    guard cells.count == 1 else {
      throw RNNError.wrongCell(operation: "stateJacobian", expected: "network of one layer and direction",
                               found: "network of \(cells.count)")
    }
    guard x.rank == 3, x.shape[1] == 1, x.shape[0] > 0 else {
      throw RNNError.inputShape(name: "the input", expected: "[T, 1, V] with at least one step", found: x.shape)
    }
    guard (-1..<x.shape[0]).contains(t) else { throw RNNError.invalidStep(t, range: -1..<x.shape[0]) }
    guard (-1...t).contains(k) else { throw RNNError.invalidStep(k, range: -1..<(t + 1)) }
    let hidden = hiddenSize
    let hasCell = cell.form == .lstm
    var start = try Tensor(repeating: 0, shape: [hasCell ? 2 : 1, hidden], precision: cells[0].hiddenWeight.precision)
    if k >= 0 {
      let run = try run(x.detached.slice(0..<(k + 1)))
      start = try Tensor(concatenating: [run.finalState] + (run.finalCell.map { [$0] } ?? []))
        .reshaped(to: start.shape)
    }
    return try differentiateElements(at: start) { start in
      if k == t { return try start.reshaped(to: start.shape) }
      let state = try start.slice(0..<1).reshaped(to: [1, 1, hidden])
      let cellState = hasCell ? try start.slice(1..<2).reshaped(to: [1, 1, hidden]) : nil
      let run = try run(x.detached.slice((k + 1)..<(t + 1)), state: state, cellState: cellState)
      return try Tensor(concatenating: [run.finalState] + (run.finalCell.map { [$0] } ?? []))
    }
  }

  /// ∂h_t/∂h_k. Stops where `stateJacobian(_:from:to:)` throws.
  public func jacobian(_ x: Tensor, from k: Int, to t: Int) -> Tensor {
    trapping { try stateJacobian(x, from: k, to: t) }
  }
}
