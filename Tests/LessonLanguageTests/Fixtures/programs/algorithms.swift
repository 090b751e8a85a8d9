// native: alone
// Recursion, memory and algorithms: n queens, permutations, edit distance, sieve, gcd, binary search, matrices.
func queens(_ n: Int) -> Int { func go(_ r: Int, _ cols: Set<Int>, _ d1: Set<Int>, _ d2: Set<Int>) -> Int { if r == n { return 1 }; var c = 0; for k in 0..<n where !cols.contains(k) && !d1.contains(r + k) && !d2.contains(r - k) { c += go(r + 1, cols.union([k]), d1.union([r + k]), d2.union([r - k])) }; return c }; return go(0, [], [], []) }
print((4...6).map(queens))
func permutations<T>(_ xs: [T]) -> [[T]] { guard let x = xs.first else { return [[]] }; return permutations(Array(xs.dropFirst())).flatMap { p in (0...p.count).map { i in Array(p[..<i]) + [x] + p[i...] } } }
print(permutations([1, 2, 3]).count, permutations("abc".map { $0 }).map { String($0) }.sorted())
func distance(_ a: String, _ b: String) -> Int { let x = Array(a), y = Array(b); var row = Array(0...y.count); for i in 1...x.count { var prev = row[0]; row[0] = i; for j in 1...y.count { let keep = prev + (x[i - 1] == y[j - 1] ? 0 : 1); prev = row[j]; row[j] = min(keep, row[j] + 1, row[j - 1] + 1) } }; return row[y.count] }
print(distance("kitten", "sitting"), distance("flaw", "lawn"))
func sieve(_ n: Int) -> [Int] { var p = [Bool](repeating: true, count: n + 1); p[0] = false; p[1] = false; var i = 2; while i * i <= n { if p[i] { for j in stride(from: i * i, through: n, by: i) { p[j] = false } }; i += 1 }; return p.enumerated().filter(\.element).map(\.offset) }
print(sieve(30), sieve(1000).count)
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }; print(gcd(48, 18), gcd(UInt8(200), 75), [12, 18, 24].reduce(0, gcd))
extension Array where Element: Comparable { func search(_ x: Element) -> Int? { var r = startIndex..<endIndex; while !r.isEmpty { let m = r.lowerBound + r.count / 2; if self[m] == x { return m }; r = self[m] < x ? m + 1..<r.upperBound : r.lowerBound..<m }; return nil }
  func mergeSorted() -> [Element] { guard count > 1 else { return self }; let h = count / 2; var (a, b) = (Array(self[..<h]).mergeSorted()[...], Array(self[h...]).mergeSorted()[...]); var out: [Element] = []; while let x = a.first, let y = b.first { if x <= y { out.append(x); a = a.dropFirst() } else { out.append(y); b.removeFirst() } }; return out + a + b } }
print([1, 3, 5, 7, 9].search(7)!, ["a", "c"].search("b") as Any, [5, 2, 8, 1, 9, 3].mergeSorted())
func hanoi(_ n: Int, _ a: Character = "A", _ b: Character = "B", _ c: Character = "C", move: (Character, Character) -> Void) { if n == 0 { return }; hanoi(n - 1, a, c, b, move: move); move(a, c); hanoi(n - 1, b, a, c, move: move) }
var moves: [String] = []; hanoi(3) { moves.append("\($0)\($1)") }; print(moves.joined(separator: " "))
func combos<T>(_ xs: ArraySlice<T>, _ k: Int) -> [[T]] { if k == 0 { return [[]] }; guard let f = xs.first else { return [] }; return combos(xs.dropFirst(), k - 1).map { [f] + $0 } + combos(xs.dropFirst(), k) }
print(combos([1, 2, 3, 4][...], 2)); var memo: [Int: Int] = [:]; func ways(_ n: Int) -> Int { if n < 2 { return 1 }; if let m = memo[n] { return m }; let r = ways(n - 1) + ways(n - 2); memo[n] = r; return r }; print(ways(50), Int.max.addingReportingOverflow(1).overflow, UInt8(truncatingIfNeeded: 300), Int8(exactly: 200) as Any)
let pascal = sequence(first: [1]) { (row: [Int]) -> [Int]? in zip([0] + row, row + [0]).map(+) }.prefix(5).map { $0 }; print(pascal)
// prints: [2, 10, 4]
// prints: 6 ["abc", "acb", "bac", "bca", "cab", "cba"]
// prints: 3 2
// prints: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] 168
// prints: 6 25 6
// prints: 3 nil [1, 2, 3, 5, 8, 9]
// prints: AC AB CB AC BA BC AC
// prints: [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]]
// prints: 20365011074 true 44 nil
// prints: [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]]
