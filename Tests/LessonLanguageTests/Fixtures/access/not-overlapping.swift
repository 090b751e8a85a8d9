// Values that are made part by part, and accesses that follow each other.
struct Shelf {
  var title: String
  var books: [String]
  var show: () -> Int
  init(_ books: [String]) {
    self.books = books
    self.books.append("last")
    title = "shelf"
    title += " of \(self.books.count)"
    show = { 0 }
    let whole = self
    show = { whole.books.count }
    self.books.removeFirst()
  }
}
let shelf = Shelf(["a", "b"])
print(shelf.title, shelf.books, shelf.show())
func later() -> [Int] {
  var numbers: [Int]
  var pair: (name: String, list: [Int])
  pair = ("pair", [1])
  numbers = [2]
  let add = { numbers.append(3); pair.list.append(4) }
  add()
  numbers.append(5)
  add()
  return numbers + pair.list
}
print(later())
var list = [1] { didSet { print("from", oldValue.count, "to", list.count) } }
func grow(_ n: Int) { if n > 0 { grow(n - 1) }; list.append(n) }
grow(2)
func pass(_ x: inout [Int], _ next: (inout [Int]) -> Void) { next(&x); x.append(0) }
var given = [7]
pass(&given) { $0.append(8); $0.append($0.count) }
print(given, list)
var counts: [String: [Int]] = [:]
func note(_ key: String, _ value: Int) { counts[key, default: []].append(value) }
for value in 1...3 { note(value % 2 == 0 ? "even" : "odd", value) }
print(counts["odd"]!, counts["even"]!)
// prints: shelf of 3 ["b", "last"] 3
// prints: [2, 3, 5, 3, 1, 4, 4]
// prints: from 1 to 2
// prints: from 2 to 3
// prints: from 3 to 4
// prints: [7, 8, 2, 0] [1, 0, 1, 2]
// prints: [1, 3] [2]
