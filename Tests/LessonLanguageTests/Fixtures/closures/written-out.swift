// native: alone
// Functions and closures whose code stands where they are called do what calls do.
struct Refused: Error { let number: Int }
let matrix = [[1, 2], [3, 4]]
print(matrix.map { row in row.map { item in row.map { item * $0 }.reduce(0, +) } })
var seen: [Int] = []
let doubled = [3, 1, 2].map { number -> Int in
  seen.append(number)
  if number == 1 { return 10 }
  for divisor in 2...5 where number % divisor == 0 { return divisor }
  return -1
}
print(doubled, seen)
print(["a", "b", "a"].reduce(into: [:]) { counts, letter in counts[letter, default: 0] += 1 }["a"] ?? 0)
func checked(_ numbers: [Int]) throws -> [Int] {
  try numbers.map { number in
    defer { seen.append(-number) }
    if number > 2 { throw Refused(number: number) }
    return number * 2
  }
}
do { print(try checked([1, 2])); print(try checked([1, 5])) } catch let error as Refused { print("refused", error.number, seen) }
func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func next(_ x: Int) -> Int { x + 1 }
var calls = 0
print(twice(next, 1), twice({ $0 * $0 }, 3), twice({ calls += 1; return $0 - calls }, 0), calls)
func sum(_ a: Int, _ b: Int) -> Int { a + b }
var x = 1
x = sum(x, { x = 10; return x }())
print(x, sum(sum(1, 2), sum(x, x)))
func depth(_ n: Int) -> Int { n == 0 ? 0 : [n - 1].map { depth($0) + 1 }[0] }
print(depth(50))
func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
print(even(9), [1, 2, 3, 4].filter(even), [1, 2, 3].contains { odd($0) && $0 > 1 })
struct Point { var x = 0.0, y = 0.0
  var length: Double { (x * x + y * y).squareRoot() }
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) } }
var p = Point(x: 3, y: 4)
p = p + Point(x: p.y - 4, y: p.x - 3)
print(p.length, (p + p).length, [p, p + p].map(\.length))
func pick<T>(_ first: T, _ second: T, _ isFirst: Bool) -> T { isFirst ? first : second }
print(pick("a", "b", false), pick([1], [], true), pick(nil, 2, true) as Int? as Any)
let words = ["unrolled", "rnn"]
let named = words.map { word in { word + "!" } }
print(named.map { $0() }, words.sorted { $0.count < $1.count }, words.compactMap { $0.first }.count)
print(words.first { $0.hasPrefix("r") }.map { $0.count } ?? 0, (1...4).reduce(1, *), words.allSatisfy { !$0.isEmpty })
// prints: [[3, 6], [21, 28]]
// prints: [3, 10, 2] [3, 1, 2]
// prints: 2
// prints: [2, 4]
// prints: refused 5 [3, 1, 2, -1, -2, -1, -5]
// prints: 3 81 -3 2
// prints: 11 25
// prints: 50
// prints: false [2, 4] true
// prints: 5.0 10.0 [5.0, 10.0]
// prints: b [1] nil
// prints: ["unrolled!", "rnn!"] ["rnn", "unrolled"] 2
// prints: 3 24 true
