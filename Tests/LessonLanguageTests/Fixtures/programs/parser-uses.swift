// native: alone
enum Token: Equatable { case num(Double), op(Character), l, r }
struct ParseError: Error, CustomStringConvertible { let at: Int; var description: String { "error at \(at)" } }
func tokens(_ s: String) throws -> [Token] {
  var out: [Token] = [], digits = ""
  func flush() { if !digits.isEmpty { out.append(.num(Double(digits)!)); digits = "" } }
  for (i, c) in s.enumerated() {
    switch c {
    case "0"..."9", ".": digits.append(c)
    case " ": flush()
    case "(": flush(); out.append(.l)
    case ")": flush(); out.append(.r)
    case "+", "-", "*", "/": flush(); out.append(.op(c))
    default: throw ParseError(at: i)
    }
  }
  flush()
  return out
}
struct Parser { var t: ArraySlice<Token>
  mutating func expr() throws -> Double { var v = try term(); while let x = t.first, x == .op("+") || x == .op("-") { t.removeFirst(); let r = try term(); v = x == .op("+") ? v + r : v - r }; return v }
  mutating func term() throws -> Double { var v = try factor(); while case .op(let c)? = t.first, "*/".contains(c) { t.removeFirst(); let r = try factor(); v = c == "*" ? v * r : v / r }; return v }
  mutating func factor() throws -> Double { guard let x = t.popFirst() else { throw ParseError(at: -1) }
    switch x { case .num(let n): return n; case .l: let v = try expr(); guard t.popFirst() == .r else { throw ParseError(at: -2) }; return v; case .op("-"): return -(try factor()); default: throw ParseError(at: -3) } } }
for s in ["1 + 2 * 3", "(1+2)*3 - 4/2", "-(2.5)*2", "2 * (3", "2 $ 3", ""] { do { var p = Parser(t: try tokens(s)[...]); print(try p.expr()) } catch { print(error) } }
// prints: 7.0
// prints: 7.0
// prints: -5.0
// prints: error at -2
// prints: error at 2
// prints: error at -1
