// native: alone
protocol Stack<Element> { associatedtype Element; mutating func push(_ e: Element); mutating func pop() -> Element?; var top: Element? { get }; var count: Int { get } }
struct AS<T>: Stack { var items: [T] = []; mutating func push(_ e: T) { items.append(e) }; mutating func pop() -> T? { items.popLast() }; var top: T? { items.last }; var count: Int { items.count } }
struct IS: Stack { var items: [Int] = []; mutating func push(_ e: Int) { items.append(e * 10) }; mutating func pop() -> Int? { items.popLast() }; var top: Int? { items.last }; var count: Int { items.count } }
var s: any Stack<Int> = AS<Int>()
s.push(1); s.push(2)
print(s.top!, s.pop() ?? 0, s.count)
s = IS()
s.push(3); print(s.top! + 1)
func make() -> some Stack<Int> { var a = AS<Int>(); a.push(5); return a }
var m = make(); m.push(6); print(m.top!, m.count)
func use(_ s: some Stack<String>) -> String { s.top ?? "none" }
print(use(AS<String>(items: ["q"])))
func use2(_ s: any Stack<String>) -> String { s.top ?? "none" }
print(use2(AS<String>(items: ["q", "z"])))
let all: [any Stack<Int>] = [AS<Int>(items: [1]), IS(items: [2])]
print(all.map { $0.top ?? 0 }.reduce(0, +))
func gen<S: Stack<Int>>(_ s: S) -> Int { s.top ?? -1 }
print(gen(IS(items: [8])))
for t in all { print(gen(t)) }
struct H { var s: any Stack<Int> }
var h = H(s: IS()); h.s.push(4); print(h.s.top!)
if let q = s as? IS { print(q.items) }
print(s is AS<Int>)
let any: any Stack = s
print(any.count, any.top as Any)
// prints: 2 2 1
// prints: 31
// prints: 6 2
// prints: q
// prints: z
// prints: 3
// prints: 8
// prints: 1
// prints: 2
// prints: 40
// prints: [30]
// prints: false
// prints: 1 Optional(30)
