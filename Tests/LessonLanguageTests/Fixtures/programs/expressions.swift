// native: alone
import Foundation
indirect enum Expr { case num(Double), variable(String), binary(Op, Expr, Expr), call(name: String, args: [Expr]) }
enum Op: Character, CaseIterable { case add = "+", sub = "-", mul = "*", div = "/"
  var precedence: Int { switch self { case .add, .sub: 1; case .mul, .div: 2 } }
  func callAsFunction(_ a: Double, _ b: Double) -> Double { switch self { case .add: a + b; case .sub: a - b; case .mul: a * b; case .div: a / b } } }
enum EvalError: Error, Equatable { case unknown(String), divisionByZero, arity(String, expected: Int, got: Int) }
extension Expr: CustomStringConvertible {
  var description: String {
    switch self {
    case .num(let n) where n == n.rounded(): String(Int(n))
    case .num(let n): "\(n)"
    case .variable(let v): v
    case let .binary(op, l, r): "(\(l) \(op.rawValue) \(r))"
    case let .call(name, args): "\(name)(\(args.map(\.description).joined(separator: ", ")))"
    }
  }
  func eval(_ env: [String: Double]) throws -> Double {
    switch self {
    case .num(let n): return n
    case .variable(let v): guard let x = env[v] else { throw EvalError.unknown(v) }; return x
    case .binary(.div, _, let r) where (try? r.eval(env)) == 0: throw EvalError.divisionByZero
    case .binary(let op, let l, let r): return op(try l.eval(env), try r.eval(env))
    case .call("max", let args): return try args.map { try $0.eval(env) }.max() ?? 0
    case .call(let n, let args): throw EvalError.arity(n, expected: 1, got: args.count)
    }
  }
}
let e = Expr.binary(.add, .num(2), .binary(.mul, .variable("x"), .call(name: "max", args: [.num(1.5), .variable("y")])))
print(e)
for env in [["x": 3.0, "y": 4], ["x": 3]] {
  do { print(try e.eval(env)) } catch EvalError.unknown(let n) { print("unknown", n) } catch { print("other", error) }
}
let r = Result { try Expr.binary(.div, .num(1), .num(0)).eval([:]) }
switch r { case .success(let v): print(v); case .failure(let f): print(f, f as? EvalError == .divisionByZero) }
print(Op.allCases.map(\.rawValue), Op(rawValue: "*")!.precedence, Op(rawValue: "%") as Any)
do { _ = try Expr.call(name: "foo", args: [.num(1), .num(2)]).eval([:]) } catch { print(error) }
// prints: (2 + (x * max(1.5, y)))
// prints: 14.0
// prints: unknown y
// prints: divisionByZero true
// prints: ["+", "-", "*", "/"] 2 nil
// prints: arity("foo", expected: 1, got: 2)
