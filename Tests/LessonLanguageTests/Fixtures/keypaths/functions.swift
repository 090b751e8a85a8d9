// native: alone
struct City { var name: String, people: Int, mayor: Mayor? }
struct Mayor { var name: String }
let cities = [
  City(name: "B", people: 3, mayor: Mayor(name: "Z")), City(name: "A", people: 9, mayor: nil), City(name: "C", people: 1, mayor: Mayor(name: "Y")),
]
func sorted<Element, Value: Comparable>(_ values: [Element], by path: KeyPath<Element, Value>) -> [Element] {
  values.sorted { $0[keyPath: path] < $1[keyPath: path] }
}
print(sorted(cities, by: \.name).map(\.name), sorted(cities, by: \.people).map(\.name)) // prints: ["A", "B", "C"] ["C", "B", "A"]
print(cities.map(\.mayor?.name).map { $0 ?? "-" }) // prints: ["Z", "-", "Y"]
print(cities[0][keyPath: \.mayor!.name]) // prints: Z
func ascending<Root, Value: Comparable>(_ path: KeyPath<Root, Value>) -> (Root, Root) -> Bool {
  { a, b in a[keyPath: path] < b[keyPath: path] }
}
print(cities.sorted(by: ascending(\.people)).map(\.people)) // prints: [1, 3, 9]
extension Array {
  func total(_ path: KeyPath<Element, Int>) -> Int {
    var sum = 0
    for element in self { sum += element[keyPath: path] }
    return sum
  }
}
print(cities.total(\.people)) // prints: 13
let pairs = [(1, "one"), (2, "two")]
print(pairs.map(\.1), [[1, 2], [3]].map(\.count), ["a", "bc"].map(\.count)) // prints: ["one", "two"] [2, 1] [1, 2]
