// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) }
 consuming func e(_ x: Bool) { if x { discard self } else { _ = consume self } ; print("x") }
 consuming func g() -> Int { let m = n; discard self; return m }
 consuming func h(_ x: Bool) { if x { discard self; return }; print("left", n); _ = consume self; print("gone") }
}
func t() { F(n: 1).e(true); F(n: 2).e(false); print(F(n: 3).g()); F(n: 4).h(true); F(n: 5).h(false) }
t()
struct Node: ~Copyable { let v: Int; init(_ v: Int) { self.v = v }; deinit { print("node", v) } }
struct Tree: ~Copyable { let a: Node, b: Node; init(_ n: Int) { a = Node(n); b = Node(n + 1) } ; deinit { print("tree", a.v) } }
func u() { let t = Tree(3); print(t.b.v) }
u()
enum Slot: ~Copyable { case full(Node), empty
  consuming func take() -> Int { switch consume self { case .full(let n): return n.v; case .empty: return 0 } } }
func v() { let s = Slot.full(Node(7)); print(s.take()); let e = Slot.empty; print(e.take()) }
v()
func w(_ n: consuming Node) -> Node { print("through", n.v); return n }
func x() { let n = w(w(Node(9))); print("x", n.v) }
x()
func y() { let n = Node(11); let m = consume n; print("m", m.v) ; _ = m; print("y") }
y()
func z(_ k: Int) { var n = Node(20); while n.v < 20 + k { n = Node(n.v + 1) } ; print("z", n.v) }
z(2)
func early(_ k: Int) throws { let n = Node(30); guard k > 0 else { throw E.e }; defer { print("deferred") }; let m = Node(31); if k == 2 { return }; print(n.v + m.v) }
enum E: Error { case e }
for k in 0..<3 { do { try early(k) } catch { print("caught") } }
func opt(_ b: Bool) -> Node? { b ? Node(40) : nil }
func p() { if let n = opt(true) { print("if", n.v) }; if let n = opt(false) { print(n.v) } else { print("none") }; print("p") }
p()
// prints: x
// prints: close 2
// prints: x
// prints: 3
// prints: left 5
// prints: close 5
// prints: gone
// prints: 4
// prints: tree 3
// prints: node 3
// prints: node 4
// prints: node 7
// prints: 7
// prints: 0
// prints: through 9
// prints: through 9
// prints: x 9
// prints: node 9
// prints: m 11
// prints: y
// prints: node 11
// prints: node 20
// prints: node 21
// prints: z 22
// prints: node 22
// prints: node 30
// prints: caught
// prints: 61
// prints: node 31
// prints: deferred
// prints: node 30
// prints: node 31
// prints: deferred
// prints: node 30
// prints: if 40
// prints: node 40
// prints: none
// prints: p
