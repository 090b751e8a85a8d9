/// Why a formula can't be shown.
public enum MathError: Error, Hashable, Sendable {
  /// KaTeX does not understand the TeX.
  ///
  /// - Parameters:
  ///   - offset: Where, in UTF-8 bytes of the TeX; nil if KaTeX does not say. The end of the TeX counts as a place.
  ///   - length: How far the wrong part goes, in UTF-8 bytes; 0 at the end of the TeX.
  case syntax(message: String, offset: Int?, length: Int)
  /// The TeX has more bytes than a formula may have.
  case tooLong(bytes: Int, limit: Int)
  /// The formula needs more work or memory than one may.
  case tooComplex
  /// KaTeX itself failed, which no formula should be able to cause.
  case broken(String)
}
