/// What is wrong with a file that should be in the safetensors format.
public enum SafeTensorsError: Error, Hashable, Sendable {
  case truncated(expected: Int, found: Int)
  case headerTooLong(length: UInt64, limit: Int)
  /// The position is counted in bytes from the header's start.
  case headerNotUnderstood(position: Int, expected: String, found: String)
  /// Two tensors, or two members of one, have the same name.
  case duplicateName(name: String)
  case unknownFormat(name: String, format: String, known: [String])
  /// Sizes that are negative or whose product is beyond any tensor.
  case invalidShape(name: String, shape: [Int])
  case invalidOffsets(name: String, offsets: [Int], dataLength: Int)
  /// The shape needs more or fewer bytes than the offsets span.
  case lengthMismatch(name: String, shape: [Int], format: String, expected: Int, found: Int)
  /// Two tensors share bytes, or bytes belong to none.
  case gapOrOverlap(name: String, expected: Int, found: Int)
  case integerTooLarge(name: String)
  case missing(name: String, available: [String])
  case missingMetadata(key: String, available: [String])
  /// Whole numbers where weights are expected.
  case wrongFormat(name: String, expected: String, found: String)
  /// The format keeps this name for itself.
  case reservedName(name: String)
  case unreadable(path: String)
  case unwritable(path: String, reason: String)
}
