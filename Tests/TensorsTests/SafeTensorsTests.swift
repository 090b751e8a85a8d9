import Foundation
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

  @Test(arguments: [
    (#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#,
     SafeTensorsError.duplicateName(name: "a")),
    (#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"\u0061":{"dtype":"U8","shape":[0],"data_offsets":[1,1]}}"#,
     .duplicateName(name: "a")),
    (#"{"__metadata__":{"k":"1","k":"2"}}"#, .duplicateName(name: "k")),
    (#"{"__metadata__":{},"__metadata__":{}}"#, .duplicateName(name: "__metadata__")),
    (#"{"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#, .duplicateName(name: "a.dtype")),
    (#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#,
     .gapOrOverlap(name: "b", expected: 1, found: 0)),
    (#"{"a":{"dtype":"U8","shape":[1]}}"#,
     .headerNotUnderstood(position: 31, expected: "data_offsets of 'a'", found: "the end of its members")),
    (#"{"a":{"type":"U8"}}"#, .headerNotUnderstood(position: 6, expected: "dtype, shape or data_offsets", found: "'type'")),
    (#"{"a":{"dtype":8}}"#, .headerNotUnderstood(position: 14, expected: "'\"'", found: "'8'")),
    (#"{"a":{"shape":[1.5]}}"#, .headerNotUnderstood(position: 16, expected: "']'", found: "'.'")),
    (#"{"a":{"shape":[99999999999999999999]}}"#,
     .headerNotUnderstood(position: 15, expected: "a whole number", found: "one beyond 64 bits")),
    (#"{"a":1}"#, .headerNotUnderstood(position: 5, expected: "'{'", found: "'1'")),
    (#"{"a\ud800":{}}"#, .headerNotUnderstood(position: 9, expected: "a character", found: "half of one")),
    ("{} x", .headerNotUnderstood(position: 3, expected: "spaces to the end of the header", found: "'x'")),
    ("{", .headerNotUnderstood(position: 1, expected: "'\"'", found: "the end")),
  ] as [(String, SafeTensorsError)])
  func headersAreReadStrictly(_ header: String, _ error: SafeTensorsError) {
    #expect(throws: error) { try SafeTensors(bytes: Self.file(header, [0])) }
    #expect(!"\(error)".isEmpty)
  }

  @Test func namesAreUnescaped() throws {
    let file = try SafeTensors(bytes: Self.file(#" { "\u0061\n\/\ud83d\ude00" : {"dtype":"U8", "shape" :[ ],"data_offsets":[0,1]}}  "#, [7]))
    #expect(try file.tensor("a\n/😀").elements == [7])
  }

  /// Numbers lie at multiples of their size, as PyTorch's readers need it.
  @Test func doublesComeFirst() throws {
    let bytes = try SafeTensors(["a": Tensor([1]), "b": Tensor([2], precision: .double), "c": Tensor([3])]).bytes()
    let header = String(decoding: bytes.dropFirst(8).prefix { $0 != 32 }, as: UTF8.self)
    #expect(header.contains(#""b":{"data_offsets":[0,8]"#) && header.contains(#""c":{"data_offsets":[12,16]"#))
    #expect(throws: SafeTensorsError.reservedName(name: "__metadata__")) {
      try SafeTensors(["__metadata__": Tensor([1])]).bytes()
    }
  }

  @Test func filesAreWritten() throws {
    let path = FileManager.default.temporaryDirectory.path + "/unroll-\(UUID().uuidString).safetensors"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = SafeTensors(["W": Tensor([[1, 2]])], metadata: ["k": "v"])
    try file.write(to: path)
    let again = try SafeTensors(path: path)
    #expect(again.tensors == file.tensors && again.metadata == file.metadata)
    #expect(throws: SafeTensorsError.self) { try file.write(to: "/nonexistent/folder/file") }
  }

  /// Mutants of a good file: bytes changed, cut out, doubled and put in from a dictionary. Each is an error of its type or a
  /// file that writes what it has read.
  @Test(arguments: 0..<8) func mutantsAreErrorsOrFiles(_ seed: UInt64) throws {
    let good = try SafeTensors(["W": Tensor([[1, 2], [3, 4]]), "b": Tensor([1, 5], precision: .double)],
                               metadata: ["note": "\"x\"\n"]).bytes()
    let words = ["\"W\"", "\"b\"", "F32", "BF16", "I64", "[0,", "8]", "-1", "99999999999999999999", "{", "}", "\\u", "\\ud83d",
                 "__metadata__", ",", ":", "[", "]", "data_offsets", "0.5", "1e9", "\u{0}"].map { Array($0.utf8) }
    var stream = RandomStream(seed: seed)
    for _ in 0..<4000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &stream) {
        let place = Int.random(in: 0..<bytes.count, using: &stream)
        let end = Swift.min(bytes.count, place + Int.random(in: 1...12, using: &stream))
        switch Int.random(in: 0...4, using: &stream) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &stream)
        case 1 where end - place < bytes.count: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes.replaceSubrange(place..<end, with: words.randomElement(using: &stream) ?? [])
        default: bytes[Int.random(in: 0..<Swift.min(8, bytes.count), using: &stream)] = UInt8.random(in: 0...255, using: &stream)
        }
        // A header's length that fits again lets the damage through to the next check.
        if stream.uniform() < 0.5, bytes.count > 8 + 32 {
          let length = bytes.count - 32
          for i in 0..<8 { bytes[i] = UInt8(truncatingIfNeeded: (length - 8) >> (8 * i)) }
        }
      }
      do {
        let file = try SafeTensors(bytes: bytes)
        let again = try SafeTensors(bytes: file.bytes())
        #expect(again.names == file.names && again.metadata == file.metadata)
      } catch is SafeTensorsError {
      }
    }
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
