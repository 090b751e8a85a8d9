/// How well one hidden unit follows a property of the characters.
public struct UnitScore: Hashable, Sendable {
  /// By what a unit is judged.
  public enum Measure: String, Hashable, Sendable {
    /// For a property of two values: the area under the ROC curve, 0.5 for a guess and 1 at best.
    case areaUnderCurve
    /// For a property of more values: the correlation, 0 for a guess and 1 at best.
    case correlation
  }

  /// From 0.
  public let layer: Int
  /// From 0 to H - 1.
  public let unit: Int
  /// By what the unit was judged.
  public let measure: Measure
  /// Whether the unit falls where the property rises. The scores are those of the unit turned round.
  public let isReversed: Bool
  /// On the text on which the unit was chosen; it flatters.
  public let trainingScore: Double
  /// On the text that had no part in the choice, with the direction found in training; nan if the unit is constant there.
  public let heldOutScore: Double
}

extension UnitScore: CustomStringConvertible {
  /// "layer 0, unit 12: area under the curve 0.97 (held out 0.96), reversed".
  public var description: String {
    let digits = { (value: Double) in Tensor(value, precision: .double).description }
    let words = measure == .areaUnderCurve ? "area under the curve" : "correlation"
    return "layer \(layer), unit \(unit): \(words) \(digits(trainingScore)) (held out \(digits(heldOutScore)))"
      + (isReversed ? ", reversed" : "")
  }
}

extension CharacterModel {
  /// The units of all layers that follow a property of the characters best, the best first.
  ///
  /// They are chosen on one text and scored on another: among hundreds of units some follow anything by chance (compare
  /// Karpathy, Johnson and Li 2015, who looked for such cells by eye).
  ///
  /// - Parameters:
  ///   - values: The property at each character of the text; with two values it is judged by the area under the ROC curve,
  ///     with more by the correlation.
  ///   - text: On which the units are chosen.
  ///   - heldOut: On which they are scored.
  ///   - heldOutValues: The property at each character of that.
  ///   - count: How many units at most.
  ///   - state: Whether hidden or cell states are looked at.
  /// - Throws: `RNNError.valueCount`, `constantProperty`, `invalidSize`, `invalidNumber`, and as `computeActivation`.
  public func findUnits(following values: [Double], in text: String, heldOut: String, heldOutValues: [Double],
                        count: Int = 5, state: UnitState = .hidden,
                        onPart: (_ letters: Int) throws -> Void = { _ in }) throws -> [UnitScore] {
    try RNNError.check(count, atLeast: 1, "count")
    let kinds = try Self.check(values, for: text)
    let measure: UnitScore.Measure = kinds == 2 ? .areaUnderCurve : .correlation
    _ = try Self.check(heldOutValues, for: heldOut)
    let threshold = ((values.min() ?? 0) + (values.max() ?? 0)) / 2
    func score(_ activation: [Double], _ values: [Double]) -> Double? {
      switch measure {
      case .areaUnderCurve: return Association.areaUnderCurve(activation, values.map { $0 > threshold })
      case .correlation: return Association.correlation(activation, values)
      }
    }
    let middle = measure == .areaUnderCurve ? 0.5 : 0
    var scores: [UnitScore] = []
    for layer in 0..<layers {
      let rows = try unitRows(in: text, layer: layer, state, onPart: onPart)
      let heldOutRows = try unitRows(in: heldOut, layer: layer, state, onPart: onPart)
      for unit in 0..<hiddenSize {
        guard let training = score(rows[unit], values) else { continue }
        let other = score(heldOutRows[unit], heldOutValues) ?? .nan
        let turned = { (score: Double) in training < middle ? 2 * middle - score : score }
        scores.append(UnitScore(layer: layer, unit: unit, measure: measure, isReversed: training < middle,
                                trainingScore: turned(training), heldOutScore: turned(other)))
      }
    }
    return Array(scores.sorted { ($1.trainingScore, $0.layer, $0.unit) < ($0.trainingScore, $1.layer, $1.unit) }
      .prefix(count))
  }

  /// - Returns: How many different values there are, at most 3.
  private static func check(_ values: [Double], for text: String) throws -> Int {
    guard values.count == text.count else { throw RNNError.valueCount(expected: text.count, found: values.count) }
    if let wrong = values.first(where: { !$0.isFinite }) {
      throw RNNError.invalidNumber(name: "a value of the property", value: wrong, expected: "finite")
    }
    guard let first = values.first else { throw RNNError.textTooShort(count: 0, minimum: 2) }
    guard let second = values.first(where: { $0 != first }) else { throw RNNError.constantProperty(value: first) }
    return values.contains { $0 != first && $0 != second } ? 3 : 2
  }

  /// The units that follow a property best. Stops where `findUnits` throws.
  public func units(following values: [Double], in text: String, heldOut: String, heldOutValues: [Double],
                    count: Int = 5, state: UnitState = .hidden) -> [UnitScore] {
    trapping {
      try findUnits(following: values, in: text, heldOut: heldOut, heldOutValues: heldOutValues, count: count, state: state)
    }
  }

  /// The units that follow a property best. Stops where `findUnits` throws.
  public func units(following property: TextProperty, in text: String, heldOut: String, count: Int = 5,
                    state: UnitState = .hidden) -> [UnitScore] {
    units(following: property.values(in: text), in: text, heldOut: heldOut, heldOutValues: property.values(in: heldOut),
          count: count, state: state)
  }
}
