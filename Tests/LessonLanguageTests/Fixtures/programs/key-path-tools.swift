// native: alone
struct Person { var name: String; var age: Int; var address: Address; var tags: [String] = [] }
struct Address { var city: String; var zip: Int? }
var people = [Person(name: "Ann", age: 31, address: Address(city: "Oslo", zip: 150), tags: ["a", "b"]), Person(name: "Bo", age: 25, address: Address(city: "Bern")), Person(name: "Cy", age: 40, address: Address(city: "Rome", zip: 7))]
extension Sequence {
  func sorted<V: Comparable>(by path: KeyPath<Element, V>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] } }
  func sum<V: AdditiveArithmetic>(_ path: KeyPath<Element, V>) -> V { reduce(.zero) { $0 + $1[keyPath: path] } }
  func grouped<K: Hashable>(by path: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: path) }
}
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.address.city, descending: true).map(\.address.city), people.sum(\.age))
let zips = people.map(\.address.zip); print(zips, people.compactMap(\.address.zip), people.map(\.name.count).max()!)
let age: WritableKeyPath<Person, Int> = \.age
for i in people.indices { people[i][keyPath: age] += 1 }
print(people.map { $0[keyPath: age] })
func setter<R, V>(_ p: WritableKeyPath<R, V>) -> (R, V) -> R { { r, v in var c = r; c[keyPath: p] = v; return c } }
let rename = setter(\Person.name); print(rename(people[0], "Zed").name, people[0].name)
let cityLen = (\Person.address.city).appending(path: \.count); print(people.map { $0[keyPath: cityLen] })
people[0].tags[1] = "z"; people[0][keyPath: \.tags[0]] += "!"; print(people[0].tags, people[keyPath: \.[1].name], \Person.address.zip == \Person.address.zip)
print(people.grouped { $0.age > 30 }.mapValues { $0.map(\.name) }.sorted { $0.value.count < $1.value.count }.map(\.value))
let fs: [(String, (Person) -> String)] = [("n", \.name), ("c", \.address.city)]; for (l, f) in fs { print(l, people.map(f)) }
// prints: ["Bo", "Ann", "Cy"] ["Rome", "Oslo", "Bern"] 96
// prints: [Optional(150), nil, Optional(7)] [150, 7] 3
// prints: [32, 26, 41]
// prints: Zed Ann
// prints: [4, 4, 4]
// prints: ["a!", "z"] Bo true
// prints: [["Bo"], ["Ann", "Cy"]]
// prints: n ["Ann", "Bo", "Cy"]
// prints: c ["Oslo", "Bern", "Rome"]
