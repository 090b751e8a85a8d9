/// The first place where an output is not what was expected. The words are in `Mismatch+Description.swift`.
public struct Mismatch: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The lines differ in their words; `column` (from 1, in characters) is where the line that came starts to.
    case text(column: Int)
    /// An integer is another one, or no integer.
    case integer(expected: String, got: String)
    /// A number does not round to the digits that are written.
    case digits(expected: String, got: String)
    /// A number is farther away than the tolerance.
    case tolerance(expected: String, got: String, tolerance: Double, difference: Double)
    /// The output ends before this line.
    case missing
    /// The output goes on after the last expected line.
    case extra
    /// No line of the output after the one before `...` matches this one.
    case notFoundAfterEllipsis
  }

  public var kind: Kind
  /// The line of the expected text, from 1; the one after the last for `extra`.
  public var expectedLine: Int
  /// The line of the output, from 1; the one after the last for `missing`.
  public var actualLine: Int
  public var expected: String
  public var actual: String
}
