import Foundation

/// `Data`, as far as texts and JSON need it.
extension Library {
  func bindBytes() {
    declareStructure("Data", stored: ["var _bytes: [UInt8]"], conformsTo: ["Hashable", "Sequence", "CustomStringConvertible"],
                     associated: ["Element": "UInt8", "Iterator": "IndexingIterator<[UInt8]>"], module: "Foundation")
    bindSource("init() { self = Data(_bytes: []) }", in: "Data")
    bindSource("init<S: Sequence>(_ elements: S) where S.Element == UInt8 { self = Data(_bytes: Array(elements)) }", in: "Data")
    bindSource("init(repeating value: UInt8, count: Int) { self = Data(_bytes: Array(repeating: value, count: count)) }", in: "Data")
    bindSource("func makeIterator() -> IndexingIterator<[UInt8]> { _bytes.makeIterator() }", in: "Data")
    for text in [
      "var count: Int { _bytes.count }", "var isEmpty: Bool { _bytes.isEmpty }", "var startIndex: Int { 0 }",
      "var endIndex: Int { _bytes.count }", "var indices: Range<Int> { 0..<_bytes.count }", "var first: UInt8? { _bytes.first }",
      "var last: UInt8? { _bytes.last }", "subscript(_ index: Int) -> UInt8 { get { _bytes[index] } set { _bytes[index] = newValue } }",
      "subscript(_ bounds: Range<Int>) -> Data { get { Data(_bytes: Array(_bytes[bounds])) } }",
      "mutating func append(_ byte: UInt8) { _bytes.append(byte) }", "mutating func append(_ other: Data) { _bytes += other._bytes }",
      "mutating func append(contentsOf bytes: [UInt8]) { _bytes += bytes }",
      "static func + (_ a: Data, _ b: Data) -> Data { Data(_bytes: a._bytes + b._bytes) }",
      "var description: String { _bytes.count == 1 ? \"1 byte\" : \"\\(_bytes.count) bytes\" }",
      "func base64EncodedString() -> String { _base64(_bytes) }",
    ] { bindSource(text, in: "Data") }
    bindSource("init?(base64Encoded text: String) { guard let bytes = _base64Bytes(text) else { return nil }; self = Data(_bytes: bytes) }",
               in: "Data")
    bind("func _base64(_ bytes: [UInt8]) -> String") { (bytes: [UInt8]) in Data(bytes).base64EncodedString() }
    bind("func _base64Bytes(_ text: String) -> [UInt8]?") { (text: String) in Data(base64Encoded: text).map { Array($0) } }
    bindTextOfBytes()
  }

  private func bindTextOfBytes() {
    declareEnumeration("Encoding", in: core.string, "", cases: [], plain: ["utf8", "ascii"], conformsTo: ["Hashable"])
    bind("func _text(_ bytes: [UInt8], _ isASCII: Bool) -> String?") { (bytes: [UInt8], isASCII: Bool) in
      isASCII && bytes.contains { $0 > 127 } ? nil : String(validating: bytes, as: UTF8.self)
    }
    bindSource("""
      init?(data: Data, encoding: String.Encoding) {
        guard let text = _text(data._bytes, encoding == .ascii) else { return nil }
        self = text
      }
      """, in: "String")
    bindSource("""
      init?<S: Sequence>(bytes: S, encoding: String.Encoding) where S.Element == UInt8 {
        guard let text = _text(Array(bytes), encoding == .ascii) else { return nil }
        self = text
      }
      """, in: "String")
    bindSource("init(decoding data: Data, as encoding: UTF8.Type) { self = String(decoding: data._bytes, as: UTF8.self) }", in: "String")
    bindSource("""
      func data(using encoding: String.Encoding) -> Data? {
        let bytes = Array(self.utf8)
        return encoding == .ascii && bytes.contains { $0 > 127 } ? nil : Data(_bytes: bytes)
      }
      """, in: "String")
  }
}
