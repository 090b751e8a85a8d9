// Closures in closures, each capturing what it needs.
let add = { (a: Int) in { (b: Int) in { (c: Int) in a + b + c } } }
print(add(1)(2)(3))  // prints: 6
var total = 0
let outer = {
  let inner = { (n: Int) in total += n }
  inner(1)
  [10, 20].forEach { inner($0) }
}
outer(); outer()
print(total)  // prints: 62
let table = (1...3).map { i in (1...3).map { j in i * j } }
print(table)  // prints: [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
print([[1, 2], [3]].map { $0.map { $0 * 10 } })  // prints: [[10, 20], [30]]
func repeated(_ times: Int, _ body: (Int) -> Void) { for i in 0..<times { body(i) } }
var cells: [String] = []
repeated(2) { i in repeated(2) { j in cells.append("\(i)\(j)") } }
print(cells)  // prints: ["00", "01", "10", "11"]
