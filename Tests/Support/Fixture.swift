import Foundation

/// A small Swift program that says in comments what it does.
///
///     print(1 + 1)  // prints: 2
///     let a: Int = "x"  // error: 14: cannot convert value of type 'String' to specified type 'Int'
///     print([1][n])  // stops: 7: index out of range: 3 is not in 0..<1
///
/// `prints:` is a line of output, in the order of the file; `error:`, `warning:` and `stops:` give the column and the
/// whole message, before the program runs and while it does. A line `//---` begins the next block. `// native: alone` says
/// that the compiler must see the program as a file of its own, and `// native: differs` that it is one of the
/// documented differences.
public struct Fixture: Sendable {
  public struct Report: Hashable, Sendable, Comparable, CustomStringConvertible {
    public var line: Int, column: Int, message: String
    public var description: String { "\(line):\(column): \(message)" }
    public static func < (a: Report, b: Report) -> Bool { (a.line, a.column, a.message) < (b.line, b.column, b.message) }
  }

  public enum Native: Sendable { case together, alone, differs }

  /// The folder, which is the feature, and the file's name.
  public let name: String
  public let path: String
  public let source: String
  public var prints: [String] = []
  public var errors: [Report] = []
  /// Checked where there is one: other fixtures say nothing of warnings.
  public var warnings: [Report] = []
  public var stops: Report?
  public var native = Native.together
}

extension Fixture {
  /// The fixtures in the folders of a folder, one for each feature.
  public static func all(in folder: URL) -> [Fixture] {
    let features = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return features.flatMap { feature in
      let files = (try? FileManager.default.contentsOfDirectory(at: feature, includingPropertiesForKeys: nil)) ?? []
      return files.filter { $0.pathExtension == "swift" }
        .compactMap { Fixture(file: $0, feature: feature.lastPathComponent) }
    }.sorted { $0.name < $1.name }
  }

  init?(file: URL, feature: String) {
    guard let source = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    name = feature + "/" + file.deletingPathExtension().lastPathComponent
    path = file.path
    self.source = source
    for (index, line) in source.components(separatedBy: "\n").enumerated() {
      if let text = Self.comment("prints:", in: line) { prints.append(text) }
      if let report = Self.report("warning:", in: line, number: index + 1) { warnings.append(report) }
      if let report = Self.report("error:", in: line, number: index + 1) { errors.append(report) }
      if let report = Self.report("stops:", in: line, number: index + 1) { stops = report }
      if line == "// native: alone" || line.range(of: Self.fileOnly, options: .regularExpression) != nil {
        native = .alone
      }
      if line == "// native: differs" { native = .differs }
    }
  }

  /// What the compiler takes at the top of a file and nowhere else.
  private static let fileOnly = "^((infix|prefix|postfix) operator|precedencegroup|extension) "

  private static func comment(_ word: String, in line: String) -> String? {
    guard let found = line.range(of: "// " + word) else { return nil }
    return line[found.upperBound...].trimmingCharacters(in: .whitespaces)
  }

  private static func report(_ word: String, in line: String, number: Int) -> Report? {
    guard let text = comment(word, in: line) else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let column = Int(parts[0]) else { return nil }
    return Report(line: number, column: column, message: parts[1].trimmingCharacters(in: .whitespaces))
  }

  /// The blocks, each with the number of its first line.
  public var blocks: [(firstLine: Int, code: String)] {
    var blocks: [(firstLine: Int, code: String)] = [], lines: [String] = [], first = 1
    for (index, line) in (source.components(separatedBy: "\n") + ["//---"]).enumerated() {
      if line != "//---" { lines.append(line); continue }
      blocks.append((first, lines.joined(separator: "\n")))
      lines = []
      first = index + 2
    }
    return blocks
  }

  /// Output as it is compared: by line, without the spaces that a comment cannot end with.
  public static func lines(of output: String) -> [String] {
    var lines = output.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
