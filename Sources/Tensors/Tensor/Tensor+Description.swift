extension Tensor: CustomStringConvertible {
  /// The elements in brackets, a row per line, with up to 4 digits after the point; long axes are shortened.
  public var description: String {
    if isEmpty { return rank == 1 ? "[]" : "empty tensor of shape \(shape)" }
    let isShortened = count > 1000
    var shown: [Double] = []
    _ = text(axis: 0, offset: 0, isShortened) { shown.append($0); return "" }
    let format = NumberFormat(shown)
    if rank == 0 { return format.text(buffer[0]) }
    var width = 0
    if rank > 1 { _ = text(axis: 0, offset: 0, isShortened) { width = max(width, format.text($0).count); return "" } }
    return text(axis: 0, offset: 0, isShortened) { value in
      let text = format.text(value)
      return String(repeating: " ", count: max(0, width - text.count)) + text
    }
  }

  private func text(axis: Int, offset: Int, _ isShortened: Bool, _ element: (Double) -> String) -> String {
    if axis == rank { return element(buffer[offset]) }
    let size = shape[axis]
    let stride = shape[(axis + 1)...].reduce(1, *)
    var parts: [String] = []
    for index in 0..<size {
      if isShortened, size > 6, index >= 3, index < size - 3 {
        if index == 3 { parts.append("…") }
        continue
      }
      parts.append(text(axis: axis + 1, offset: offset + index * stride, isShortened, element))
    }
    if axis == rank - 1 { return "[" + parts.joined(separator: ", ") + "]" }
    let lines = String(repeating: "\n", count: rank - 1 - axis)
    return "[" + parts.joined(separator: "," + lines + String(repeating: " ", count: axis + 1)) + "]"
  }
}

/// One way of writing all numbers of a tensor: the fewest digits after the point, 1 to 4, that show as much as 4 would.
private struct NumberFormat {
  private let digits: Int
  private let isScientific: Bool

  init(_ values: [Double]) {
    var digits = 1
    var largest = 0.0
    for value in values where value.isFinite {
      largest = max(largest, abs(value))
      while digits < 4, abs(Self.rounded(value, digits) - Self.rounded(value, 4)) > 1e-9 { digits += 1 }
    }
    isScientific = largest >= 1e7 || (largest > 0 && largest < 1e-3)
    self.digits = digits
  }

  func text(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return formatted(value, isScientific ? "%.4e" : "%.\(digits)f")
  }

  private static func rounded(_ value: Double, _ digits: Int) -> Double {
    let power = [1.0, 10, 100, 1000, 10000][digits]
    return (value * power).rounded() / power
  }
}
