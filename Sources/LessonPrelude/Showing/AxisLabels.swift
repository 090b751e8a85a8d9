import RNN

/// What can name the rows or columns of a figure: letters of a text, a vocabulary, an array of anything printable.
///
///     heatmap(states, rows: "hell")
///     heatmap(weights, rows: ["z", "r"], columns: vocabulary)
public protocol AxisLabels {
  /// One text for each row or column.
  var labelTexts: [String] { get }
}

extension String: AxisLabels {
  public var labelTexts: [String] { map { String($0) } }
}

extension Array: AxisLabels where Element: CustomStringConvertible {
  public var labelTexts: [String] { map(\.description) }
}

extension Vocabulary: AxisLabels {
  public var labelTexts: [String] { characters.map { String($0) } }
}
