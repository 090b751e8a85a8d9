/// Why lesson code had to stop. `RuntimeError+Message` has the words.
public enum RuntimeError: Error {
  case overflow(String)
  case divisionByZero
  case remainderByZero
  case doubleOutOfRange(Double, type: String)
  case integerOutOfRange(String, type: String)
  case shiftOutOfRange(Int)
  case indexOutOfRange(index: Int, count: Int)
  /// Positions are bytes from the start of the string.
  case stringIndexOutOfBounds(Int, lower: Int, upper: Int)
  case stringIndexMovedOut(Int, characters: Int)
  case removedTooMany(Int, available: Int)
  case partIndexOutOfRange(index: Int, part: Range<Int>)
  case rangeOutOfRange(lower: Int, upper: Int, bounds: Range<Int>)
  case emptyRange(lower: String, upper: String)
  case nilUnwrapped
  case castFailed(from: String, to: String)
  case globalNotInitialized(String)
  case emptyCollection(String)
  case negativeCount(String, Int)
  case strideByZero
  case duplicateKeys
  case overlappingAccess
  /// An unowned reference is read whose instance is gone.
  case unownedGone
  case preconditionFailed(String)
  case expectationFailed(String)
  /// An error of the lesson that nobody caught.
  case uncaught(String)
  case triedInVain(String)
  case tooDeep(limit: Int)
  /// A value within values within values.
  case nestedTooDeep
  case outOfFuel(limit: Int)
  case outOfMemory(limit: Int)
  case outOfOutput(limit: Int)
  case cancelled
  /// What a function of the host says of its own accord.
  case host(String)
  case internalFault(String)
}

/// A run-time error at its place, with the calls that led there, innermost first.
package struct RuntimeFault: Error {
  package var error: RuntimeError
  package var span: Span
  package var calls: [(name: String, span: Span)]
}
