// native: alone
func makeCounter() -> (next: () -> Int, reset: () -> Void) { var n = 0; return ({ n += 1; return n }, { n = 0 }) }
let c = makeCounter(); _ = c.next(); print(c.next(), { c.reset(); return c.next() }())
func memoize<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V { var cache: [K: V] = [:]; func g(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(g, k); cache[k] = v; return v }; return g }
let fib = memoize { (f: (Int) -> Int, n: Int) in n < 2 ? n : f(n - 1) + f(n - 2) }; print(fib(80))
var handlers: [String: [(Int) -> Void]] = [:]; var log: [String] = []
func on(_ e: String, _ h: @escaping (Int) -> Void) { handlers[e, default: []].append(h) }
for k in 1...2 { on("tick") { log.append("h\(k):\($0 * k)") } }; handlers["tick"]?.forEach { $0(5) }; print(log)
func compose(_ fs: ((Int) -> Int)...) -> (Int) -> Int { { fs.reduce($0) { acc, f in f(acc) } } }; print(compose({ $0 + 1 }, { $0 * 2 }, abs)(-5))
var x = 10; let snap = { [x] in x }; let live = { x }; x = 20; print(snap(), live())
func withTwo(a: () -> Int, b: (Int) -> String, c: (() -> Void)? = nil) -> String { c?(); return b(a()) }
print(withTwo { 3 } b: { "v\($0)" }, withTwo { 1 } b: { _ in "z" } c: { print("c ran") })
func lazyOr(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { try a ? true : b() }; print(lazyOr(true, { fatalError() }()), lazyOr(false, 1 > 0))
func apply(_ n: inout Int, _ f: (inout Int) -> Void) { f(&n) }; var q = 3; apply(&q) { $0 *= $0 }; print(q)
let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "max": { max($0, $1) }]; print(ops.keys.sorted().map { ops[$0]!(5, 3) })
func fix<T, R>(_ f: @escaping (@escaping (T) -> R) -> (T) -> R) -> (T) -> R { { f(fix(f))($0) } }; print(fix { rec in { (n: Int) in n == 0 ? 1 : n * rec(n - 1) } }(10))
let sortKeys: [(String, String) -> Bool] = [{ $0.count < $1.count }, (<)]; print(sortKeys.map { ["ccc", "a", "bb"].sorted(by: $0) })
// prints: 2 1
// prints: 23416728348467685
// prints: ["h1:5", "h2:10"]
// prints: 8
// prints: 10 20
// prints: c ran
// prints: v3 z
// prints: true true
// prints: 9
// prints: [8.0, 2.0, 5.0]
// prints: 3628800
// prints: [["a", "bb", "ccc"], ["a", "bb", "ccc"]]
