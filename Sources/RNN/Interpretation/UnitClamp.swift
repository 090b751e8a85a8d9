/// A unit's hidden or cell state that is held at a value, whatever the network computes for it.
struct UnitClamp: Hashable, Sendable {
  var layer: Int
  var unit: Int
  var state: UnitState
  var value: Double
}

extension CharacterModel {
  /// The model with one unit held at a value.
  ///
  /// Its h_t is replaced after every step, so that neither what is guessed nor what is remembered comes from the network's own
  /// value; an LSTM's cell state goes on below it. Or its c_t is: then the next step finds the value where its memory was, and
  /// the gates decide what is shown of it.
  ///
  /// - Parameters:
  ///   - unit: From 0 to H - 1.
  ///   - layer: From 0; nil for the top.
  ///   - state: Which of its states is held.
  /// - Throws: `RNNError.outOfRange`, `invalidNumber`, `noCellState`.
  public func holding(unit: Int, at value: Double, layer: Int? = nil, state: UnitState = .hidden) throws -> CharacterModel {
    let layer = try checkedLayer(layer, unit: unit)
    guard state == .hidden || cell.form == .lstm else { throw RNNError.noCellState(cell: cell.description) }
    guard value.isFinite else { throw RNNError.invalidNumber(name: "the unit's value", value: value, expected: "finite") }
    var copy = self
    copy.clamps.removeAll { $0.layer == layer && $0.unit == unit && $0.state == state }
    copy.clamps.append(UnitClamp(layer: layer, unit: unit, state: state, value: value))
    return copy
  }

  /// The model with one unit held at a value. Stops where `holding` throws.
  public func clamping(unit: Int, to value: Double, layer: Int? = nil, state: UnitState = .hidden) -> CharacterModel {
    trapping { try holding(unit: unit, at: value, layer: layer, state: state) }
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
        let held = try holding(.hidden, of: layer, run.finalState)
        outputs.append(held)
        (hidden, cellState) = (held, try run.finalCell.map { try holding(.cell, of: layer, $0) })
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

  /// The hidden or cell states of a layer, [1, B, H], with the held ones at their values.
  private func holding(_ kind: UnitState, of layer: Int, _ state: Tensor) throws -> Tensor {
    let own = clamps.filter { $0.layer == layer && $0.state == kind }
    if own.isEmpty { return state }
    var (share, values) = ([Double](repeating: 1, count: hiddenSize), [Double](repeating: 0, count: hiddenSize))
    for clamp in own { (share[clamp.unit], values[clamp.unit]) = (0, clamp.value) }
    return try state.multiplying(by: Tensor(share, precision: precision)).adding(Tensor(values, precision: precision))
  }
}
