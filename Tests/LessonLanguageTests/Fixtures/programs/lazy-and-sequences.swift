// native: alone
struct Fib: Sequence, IteratorProtocol { var a = 0, b = 1; mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().prefix(10)), Fib().lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }.prefix(4).reduce(0, +), Fib().first { $0 > 100 }!)
print(Array(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }), Array(stride(from: 10, through: 0, by: -5)), zip(1..., ["a", "b"]).map { "\($0)\($1)" })
struct Countdown: Sequence { let n: Int; func makeIterator() -> AnyIterator<Int> { var c = n; return AnyIterator { c > 0 ? { c -= 1; return c + 1 }() : nil } } }
for (i, x) in Countdown(n: 3).enumerated() where x != 2 { print(i, x) }
let nested = [[1, 2], [], [3]]; print(nested.joined().map { $0 }, nested.flatMap { $0 }, Array(nested.joined(separator: [0])), nested.lazy.map(\.count).reduce(0, +))
print((1...20).lazy.filter { $0.isMultiple(of: 3) }.map { "\($0)" }.joined(separator: ","), (1...3).reversed().map { $0 }, [3, 1, 2].sorted().reversed() == [3, 2, 1])
func chunks<C: Collection>(_ c: C, of n: Int) -> [C.SubSequence] { var out: [C.SubSequence] = []; var i = c.startIndex; while i != c.endIndex { let j = c.index(i, offsetBy: n, limitedBy: c.endIndex) ?? c.endIndex; out.append(c[i..<j]); i = j }; return out }
print(chunks([1, 2, 3, 4, 5], of: 2).map(Array.init), chunks("abcdef", of: 4))
var it = [1, 2, 3].makeIterator(); while let x = it.next() { print(x, terminator: " ") }; print()
print([1, 2, 3, 4].partitioned { $0 > 2 }, [5, 3, 8].min()!, [1, 2, 3].elementsEqual(1...3), [1, 2, 3].starts(with: [1, 2]), [1, 2, 1].lastIndex(of: 1)!, ["a": 1].contains { $0.value == 1 })
extension Sequence { func partitioned(_ p: (Element) -> Bool) -> (yes: [Element], no: [Element]) { reduce(into: ([], [])) { r, e in if p(e) { r.0.append(e) } else { r.1.append(e) } } } }
print([1, 2, 3, 4, 5].drop { $0 < 3 }, [1, 2, 3].prefix { $0 < 3 }, Array([1, 2, 3].dropLast(2)), [4, 5].allSatisfy { $0 > 3 }, (0..<5).count, Array(repeating: "x", count: 3).joined())
// prints: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 1224 144
// prints: [1, 3, 9, 27, 81, 243] [10, 5, 0] ["1a", "2b"]
// prints: 0 3
// prints: 2 1
// prints: [1, 2, 3] [1, 2, 3] [1, 2, 0, 0, 3] 3
// prints: 3,6,9,12,15,18 [3, 2, 1] true
// prints: [[1, 2], [3, 4], [5]] ["abcd", "ef"]
// prints: 1 2 3
// prints: (yes: [3, 4], no: [1, 2]) 3 true true 2 true
// prints: [3, 4, 5] [1, 2] [1] true 5 xxx
