/// Which of a unit's numbers is looked at.
public enum UnitState: String, Hashable, Sendable, CaseIterable {
  /// h_t.
  case hidden
  /// c_t of an LSTM.
  case cell
}

extension CharacterModel {
  /// Reads a text in parts and hands on what each layer did in each.
  ///
  /// - Throws: `RNNError.heldUnits`, `textTooShort`, `unknownCharacter`, and what the body throws.
  func forEachPass<S: TensorScalar>(over text: String, _: S.Type, onPart: (_ letters: Int) throws -> Void,
                                    _ body: (_ layer: Int, _ pass: SequencePass<S>) throws -> Void) throws {
    if !clamps.isEmpty { throw RNNError.heldUnits(operation: "looking into units and gates") }
    let letters = try vocabulary.positions(of: text)
    guard !letters.isEmpty else { throw RNNError.textTooShort(count: 0, minimum: 1) }
    let length = 500
    var hidden = [[S]?](repeating: nil, count: layers), cells = hidden
    for start in stride(from: 0, to: letters.count, by: length) {
      let part = Array(letters[start..<Swift.min(start + length, letters.count)])
      try onPart(part.count)
      var input = SequenceInput.oneHot(part, steps: part.count, batch: 1, size: vocabulary.count)
      for (layer, weights) in network.cells.enumerated() {
        try checkSequence(cell, input, weights, state: nil, cell: nil)
        let pass = SequencePass<S>(cell, input, FlatWeights(weights, cell), state: hidden[layer], cell: cells[layer])
        try body(layer, pass)
        let output = pass.output
        hidden[layer] = Array(output.suffix(hiddenSize))
        cells[layer] = cell.form == .lstm ? pass.finalCell : nil
        input = .dense(S.tensor(output, shape: [part.count, 1, hiddenSize]))
      }
    }
  }

  /// A layer's hidden or cell states after each character of a text: a row for each unit, [H, T].
  ///
  /// - Throws: `RNNError.noCellState`, and as `forEachPass`.
  func unitRows(in text: String, layer: Int, _ state: UnitState,
                onPart: (_ letters: Int) throws -> Void = { _ in }) throws -> [[Double]] {
    switch precision {
    case .single: return try unitRows(Float.self, text, layer, state, onPart)
    case .double: return try unitRows(Double.self, text, layer, state, onPart)
    }
  }

  private func unitRows<S: TensorScalar>(_: S.Type, _ text: String, _ layer: Int, _ state: UnitState,
                                         _ onPart: (Int) throws -> Void) throws -> [[Double]] {
    guard state == .hidden || cell.form == .lstm else { throw RNNError.noCellState(cell: cell.description) }
    var rows = [[Double]](repeating: [], count: hiddenSize)
    try forEachPass(over: text, S.self, onPart: onPart) { index, pass in
      guard index == layer else { return }
      let numbers = state == .hidden ? pass.states : pass.cells
      for t in 1...pass.steps {
        for unit in 0..<hiddenSize { rows[unit].append(Double(numbers.base[t * hiddenSize + unit])) }
      }
    }
    return rows
  }

  /// What one unit does while a text is read: its value after each character.
  ///
  /// - Parameters:
  ///   - unit: From 0 to H - 1.
  ///   - layer: From 0; nil for the top.
  /// - Throws: `RNNError.outOfRange`, `noCellState`, `unknownCharacter`, `textTooShort`, `heldUnits`.
  public func computeActivation(ofUnit unit: Int, in text: String, layer: Int? = nil, state: UnitState = .hidden,
                                onPart: (_ letters: Int) throws -> Void = { _ in }) throws -> [Double] {
    let layer = try checkedLayer(layer, unit: unit)
    return try unitRows(in: text, layer: layer, state, onPart: onPart)[unit]
  }

  /// What one unit does while a text is read. Stops where `computeActivation` throws.
  public func activation(ofUnit unit: Int, in text: String, layer: Int? = nil, state: UnitState = .hidden) -> [Double] {
    trapping { try computeActivation(ofUnit: unit, in: text, layer: layer, state: state) }
  }
}
