typealias Pair<T> = (T, T)
typealias Table<V> = [String: V]
typealias Handler<T> = (T) -> Void
let p: Pair<Int> = (1, 2)
var t: Table<[Int]> = [:]
t["a", default: []].append(3)
let h: Handler<String> = { print($0) }
h("hi \(p) \(t)")
typealias Ints = Array<Int>
print(Ints([1, 2]), Table<Int>().isEmpty)
typealias Box = Array
let b: Box<Int> = [1]
print(b, Box(repeating: 0, count: 2))
struct S { typealias Op<A> = (A, A) -> A; func apply(_ op: Op<Int>) -> Int { op(3, 4) } }
print(S().apply(+))
// prints: hi (1, 2) ["a": [3]]
// prints: [1, 2] true
// prints: [1] [0, 0]
// prints: 7
