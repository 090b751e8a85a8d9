/// How much a computation takes, known before it starts.
public struct Cost: Hashable, Sendable {
  /// Multiplications with an addition each.
  public var operations: Int
  /// Working memory at its height, about.
  public var bytes: Int

  /// A number beyond Int is given as the largest.
  static func whole(_ value: Double) -> Int { Int(exactly: value.rounded()) ?? .max }
}

extension CharacterModel {
  /// What reading a text takes, or one step of learning it if the gradient is followed back: proportional to its
  /// length.
  ///
  /// A number beyond Int is given as the largest.
  public func cost(ofLength length: Int, backward: Bool) -> Cost {
    let steps = Double(Swift.max(0, length))
    let (inputs, hidden, gates) = (Double(vocabulary.count), Double(hiddenSize), Double(cell.gateCount))
    // The first layer's product with one-hot vectors is a choice of columns.
    let products = (2 * Double(layers) - 1) * gates * hidden * hidden + inputs * hidden
    // A product forward is one for the weights and one for the state on the way back.
    let operations = steps * products * (backward ? 3 : 1)
    let states = steps * hidden * (2 * gates + 5) * Double(layers) + steps * inputs * 6
    let weights = Double(parameterCount) * (backward ? 6 : 2)
    let size: Double = precision == .single ? 4 : 8
    return Cost(operations: Cost.whole(operations), bytes: Cost.whole((states + weights) * size))
  }
}
