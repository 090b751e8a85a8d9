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

  /// The bytes of a file with these tensors, in the order of their names; equal tensors give equal bytes.
  public func bytes() throws -> [UInt8] {
    var entries: [String: Entry] = [:]
    var data: [UInt8] = []
    for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
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
}
