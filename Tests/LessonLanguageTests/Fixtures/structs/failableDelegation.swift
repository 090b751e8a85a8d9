struct A {
  var v: Int
  init?(_ v: Int) { if v < 0 { return nil }; self.v = v }
  init?(text: String) { guard let n = Int(text) else { return nil }; self.init(n) }
  init(forced v: Int) { self.init(v)! }
  init(plain: Int) { v = plain }
  init?(maybe: Int) { self.init(plain: maybe) }
}
print(A(text: "3")?.v ?? -1, A(text: "-3")?.v ?? -1, A(text: "x")?.v ?? -1, A(forced: 4).v, A(maybe: 9)!.v)
enum E { case a, b
  init?(c: Character) { switch c { case "a": self = .a; case "b": self = .b; default: return nil } }
  init?(s: String) { guard let f = s.first else { return nil }; self.init(c: f) }
  init(thr n: Int) throws { if n > 1 { throw X.bad }; self = n == 0 ? .a : .b }
  init?(opt n: Int) { do { try self.init(thr: n) } catch { return nil } }
}
enum X: Error { case bad }
print(E(s: "abc") == .a, E(s: "zz") == nil, E(opt: 1) == .b, E(opt: 2) == nil)
// prints: 3 -1 -1 4 9
// prints: true true true true
