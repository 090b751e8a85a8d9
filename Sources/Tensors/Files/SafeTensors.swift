/// Named tensors of a file in the safetensors format, which PyTorch's users exchange.
///
/// A file is the length of a header (8 bytes, little-endian), the header as JSON, and the elements. The header gives
/// each tensor's number format, shape and place. A file from elsewhere may lie in any of these: every claim is checked
/// against the bytes that are there before anything is read or allocated.
public struct SafeTensors: Sendable {
  /// By name.
  public var tensors: [String: Tensor]
  /// Free text by name, the header's `__metadata__`.
  public var metadata: [String: String]

  public init(_ tensors: [String: Tensor] = [:], metadata: [String: String] = [:]) {
    self.tensors = tensors
    self.metadata = metadata
  }

  /// A tensor that must be there.
  ///
  /// - Throws: `SafeTensorsError.missing` with the names that are there.
  public func tensor(_ name: String) throws -> Tensor {
    guard let tensor = tensors[name] else {
      throw SafeTensorsError.missing(name: name, available: tensors.keys.sorted())
    }
    return tensor
  }
}

/// What is wrong with a file that should be in the safetensors format.
public enum SafeTensorsError: Error, Hashable, Sendable {
  case truncated(expected: Int, found: Int)
  case headerTooLong(length: UInt64, limit: Int)
  case headerNotUnderstood(reason: String)
  case unknownFormat(name: String, format: String)
  /// Sizes that are negative or whose product is beyond any tensor.
  case invalidShape(name: String, shape: [Int])
  case invalidOffsets(name: String, offsets: [Int], dataLength: Int)
  /// The shape needs more or fewer bytes than the offsets span.
  case lengthMismatch(name: String, shape: [Int], format: String, expected: Int, found: Int)
  /// Two tensors share bytes, or bytes belong to none.
  case gapOrOverlap(name: String, expected: Int, found: Int)
  case integerTooLarge(name: String)
  case missing(name: String, available: [String])
  case unreadable(path: String)
}

extension SafeTensorsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .truncated(let expected, let found):
      return "the file ends early: \(expected) bytes are needed, but there are \(found)"
    case .headerTooLong(let length, let limit):
      return "the file claims a header of \(length) bytes; at most \(limit) are accepted"
    case .headerNotUnderstood(let reason):
      return "the header is not that of a safetensors file: \(reason)"
    case .unknownFormat(let name, let format):
      return "'\(name)' has the number format '\(format)', which is not supported"
    case .invalidShape(let name, let shape):
      return "'\(name)' has the impossible shape \(shape)"
    case .invalidOffsets(let name, let offsets, let dataLength):
      return "'\(name)' lies at \(offsets), outside the \(dataLength) bytes of data"
    case .lengthMismatch(let name, let shape, let format, let expected, let found):
      return "'\(name)' of shape \(shape) in \(format) needs \(expected) bytes, but its offsets span \(found)"
    case .gapOrOverlap(let name, let expected, let found):
      return "'\(name)' starts at byte \(found), but \(expected) was expected: tensors must follow each other"
    case .integerTooLarge(let name):
      return "'\(name)' has a whole number beyond ±2^53, which cannot be kept exactly"
    case .missing(let name, let available):
      let list = available.isEmpty ? "the file has none" : "there are " + available.prefix(30).joined(separator: ", ")
      return "there is no tensor '\(name)'; \(list)\(available.count > 30 ? ", …" : "")"
    case .unreadable(let path):
      return "the file '\(path)' cannot be read"
    }
  }
}
