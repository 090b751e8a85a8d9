extension RecurrentNetwork {
  /// The weights by the names that PyTorch's `RNN`, `LSTM` and `GRU` have in their `state_dict`, in its order of gates and with
  /// its two biases: what `init(_:importing:prefix:)` reads.
  ///
  /// Where one bias does for both, the second is 0. A GRU whose z replaces is given as the one whose z keeps.
  ///
  /// - Parameter prefix: What precedes the names, such as "lstm.".
  /// - Throws: `RNNError.notInPyTorch` for a GRU that resets before the product.
  public func stateDictionary(prefix: String = "") throws -> SafeTensors {
    var network = self
    if case .gru(let reset, _) = cell.form {
      guard reset == .afterProduct else { throw RNNError.notInPyTorch(cell: cell.fileName) }
      network = try converted(to: .keep)
    }
    for index in network.cells.indices where network.cells[index].hiddenBias == nil {
      let bias = network.cells[index].inputBias
      network.cells[index].hiddenBias = try Tensor(repeating: 0, shape: bias.shape, precision: bias.precision)
    }
    return SafeTensors(Dictionary(uniqueKeysWithValues: network.parameters.map { (prefix + $0.name, $0.tensor) }))
  }
}
