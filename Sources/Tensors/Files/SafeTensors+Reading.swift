import FoundationEssentials

extension SafeTensors {
  /// The limit of the reference implementation.
  private static let headerLimit = 100_000_000

  /// - Throws: `SafeTensorsError.unreadable`, and what reading its bytes throws.
  public init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else { throw SafeTensorsError.unreadable(path: path) }
    try self.init(bytes: [UInt8](data))
  }

  /// - Throws: `SafeTensorsError`.
  public init(bytes: [UInt8]) throws {
    guard bytes.count >= 8 else { throw SafeTensorsError.truncated(expected: 8, found: bytes.count) }
    let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(Self.headerLimit) else {
      throw SafeTensorsError.headerTooLong(length: length, limit: Self.headerLimit)
    }
    let start = 8 + Int(length)
    guard start <= bytes.count else { throw SafeTensorsError.truncated(expected: start, found: bytes.count) }
    try self.init(SafeTensorsHeader(bytes[8..<start]), bytes[start...])
  }

  private init(_ header: SafeTensorsHeader, _ data: ArraySlice<UInt8>) throws {
    self.init(metadata: header.metadata)
    var end = 0
    let inOrder = header.entries.sorted { ($0.value.offsets, $0.key) < ($1.value.offsets, $1.key) }
    for (name, entry) in inOrder {
      guard let format = NumberFormat(rawValue: entry.dtype) else {
        throw SafeTensorsError.unknownFormat(name: name, format: entry.dtype, known: NumberFormat.allCases.map(\.rawValue))
      }
      guard let count = try? Shape.count(of: entry.shape) else {
        throw SafeTensorsError.invalidShape(name: name, shape: entry.shape)
      }
      let offsets = entry.offsets
      guard offsets.count == 2, 0 <= offsets[0], offsets[0] <= offsets[1], offsets[1] <= data.count else {
        throw SafeTensorsError.invalidOffsets(name: name, offsets: offsets, dataLength: data.count)
      }
      guard offsets[1] - offsets[0] == count * format.size else {
        throw SafeTensorsError.lengthMismatch(name: name, shape: entry.shape, format: entry.dtype,
                                              expected: count * format.size, found: offsets[1] - offsets[0])
      }
      guard offsets[0] == end else { throw SafeTensorsError.gapOrOverlap(name: name, expected: end, found: offsets[0]) }
      end = offsets[1]
      let bytes = data[(data.startIndex + offsets[0])..<(data.startIndex + offsets[1])]
      tensors[name] = try format.tensor(bytes, shape: entry.shape, name: name)
      if !format.isFloatingPoint { integerFormats[name] = entry.dtype }
    }
    guard end == data.count else {
      throw SafeTensorsError.gapOrOverlap(name: "the end", expected: end, found: data.count)
    }
  }
}

private func < (a: ([Int], String), b: ([Int], String)) -> Bool {
  a.0 == b.0 ? a.1 < b.1 : a.0.lexicographicallyPrecedes(b.0)
}

/// The number formats of the file that can be read.
private enum NumberFormat: String, CaseIterable {
  case F64, F32, F16, BF16, I64, I32, I16, I8, U8, BOOL

  var size: Int {
    switch self {
    case .F64, .I64: return 8
    case .F32, .I32: return 4
    case .F16, .BF16, .I16: return 2
    case .I8, .U8, .BOOL: return 1
    }
  }

  var isFloatingPoint: Bool { [.F64, .F32, .F16, .BF16].contains(self) }

  /// Floating-point numbers of up to 32 bits become single precision, all else double.
  func tensor(_ bytes: ArraySlice<UInt8>, shape: [Int], name: String) throws -> Tensor {
    let words = Words(bytes: bytes, size: size)
    switch self {
    case .F64: return Double.tensor(words.map { Double(bitPattern: $0) }, shape: shape)
    case .F32: return Float.tensor(words.map { Float(bitPattern: UInt32($0)) }, shape: shape)
    case .F16: return Float.tensor(words.map { Float(halfBits: UInt16($0)) }, shape: shape)
    case .BF16: return Float.tensor(words.map { Float(bitPattern: UInt32($0) << 16) }, shape: shape)
    case .I64:
      let integers = words.map { Int64(bitPattern: $0) }
      guard integers.allSatisfy({ $0.magnitude <= 1 << 53 }) else { throw SafeTensorsError.integerTooLarge(name: name) }
      return Double.tensor(integers.map(Double.init), shape: shape)
    case .I32: return Double.tensor(words.map { Double(Int32(truncatingIfNeeded: $0)) }, shape: shape)
    case .I16: return Double.tensor(words.map { Double(Int16(truncatingIfNeeded: $0)) }, shape: shape)
    case .I8: return Double.tensor(words.map { Double(Int8(truncatingIfNeeded: $0)) }, shape: shape)
    case .U8, .BOOL: return Double.tensor(words.map { Double($0) }, shape: shape)
    }
  }
}

/// The little-endian words of some bytes.
private struct Words: Sequence, IteratorProtocol {
  private let size: Int
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(bytes: ArraySlice<UInt8>, size: Int) {
    (self.bytes, self.size, position) = (bytes, size, bytes.startIndex)
  }

  var underestimatedCount: Int { (bytes.endIndex - position) / size }

  mutating func next() -> UInt64? {
    guard position + size <= bytes.endIndex else { return nil }
    var word: UInt64 = 0
    for i in 0..<size { word |= UInt64(bytes[position + i]) << UInt64(8 * i) }
    position += size
    return word
  }
}

extension Float {
  /// From IEEE's 16 bits: 1 sign, 5 exponent, 10 fraction.
  fileprivate init(halfBits bits: UInt16) {
    let sign: Float = bits & 0x8000 == 0 ? 1 : -1
    let exponent = Int(bits >> 10 & 0x1f)
    let fraction = Float(bits & 0x3ff) / 1024
    switch exponent {
    case 0: self = sign * fraction * 0x1p-14
    case 31: self = fraction == 0 ? sign * .infinity : .nan
    default: self = sign * (1 + fraction) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
    }
  }
}
