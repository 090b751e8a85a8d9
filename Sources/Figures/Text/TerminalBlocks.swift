/// Bars and small lines of block characters.
public enum TerminalBlocks {
  private static let across: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  private static let upward: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar over `fraction`, between 0 and 1, of `columns`.
  static func bar(_ fraction: Double, columns: Int) -> String {
    guard fraction.isFinite, columns > 0 else { return "" }
    let eighths = Int((min(max(fraction, 0), 1) * Double(columns * 8)).rounded())
    return String(repeating: "█", count: eighths / 8) + (eighths % 8 > 0 ? String(across[eighths % 8 - 1]) : "")
  }

  /// The part of one character that `height` fills from below: nothing at 0, all at 1.
  static func column(_ height: Double) -> String {
    guard height.isFinite, height > 0 else { return " " }
    return String(upward[min(7, max(0, Int((height * 8).rounded(.up)) - 1))])
  }

  /// A column for each of `values`, from the lowest to the highest; a space for one that is not finite.
  public static func line(_ values: [Double]) -> String {
    guard let domain = Domain(covering: values) else { return String(repeating: " ", count: values.count) }
    return String(values.map { value in
      value.isFinite ? upward[min(7, max(0, Int((domain.fraction(of: value) * 7).rounded())))] : " "
    })
  }
}
