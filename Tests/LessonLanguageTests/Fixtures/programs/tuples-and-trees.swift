// native: alone
// Tuples, patterns, labelled loops and switches.
func classify(_ p: (x: Int, y: Int)) -> String { switch p { case (0, 0): "origin"; case (let x, 0), (0, let x): "axis \(x)"; case let (x, y) where x == y: "diag"; case (1...9, -9 ..< 0): "q4"; case (_, let y) where y > 100: "far"; default: "other" } }
for p in [(0, 0), (3, 0), (0, 4), (5, 5), (2, -3), (1, 200), (-1, 7)] { print(classify(p), terminator: ";") }; print()
outer: for i in 1... { for j in 1...i { if i * j == 42 { print(i, j); break outer }; if j > 6 { continue outer } } }
let opt: [Int?] = [1, nil, 3]
for case let x? in opt { print(x, terminator: " ") }; for case .some(let x) in opt where x > 1 { print(x) }
if case let (a?, b?) = (opt[0], opt[2]) { print(a + b) }; guard case .none = opt[1] else { fatalError() }
var n = 27, steps = 0; while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }; print(steps)
var k = 0; repeat { k += 1; if k == 3 { continue }; if k > 5 { break } } while true; print(k)
switch k { case 6: print("six"); fallthrough; case 7: print("seven"); default: print("no") }
enum Tree { indirect case node(Tree, Int, Tree); case leaf
  func insert(_ v: Int) -> Tree { switch self { case .leaf: .node(.leaf, v, .leaf); case let .node(l, x, r) where v < x: .node(l.insert(v), x, r); case let .node(l, x, r) where v > x: .node(l, x, r.insert(v)); case .node: self } }
  var depth: Int { if case let .node(l, _, r) = self { 1 + max(l.depth, r.depth) } else { 0 } }
  func walk(_ f: (Int) throws -> Void) rethrows { guard case let .node(l, x, r) = self else { return }; try l.walk(f); try f(x); try r.walk(f) } }
let t = [5, 2, 8, 1, 9, 3, 5].reduce(Tree.leaf) { $0.insert($1) }; var seen: [Int] = []; t.walk { seen.append($0) }; print(seen, t.depth)
struct Stop: Error {}; do { try t.walk { if $0 > 3 { throw Stop() }; print($0) } } catch { print("stopped", error) }
let (q, (r, s)) = (1, ("two", [3])); print(q, r, s); var (a, b) = (1, 2); (a, b) = (b, a + b); print(a, b, (a, b) < (2, 4), (1, "a") == (1, "a"))
let value: Any = 5; let word = switch value { case let i as Int where i > 3: "big"; case is Int: "small"; default: "?" }; print(word)
let grade = if seen.count > 5 { "A" } else if seen.isEmpty { "F" } else { "B" }; print(grade)
func f(_ xs: Int..., sep: String = ",") -> String { defer { print("done") }; return xs.map(String.init).joined(separator: sep) }; print(f(1, 2, sep: "-"), f())
// prints: origin;axis 3;axis 4;diag;q4;far;other;
// prints: 7 6
// prints: 1 3 3
// prints: 4
// prints: 111
// prints: 6
// prints: six
// prints: seven
// prints: [1, 2, 3, 5, 8, 9] 3
// prints: 1
// prints: 2
// prints: 3
// prints: stopped Stop()
// prints: 1 two [3]
// prints: 2 3 true true
// prints: big
// prints: A
// prints: done
// prints: done
// prints: 1-2
