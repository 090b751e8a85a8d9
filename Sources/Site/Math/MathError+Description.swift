extension MathError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .syntax(let message, _, _): "this formula is not understood: \(message)"
    case .tooLong(let bytes, let limit): "this formula has \(bytes) bytes; one may have at most \(limit)"
    case .tooComplex: "this formula takes too much work or memory; is there a macro that expands without end?"
    case .broken(let reason): "the formula could not be laid out: \(reason)"
    }
  }

  /// Where in the TeX it is, as UTF-8 offsets; nil where the whole formula is meant.
  public var range: Range<Int>? {
    guard case .syntax(_, let offset?, let length) = self else { return nil }
    return offset..<offset + length
  }
}
