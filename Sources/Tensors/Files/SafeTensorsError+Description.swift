extension SafeTensorsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .truncated(let expected, let found):
      return "the file ends early: \(expected) bytes are needed, but there are \(found)"
    case .headerTooLong(let length, let limit):
      return "the file claims a header of \(length) bytes; at most \(limit) are accepted"
    case .headerNotUnderstood(let position, let expected, let found):
      return "the header is not that of a safetensors file: at its byte \(position) \(expected) was expected, but there is "
        + found
    case .duplicateName(let name):
      return "the header has two entries of the name '\(name)'; each may come once"
    case .unknownFormat(let name, let format, let known):
      return "'\(name)' has the number format '\(format)', which is not supported; supported are "
        + known.joined(separator: ", ")
    case .invalidShape(let name, let shape):
      return "'\(name)' has the impossible shape \(shape): sizes must be 0 or more, and all together a possible tensor"
    case .invalidOffsets(let name, let offsets, let dataLength):
      return "'\(name)' lies at \(offsets), outside the \(dataLength) bytes of data"
    case .lengthMismatch(let name, let shape, let format, let expected, let found):
      return "'\(name)' of shape \(shape) in \(format) needs \(expected) bytes, but its offsets span \(found)"
    case .gapOrOverlap(let name, let expected, let found):
      return "'\(name)' starts at byte \(found), but \(expected) was expected: tensors must follow each other"
    case .integerTooLarge(let name):
      return "'\(name)' has a whole number beyond ±2^53, which cannot be kept exactly"
    case .missing(let name, let available):
      return "there is no tensor '\(name)'; \(Self.list(available))"
    case .missingMetadata(let key, let available):
      return "the metadata has no '\(key)'; \(Self.list(available))"
    case .wrongFormat(let name, let expected, let found):
      return "'\(name)' should be in \(expected), but is in \(found)"
    case .reservedName(let name):
      return "a tensor cannot have the name '\(name)', which the format keeps for itself"
    case .unreadable(let path):
      return "the file '\(path)' cannot be read"
    case .unwritable(let path, let reason):
      return "the file '\(path)' cannot be written: \(reason)"
    }
  }

  private static func list(_ names: [String]) -> String {
    if names.isEmpty { return "the file has none" }
    return "there are " + names.prefix(30).joined(separator: ", ") + (names.count > 30 ? ", …" : "")
  }
}
