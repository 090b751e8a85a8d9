/// A hidden unit that is held at a value, whatever the network computes for it.
struct UnitClamp: Hashable, Sendable {
  var layer: Int
  var unit: Int
  var value: Double
}

extension CharacterModel {
  /// The model with one hidden unit held at a value: h_t of that unit is replaced after every step, so that neither what
  /// is guessed nor what is remembered comes from the network's own value. An LSTM's cell state goes on below it.
  ///
  /// - Parameters:
  ///   - unit: From 0 to H - 1.
  ///   - layer: From 0; nil for the top.
  /// - Throws: `RNNError.outOfRange`, `invalidNumber`.
  public func holding(unit: Int, at value: Double, layer: Int? = nil) throws -> CharacterModel {
    let layer = try checkedLayer(layer, unit: unit)
    guard value.isFinite else { throw RNNError.invalidNumber(name: "the unit's value", value: value, expected: "finite") }
    var copy = self
    copy.clamps.removeAll { $0.layer == layer && $0.unit == unit }
    copy.clamps.append(UnitClamp(layer: layer, unit: unit, value: value))
    return copy
  }

  /// The model with one hidden unit held at a value. Stops where `holding` throws.
  public func clamping(unit: Int, to value: Double, layer: Int? = nil) -> CharacterModel {
    trapping { try holding(unit: unit, at: value, layer: layer) }
  }

  /// - Throws: `RNNError.outOfRange`.
  func checkedLayer(_ layer: Int?, unit: Int) throws -> Int {
    let layer = layer ?? layers - 1
    try RNNError.check(layer, below: layers, "layer")
    try RNNError.check(unit, below: hiddenSize, "unit")
    return layer
  }

  /// Reads letter by letter, layer by layer, and sets the held units after each step.
  func readClamped(_ letters: [[Int]], from memory: RecurrentMemory) throws -> Reading {
    var inputs: Tensor?
    var finals: [Tensor] = [], finalCells: [Tensor] = []
    for layer in 0..<layers {
      let single = try RecurrentNetwork(cell, network.cells[layer])
      var hidden = try memory.hidden?.slice(layer..<(layer + 1))
      var cellState = try memory.cell?.slice(layer..<(layer + 1))
      var outputs: [Tensor] = []
      for t in letters.indices {
        let run: RecurrentNetwork.Output
        if let inputs {
          run = try single.run(inputs.slice(t..<(t + 1)), state: hidden, cellState: cellState)
        } else {
          run = try single.run(oneHot: [letters[t]], state: hidden, cellState: cellState)
        }
        let held = try holdingUnits(of: layer, run.finalState)
        outputs.append(held)
        (hidden, cellState) = (held, run.finalCell)
      }
      inputs = try Tensor(concatenating: outputs)
      if let last = outputs.last { finals.append(last) }
      if let cellState { finalCells.append(cellState) }
    }
    guard let top = inputs else { throw RNNError.textTooShort(count: 0, minimum: 1) }
    let end = RecurrentMemory(hidden: try Tensor(concatenating: finals),
                     cell: finalCells.isEmpty ? nil : try Tensor(concatenating: finalCells))
    return try reading(top, end)
  }

  /// [1, B, H] with the held units of a layer at their values.
  private func holdingUnits(of layer: Int, _ state: Tensor) throws -> Tensor {
    let own = clamps.filter { $0.layer == layer }
    if own.isEmpty { return state }
    var (share, values) = ([Double](repeating: 1, count: hiddenSize), [Double](repeating: 0, count: hiddenSize))
    for clamp in own { (share[clamp.unit], values[clamp.unit]) = (0, clamp.value) }
    return try state.multiplying(by: Tensor(share, precision: precision)).adding(Tensor(values, precision: precision))
  }
}
