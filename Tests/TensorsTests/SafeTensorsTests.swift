import Tensors
import Testing

struct SafeTensorsTests {
  @Test func writesWhatItReads() throws {
    let file = SafeTensors(["W": Tensor([[1, 2.5], [-3, .infinity]]),
                            "π": Tensor(3.141592653589793, precision: .double), "none": Tensor.zeros(0, 4)],
                           metadata: ["note": "a \"quoted\" word"])
    let bytes = try file.bytes()
    let again = try SafeTensors(bytes: bytes)
    #expect(again.tensors == file.tensors && again.metadata == file.metadata)
    #expect(again.tensors["π"]?.precision == .double)
    #expect(try again.bytes() == bytes)
    #expect(throws: SafeTensorsError.missing(name: "V", available: ["W", "none", "π"])) { try again.tensor("V") }
  }

  static func file(_ header: String, _ data: [UInt8] = []) -> [UInt8] {
    let length = UInt64(header.utf8.count)
    return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + Array(header.utf8) + data
  }

  static func entry(_ format: String, _ shape: String, _ offsets: String) -> String {
    #"{"a":{"dtype":"\#(format)","shape":\#(shape),"data_offsets":\#(offsets)}}"#
  }

  @Test(arguments: [
    ("F16", [0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00, 0x00, 0x7c], [1, -2, 0x1p-24, Double.infinity]),
    ("BF16", [0x80, 0x3f, 0x00, 0xc0], [1, -2]),
    ("I64", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], [-1]),
    ("I32", [0xfe, 0xff, 0xff, 0xff], [-2]), ("I16", [0x00, 0x80], [-32768]),
    ("I8", [0x80], [-128]), ("U8", [0x80], [128]),
  ] as [(String, [UInt8], [Double])])
  func numberFormats(_ format: String, _ data: [UInt8], _ expected: [Double]) throws {
    let file = try SafeTensors(bytes: Self.file(Self.entry(format, "[\(expected.count)]", "[0,\(data.count)]"), data))
    #expect(try file.tensor("a").elements == expected)
  }

  /// Headers that lie.
  @Test(arguments: [
    [], [1, 2, 3], [255, 255, 255, 255, 255, 255, 255, 255], [0, 0, 0, 1, 0, 0, 0, 0], [10, 0, 0, 0, 0, 0, 0, 0, 123],
    file(""), file("{"), file("[]"), file("null"), file("{\"a\":1}"), file("{\"a\":{}}"), file("{\"__metadata__\":3}"),
    file(String(repeating: "[", count: 100_000)), file(String(repeating: "{\"a\":", count: 100_000)),
    file("\u{0}\u{1}"), [3, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xfe, 0xfd],
    file(entry("F32", "[1]", "[0,4]")), file(entry("F32", "[1]", "[0,8]"), [0, 0, 0, 0, 0, 0, 0, 0]),
    file(entry("F32", "[2]", "[0,4]"), [0, 0, 0, 0]), file(entry("F32", "[-1]", "[0,4]"), [0, 0, 0, 0]),
    file(entry("F32", "[9223372036854775807,9223372036854775807]", "[0,4]"), [0, 0, 0, 0]),
    file(entry("F32", "[4294967296,4294967296]", "[0,0]")), file(entry("F32", "[1e99]", "[0,4]"), [0, 0, 0, 0]),
    file(entry("F32", "[0.5]", "[0,4]"), [0, 0, 0, 0]), file(entry("F32", "[1]", "[4,0]"), [0, 0, 0, 0]),
    file(entry("F32", "[1]", "[-4,0]"), [0, 0, 0, 0]), file(entry("F32", "[1]", "[0]"), [0, 0, 0, 0]),
    file(entry("F32", "[1]", "[0,9223372036854775807]"), [0, 0, 0, 0]),
    file(entry("F32", "[1]", "[4,8]"), [0, 0, 0, 0, 0, 0, 0, 0]), file(entry("F32", "[1]", "[0,4]"), [0, 0, 0, 0, 0]),
    file(entry("F77", "[1]", "[0,4]"), [0, 0, 0, 0]), file(entry("I64", "[1]", "[0,8]"), [1, 0, 0, 0, 0, 0, 0, 127]),
  ] as [[UInt8]])
  func hostileFilesAreErrors(_ bytes: [UInt8]) {
    #expect(throws: SafeTensorsError.self) { try SafeTensors(bytes: bytes) }
  }

  /// Every single byte of a good file replaced: an error or a file, never a crash.
  @Test func damagedFilesAreErrorsOrFiles() throws {
    let bytes = try SafeTensors(["W": Tensor([[1, 2], [3, 4]]), "b": Tensor([1])]).bytes()
    for index in bytes.indices {
      for value in [0, 9, 34, 45, 57, 93, 125, 255] as [UInt8] {
        var damaged = bytes
        damaged[index] = value
        _ = try? SafeTensors(bytes: damaged)
      }
      #expect(throws: SafeTensorsError.self) { try SafeTensors(bytes: Array(bytes[..<index])) }
    }
  }

  @Test func unreadablePath() {
    #expect(throws: SafeTensorsError.unreadable(path: "/nonexistent")) { try SafeTensors(path: "/nonexistent") }
  }
}
