/// A program in a small language.
struct SourceCodeGrammar: Grammar {
  var stream: RandomStream

  private static let names = ["count", "total", "index", "left", "right", "depth", "size", "next", "first", "row"]
  private static let functions = ["add", "find", "read", "push", "merge", "sort", "trace", "fold"]
  private static let operators = [" + ", " - ", " * ", " < ", " == "]
  private static let remarks = ["the last one wins", "see below", "counted from 0", "nothing is left (yet)", "a copy, not a view",
                                "slow for a large size", "the first of [left, right]", "must not be empty"]

  mutating func paragraph() -> String {
    let parameters = (0..<pick(0...3)).map { _ in pick(Self.names) }.joined(separator: ", ")
    return (chance(0.4) ? "// " + pick(Self.remarks) + "\n" : "")
      + "func \(pick(Self.functions))(\(parameters)) {\n" + block(depth: 1) + "}\n\n"
  }

  private mutating func block(depth: Int) -> String {
    (0..<pick(1...3)).map { _ in statement(depth) }.joined()
  }

  private mutating func statement(_ depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    let remark = chance(0.2) ? " // " + pick(Self.remarks) : ""
    switch pick(0...6) {
    case 0 where depth < 4:
      return "\(indent)if \(expression(1)) {\(remark)\n\(block(depth: depth + 1))\(indent)}\n"
    case 1 where depth < 4:
      return "\(indent)while \(expression(1)) {\(remark)\n\(block(depth: depth + 1))\(indent)}\n"
    case 2: return "\(indent)// \(pick(Self.remarks))\n"
    case 3: return "\(indent)return \(expression(2))\(remark)\n"
    case 4: return "\(indent)\(call(2))\(remark)\n"
    default: return "\(indent)let \(pick(Self.names)) = \(expression(2))\(remark)\n"
    }
  }

  private mutating func expression(_ depth: Int) -> String {
    switch pick(0...4) {
    case 0: return "\(pick(0...99))"
    case 1 where depth > 0: return call(depth - 1)
    case 2 where depth > 0: return "[" + list(depth - 1) + "]"
    case 3 where depth > 0: return "(" + expression(depth - 1) + pick(Self.operators) + expression(depth - 1) + ")"
    default: return pick(Self.names)
    }
  }

  private mutating func call(_ depth: Int) -> String { pick(Self.functions) + "(" + list(depth) + ")" }

  private mutating func list(_ depth: Int) -> String {
    (0..<pick(1...3)).map { _ in expression(depth) }.joined(separator: ", ")
  }
}
