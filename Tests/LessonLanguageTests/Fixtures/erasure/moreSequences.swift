// native: alone
func f() -> some Collection<Int> { [1, 2, 3] }
let x = f()
print(x[x.startIndex], x.dropFirst().map { $0 }, x.reversed() as [Int], x.sorted(by: >), zip(x, x).map { $0 + $1 })
for (i, e) in x.enumerated() { print(i, e) }
func g(_ b: Bool) -> any Sequence<Int> { if b { return [1] } else { return Set([2]) } }
print(Array(g(true)), Array(g(false)))
struct Count: Sequence, IteratorProtocol { var n = 0; mutating func next() -> Int? { n += 1; return n > 3 ? nil : n } }
let c: some Sequence<Int> = Count()
print(c.map { $0 }, c.reduce(0, +))
var v: any Collection<String> = ["a"]
v = Set(["b"])
print(v.first!, v.isEmpty)
let opt: (any Collection<Int>)? = nil
print(opt?.count as Any)
func h(_ s: [any Sequence<Int>]) -> Int { s.map { $0.reduce(0, +) }.reduce(0, +) }
print(h([[1], 1...3, Count()]))
// prints: 1 [2, 3] [3, 2, 1] [3, 2, 1] [2, 4, 6]
// prints: 0 1
// prints: 1 2
// prints: 2 3
// prints: [1] [2]
// prints: [1, 2, 3] 6
// prints: b false
// prints: nil
// prints: 13
