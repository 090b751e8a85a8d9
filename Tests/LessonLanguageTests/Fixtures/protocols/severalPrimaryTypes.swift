// native: alone
protocol Mapping<Key, Value> { associatedtype Key: Hashable; associatedtype Value; func get(_ k: Key) -> Value?; var pairs: [(Key, Value)] { get } }
struct D<K: Hashable, V>: Mapping { var d: [K: V]; func get(_ k: K) -> V? { d[k] }; var pairs: [(K, V)] { d.map { ($0.key, $0.value) } } }
let m: any Mapping<String, Int> = D(d: ["a": 1])
print(m.get("a")!, m.pairs[0].1)  // prints: 1 1
func f<M: Mapping<String, Int>>(_ m: M) -> Int { m.get("a") ?? 0 }
print(f(D(d: ["a": 5])))  // prints: 5
func g<M: Mapping<String, V>, V: Numeric>(_ m: M) -> V { m.pairs.reduce(0) { $0 + $1.1 } }
print(g(D(d: ["a": 2.5])))  // prints: 2.5
func same<T: Equatable>(_ a: some Mapping<T, T>) -> Bool { a.pairs[0].0 == a.pairs[0].1 }
print(same(D(d: [1: 1])))  // prints: true
extension Mapping<String, Int> { func total() -> Int { pairs.reduce(0) { $0 + $1.1 } } }
print(D(d: ["z": 9]).total(), m.total())  // prints: 9 1
protocol Producer<Output> { associatedtype Output; func make() -> Output }
struct Doubler<P: Producer>: Producer where P.Output == Int { var p: P; func make() -> Int { p.make() * 2 } }
struct One: Producer { func make() -> Int { 1 } }
func chain(_ p: some Producer<Int>) -> some Producer<Int> { Doubler(p: p) }
print(chain(chain(One())).make())  // prints: 4
func erase(_ p: any Producer<Int>) -> any Producer<Int> { p }
print(erase(One()).make())  // prints: 1
let fs: [any Producer<String>] = []
print(fs.count)  // prints: 0
typealias IntProducer = Producer<Int>
let ip: any IntProducer = One()
print(ip.make())  // prints: 1
let opt: (any Producer<Int>)? = One()
print(opt?.make() ?? 0)  // prints: 1
extension Producer { func twice() -> (Output, Output) { (make(), make()) } }
print(ip.twice())  // prints: (1, 1)
