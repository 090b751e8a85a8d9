/// How often one gate of one unit is shut or wide open (Karpathy, Johnson and Li 2015).
public struct GateSaturation: Hashable, Sendable {
  /// From 0.
  public let layer: Int
  /// i, f or o of an LSTM, r or z of a GRU.
  public let gate: String
  /// From 0 to H - 1.
  public let unit: Int
  /// The share of steps in which the gate is below the lower bound.
  public let low: Double
  /// The share of steps in which it is above the upper bound.
  public let high: Double
}

extension GateSaturation: CustomStringConvertible {
  public var description: String {
    let digits = { (value: Double) in Tensor(value, precision: .double).description }
    return "layer \(layer), gate \(gate), unit \(unit): shut \(digits(low)), open \(digits(high))"
  }
}

extension CharacterModel {
  /// How often each gate of each unit is shut or open while a text is read.
  ///
  /// - Parameters:
  ///   - low: Below it a gate counts as shut.
  ///   - high: Above it a gate counts as open.
  /// - Returns: For each layer, gate and unit, in this order.
  /// - Throws: `RNNError.noGates` for a vanilla RNN; `invalidNumber` unless 0 ≤ low ≤ high ≤ 1; `unknownCharacter`,
  ///   `textTooShort`, `heldUnits`.
  public func measureSaturation(over text: String, low: Double = 0.1, high: Double = 0.9,
                                onPart: (_ letters: Int) throws -> Void = { _ in }) throws -> [GateSaturation] {
    guard !saturatingGates.isEmpty else { throw RNNError.noGates(cell: cell.description) }
    guard low >= 0, low <= 1 else { throw RNNError.invalidNumber(name: "low", value: low, expected: "from 0 to 1") }
    guard high >= low, high <= 1 else {
      throw RNNError.invalidNumber(name: "high", value: high, expected: "from \(low) to 1")
    }
    switch precision {
    case .single: return try measureSaturation(Float.self, text, low, high, onPart)
    case .double: return try measureSaturation(Double.self, text, low, high, onPart)
    }
  }

  private func measureSaturation<S: TensorScalar>(_: S.Type, _ text: String, _ low: Double, _ high: Double,
                                                  _ onPart: (Int) throws -> Void) throws -> [GateSaturation] {
    let width = cell.gateCount * hiddenSize
    var shut = [[Int]](repeating: [Int](repeating: 0, count: width), count: layers), open = shut, steps = 0
    try forEachPass(over: text, S.self, onPart: onPart) { layer, pass in
      if layer == 0 { steps += pass.steps }
      for t in 0..<pass.steps {
        for place in 0..<width {
          let value = Double(pass.z.base[t * width + place])
          if value < low { shut[layer][place] += 1 }
          if value > high { open[layer][place] += 1 }
        }
      }
    }
    return (0..<layers).flatMap { layer in
      saturatingGates.flatMap { gate in
        (0..<hiddenSize).map { unit in
          let place = gate.index * hiddenSize + unit
          return GateSaturation(layer: layer, gate: gate.name, unit: unit, low: Double(shut[layer][place]) / Double(steps),
                                high: Double(open[layer][place]) / Double(steps))
        }
      }
    }
  }

  /// The gates that are sigmoids, and their places; g and n are no gates but candidates.
  private var saturatingGates: [(index: Int, name: String)] {
    if case .vanilla = cell.form { return [] }
    return cell.gateNames.enumerated().filter { $0.element != "g" && $0.element != "n" }.map { ($0.offset, $0.element) }
  }

  /// How often each gate of each unit is shut or open while a text is read. Stops where `measureSaturation` throws.
  public func gateSaturation(over text: String, low: Double = 0.1, high: Double = 0.9) -> [GateSaturation] {
    trapping { try measureSaturation(over: text, low: low, high: high) }
  }
}
