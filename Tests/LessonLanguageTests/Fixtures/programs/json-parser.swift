// native: alone
// A tokenizer and a parser with a generic cursor.
struct Cursor<C: Collection> where C.Element: Equatable { let base: C; var i: C.Index
  init(_ base: C) { self.base = base; i = base.startIndex }
  var peek: C.Element? { i < base.endIndex ? base[i] : nil }
  mutating func next() -> C.Element? { defer { if i < base.endIndex { base.formIndex(after: &i) } }; return peek }
  mutating func take(_ e: C.Element) -> Bool { if peek == e { _ = next(); return true }; return false }
  mutating func take(while p: (C.Element) -> Bool) -> C.SubSequence { let s = i; while let c = peek, p(c) { _ = next() }; return base[s..<i] } }
enum Json: Equatable { case null, bool(Bool), number(Double), string(String), array([Json]), object([String: Json]) }
struct JsonError: Error, CustomStringConvertible { let at: Int; var description: String { "bad json at \(at)" } }
struct Parser { private var c: Cursor<String>; init(_ s: String) { c = Cursor(s) }
  private func fail() -> JsonError { JsonError(at: c.base.distance(from: c.base.startIndex, to: c.i)) }
  private mutating func skip() { _ = c.take { $0.isWhitespace } }
  mutating func parse() throws -> Json { let v = try value(); skip(); guard c.peek == nil else { throw fail() }; return v }
  private mutating func value() throws -> Json { skip()
    switch c.peek { case "{": _ = c.next(); var d: [String: Json] = [:]; skip(); if c.take("}") { return .object(d) }
        repeat { skip(); guard case .string(let k) = try value() else { throw fail() }; skip(); guard c.take(":") else { throw fail() }; d[k] = try value(); skip() } while c.take(",")
        guard c.take("}") else { throw fail() }; return .object(d)
      case "[": _ = c.next(); var a: [Json] = []; skip(); if c.take("]") { return .array(a) }
        repeat { a.append(try value()); skip() } while c.take(","); guard c.take("]") else { throw fail() }; return .array(a)
      case "\"": _ = c.next(); let s = c.take { $0 != "\"" }; guard c.take("\"") else { throw fail() }; return .string(String(s))
      case let ch? where ch.isNumber || ch == "-": guard let n = Double(String(c.take { $0.isNumber || "-.e".contains($0) })) else { throw fail() }; return .number(n)
      case let ch? where ch.isLetter: switch c.take(while: \.isLetter) { case "true": return .bool(true); case "false": return .bool(false); case "null": return .null; default: throw fail() }
      default: throw fail() } } }
extension Json { subscript(k: String) -> Json? { if case .object(let d) = self { d[k] } else { nil } }; subscript(i: Int) -> Json? { if case .array(let a) = self, a.indices.contains(i) { a[i] } else { nil } }
  var text: String { switch self { case .null: "null"; case .bool(let b): "\(b)"; case .number(let n): "\(n)"; case .string(let s): "\"\(s)\""; case .array(let a): "[" + a.map(\.text).joined(separator: ",") + "]"; case .object(let o): "{" + o.sorted { $0.key < $1.key }.map { "\"\($0)\":\($1.text)" }.joined(separator: ",") + "}" } } }
extension Json: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByNilLiteral { init(stringLiteral v: String) { self = .string(v) }; init(integerLiteral v: Int) { self = .number(Double(v)) }; init(arrayLiteral e: Json...) { self = .array(e) }; init(nilLiteral: ()) { self = .null } }
for s in ["{\"a\": [1, 2.5, {\"b\": null}], \"c\": true}", "[]", "[1, ]", "{\"x\" 1}", " \"hi\" "] { var p = Parser(s); do { let j = try p.parse(); print(j.text, j["a"]?[2]?["b"]?.text ?? "-") } catch { print(error) } }
let j: Json = ["a", 1, nil, ["b"]]; print(j.text, j[3]?[0] == "b", j == ["a", 1, .null, .array(["b"])])
// prints: {"a":[1.0,2.5,{"b":null}],"c":true} null
// prints: [] -
// prints: bad json at 4
// prints: bad json at 5
// prints: "hi" -
// prints: ["a",1.0,null,["b"]] true true
