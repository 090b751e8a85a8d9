import Foundation
import Testing

/// Every public declaration of Tensors and RNN is explained, unless what it conforms to explains it.
struct DocumentationTests {
  @Test(arguments: ["Tensors", "RNN"]) func everyPublicSymbolIsExplained(_ module: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 20)
    for file in files {
      let missing = Self.unexplained(in: try String(contentsOf: file, encoding: .utf8))
      #expect(missing.isEmpty, "\(file.lastPathComponent): \(missing.joined(separator: " · "))")
    }
  }

  @Test(arguments: [
    ("/// Yes.\npublic func f() {}", 0), ("public func f() {}", 1), ("@inlinable\npublic init() {", 1),
    ("/// Yes.\n@inlinable\npublic init() {", 0), ("extension A: B {\n  public var x: Int { 1 }", 0),
    ("extension A {\n  public var x: Int { 1 }", 1), ("/// Yes.\npublic enum E {\n  case a", 1),
    ("/// Yes.\npublic enum E {\n  /// A.\n  case a\n  func f() {\n    switch self {\n    case .a: 1", 0),
    ("  public static func + (a: A, b: A) -> A {", 1), ("  @inlinable public var y: Int {", 1), ("  func inner() {", 0),
  ]) func findsWhatIsNotExplained(_ text: String, _ count: Int) {
    #expect(Self.unexplained(in: text).count == count)
  }

  private static func unexplained(in text: String) -> [String] {
    let lines = text.components(separatedBy: "\n")
    var missing: [String] = []
    // The declarations around a line, by their indentation.
    var around: [(indent: Int, line: String)] = []
    for (index, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      if code.isEmpty || code.hasPrefix("//") { continue }
      let indent = line.count - code.count
      while let last = around.last, last.indent >= indent { around.removeLast() }
      let parent = around.last?.line ?? ""
      around.append((indent, String(code)))
      let isCase = code.hasPrefix("case ") && (parent.hasPrefix("public enum") || parent.hasPrefix("public indirect enum"))
      guard isCase || isPublic(code) else { continue }
      let conforms = parent.hasPrefix("extension") && parent.contains(":")
      if conforms || code.contains("var description: String") { continue }
      var before = index - 1
      while before >= 0, lines[before].drop(while: { $0 == " " }).hasPrefix("@") { before -= 1 }
      if before < 0 || !lines[before].drop(while: { $0 == " " }).hasPrefix("///") { missing.append(String(code)) }
    }
    return missing
  }

  private static func isPublic(_ code: Substring) -> Bool {
    let words = code.split(separator: " ").drop { $0.hasPrefix("@") }
    return words.first == "public" && !words.dropFirst().contains("extension")
  }
}
