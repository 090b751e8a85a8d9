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
  /// The number formats of those that were whole numbers or Booleans in the file.
  var integerFormats: [String: String] = [:]

  /// A file of tensors by their names, and texts about them.
  public init(_ tensors: [String: Tensor] = [:], metadata: [String: String] = [:]) {
    self.tensors = tensors
    self.metadata = metadata
  }

  /// The names of the tensors in alphabetical order.
  public var names: [String] { tensors.keys.sorted() }

  /// A tensor that must be there.
  ///
  /// - Throws: `SafeTensorsError.missing` with the names that are there.
  public func tensor(_ name: String) throws -> Tensor {
    guard let tensor = tensors[name] else {
      throw SafeTensorsError.missing(name: name, available: names)
    }
    return tensor
  }

  /// A tensor that must be there and have been written as floating-point numbers, as weights are.
  ///
  /// - Throws: `SafeTensorsError.missing`, `wrongFormat`.
  public func floatingPointTensor(_ name: String) throws -> Tensor {
    let tensor = try tensor(name)
    if let format = integerFormats[name] {
      throw SafeTensorsError.wrongFormat(name: name, expected: "F64, F32, F16 or BF16", found: format)
    }
    return tensor
  }

  /// The text of a key of the metadata that must be there.
  ///
  /// - Throws: `SafeTensorsError.missingMetadata` with the keys that are there.
  public func metadata(_ key: String) throws -> String {
    guard let text = metadata[key] else {
      throw SafeTensorsError.missingMetadata(key: key, available: metadata.keys.sorted())
    }
    return text
  }
}
