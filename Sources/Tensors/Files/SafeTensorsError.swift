/// What is wrong with a file that should be in the safetensors format.
public enum SafeTensorsError: Error, Hashable, Sendable {
  /// The file ends before it should; lengths in bytes.
  case truncated(expected: Int, found: Int)
  /// A header longer than is read; lengths in bytes.
  case headerTooLong(length: UInt64, limit: Int)
  /// The position is counted in bytes from the header's start.
  case headerNotUnderstood(position: Int, expected: String, found: String)
  /// Two tensors, or two members of one, have the same name.
  case duplicateName(name: String)
  /// A format of numbers that is not read.
  case unknownFormat(name: String, format: String, known: [String])
  /// Sizes that are negative or whose product is beyond any tensor.
  case invalidShape(name: String, shape: [Int])
  /// A tensor that lies outside of the data, or has another length than its shape says; in bytes.
  case invalidOffsets(name: String, offsets: [Int], dataLength: Int)
  /// The shape needs more or fewer bytes than the offsets span.
  case lengthMismatch(name: String, shape: [Int], format: String, expected: Int, found: Int)
  /// Two tensors share bytes, or bytes belong to none.
  case gapOrOverlap(name: String, expected: Int, found: Int)
  /// A whole number that a Double cannot hold.
  case integerTooLarge(name: String)
  /// A tensor that the file does not have.
  case missing(name: String, available: [String])
  /// A description that the file does not have.
  case missingMetadata(key: String, available: [String])
  /// Whole numbers where weights are expected.
  case wrongFormat(name: String, expected: String, found: String)
  /// The format keeps this name for itself.
  case reservedName(name: String)
  /// A file that cannot be opened.
  case unreadable(path: String)
  /// A file that cannot be written.
  case unwritable(path: String, reason: String)
}
