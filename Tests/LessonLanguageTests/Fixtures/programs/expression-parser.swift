// native: alone
// parsing and errors
enum Token: Equatable { case number(Double), op(Character), lparen, rparen }
enum ParseError: Error, CustomStringConvertible { case unexpected(Character, at: Int), unbalanced, empty
  var description: String { switch self { case let .unexpected(c, at): return "unexpected '\(c)' at \(at)"; case .unbalanced: return "unbalanced"; case .empty: return "empty" } } }
struct Lexer { let s: String
  func tokens() throws -> [Token] {
    var out: [Token] = [], chars = Array(s), i = 0
    while i < chars.count {
      let c = chars[i]
      switch c {
      case " ": i += 1
      case "0"..."9", ".":
        var n = ""
        while i < chars.count, chars[i].isNumber || chars[i] == "." { n.append(chars[i]); i += 1 }
        out.append(.number(Double(n)!))
      case "+", "-", "*", "/": out.append(.op(c)); i += 1
      case "(": out.append(.lparen); i += 1
      case ")": out.append(.rparen); i += 1
      default: throw ParseError.unexpected(c, at: i)
      }
    }
    _ = chars.popLast()
    return out
  }
}
struct Parser { private var toks: ArraySlice<Token>
  init(_ s: String) throws { toks = try Lexer(s: s).tokens()[...]; if toks.isEmpty { throw ParseError.empty } }
  mutating func parse() throws -> Double { let v = try expr(); guard toks.isEmpty else { throw ParseError.unbalanced }; return v }
  private mutating func expr() throws -> Double { var v = try term(); while case .op(let o)? = toks.first, o == "+" || o == "-" { toks.removeFirst(); let r = try term(); v = o == "+" ? v + r : v - r }; return v }
  private mutating func term() throws -> Double { var v = try factor(); while case .op(let o)? = toks.first, "*/".contains(o) { toks.removeFirst(); let r = try factor(); v = o == "*" ? v * r : v / r }; return v }
  private mutating func factor() throws -> Double {
    guard let t = toks.popFirst() else { throw ParseError.unbalanced }
    switch t { case .number(let n): return n
    case .op("-"): return -(try factor())
    case .lparen: let v = try expr(); guard toks.popFirst() == .rparen else { throw ParseError.unbalanced }; return v
    default: throw ParseError.unbalanced }
  }
}
for s in ["1 + 2 * 3", "(1+2)*3 - -4/2", "2 * (3", "4 $ 4", ""] {
  do { var p = try Parser(s); print(s, "=", try p.parse()) } catch let e as ParseError { print("error:", e) } catch { print("other", error) }
}
func withRetry<T>(_ n: Int, _ f: (Int) throws -> T) rethrows -> T { var last: Error?; for i in 0..<n { do { return try f(i) } catch { last = error; if i == n - 1 { throw error } } }; fatalError("\(last!)") }
print(try! withRetry(3) { if $0 < 2 { throw ParseError.empty }; return $0 })
struct Account { private(set) var balance = 0.0; enum Failure: Error { case insufficient(needed: Double) }
  mutating func withdraw(_ x: Double) throws { guard balance >= x else { throw Failure.insufficient(needed: x - balance) }; balance -= x }
  mutating func deposit(_ x: Double) { balance += x } }
var acc = Account(); acc.deposit(10)
do { try acc.withdraw(4); try acc.withdraw(20) } catch Account.Failure.insufficient(let n) { print("need", n) }
print(acc.balance, (try? acc.withdraw(1)) != nil)
// prints: 1 + 2 * 3 = 7.0
// prints: (1+2)*3 - -4/2 = 11.0
// prints: error: unbalanced
// prints: error: unexpected '$' at 2
// prints: error: empty
// prints: 2
// prints: need 14.0
// prints: 6.0 true
