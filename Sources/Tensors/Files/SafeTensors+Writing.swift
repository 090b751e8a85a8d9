import FoundationEssentials

extension SafeTensors {
  private struct Entry: Encodable {
    var dtype: String
    var shape: [Int]
    var data_offsets: [Int]
  }

  private struct Header: Encodable {
    var entries: [String: Entry]
    var metadata: [String: String]

    func encode(to encoder: Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for (name, entry) in entries { try container.encode(entry, forKey: Key(stringValue: name)) }
      if !metadata.isEmpty { try container.encode(metadata, forKey: Key(stringValue: "__metadata__")) }
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The bytes of a file with these tensors; equal tensors give equal bytes.
  ///
  /// Those in double precision come first, so that each lies at a multiple of the size of its numbers, and then by name.
  ///
  /// - Throws: `SafeTensorsError.reservedName`.
  public func bytes() throws -> [UInt8] {
    var entries: [String: Entry] = [:]
    var data: [UInt8] = []
    let order = { (tensor: Tensor) in tensor.precision == .double ? 0 : 1 }
    for (name, tensor) in tensors.sorted(by: { (order($0.value), $0.key) < (order($1.value), $1.key) }) {
      if name == "__metadata__" { throw SafeTensorsError.reservedName(name: name) }
      let start = data.count
      switch tensor.buffer {
      case .single(let values):
        for value in values { Swift.withUnsafeBytes(of: value.bitPattern.littleEndian) { data += $0 } }
      case .double(let values):
        for value in values { Swift.withUnsafeBytes(of: value.bitPattern.littleEndian) { data += $0 } }
      }
      entries[name] = Entry(dtype: tensor.precision == .single ? "F32" : "F64", shape: tensor.shape,
                            data_offsets: [start, data.count])
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var header = [UInt8](try encoder.encode(Header(entries: entries, metadata: metadata)))
    // Elements start at a multiple of 8, as the format asks for.
    while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
    let length = Swift.withUnsafeBytes(of: UInt64(header.count).littleEndian) { [UInt8]($0) }
    return length + header + data
  }

  /// Writes a file.
  ///
  /// - Throws: `SafeTensorsError.unwritable`, `reservedName`.
  public func write(to path: String) throws {
    let data = Data(try bytes())
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw SafeTensorsError.unwritable(path: path, reason: "\(error)")
    }
  }
}
