// Every entry once, with its labels.
let prices = ["tea": 3, "coffee": 4, "cocoa": 5]
var sum = 0
for (_, price) in prices { sum += price }
print(sum)  // prints: 12
var names: [String] = []
for (name, price) in prices where price > 3 { names.append(name) }
print(names.sorted())  // prints: ["cocoa", "coffee"]
for entry in prices where entry.key == "tea" { print(entry.key, entry.value, entry) }  // prints: tea 3 (key: "tea", value: 3)
for key in prices.keys.sorted() { print(key, terminator: " ") }
print()  // prints: cocoa coffee tea
for (key, value) in prices.sorted(by: { $0.value > $1.value }) { print(key, value, terminator: "; ") }
print()  // prints: cocoa 5; coffee 4; tea 3;
for value in prices.values.sorted() { print(value, terminator: " ") }
print()  // prints: 3 4 5
for (index, entry) in prices.sorted(by: { $0.key < $1.key }).enumerated() { print(index, entry.key, terminator: " ") }
print()  // prints: 0 cocoa 1 coffee 2 tea
outer: for (key, _) in prices {
  for letter in key {
    if letter == "f" { print(key); break outer }  // prints: coffee
    if letter == "t" { continue outer }
  }
}
let empty: [Int: Int] = [:]
for _ in empty { print("never") }
print(prices.values.reduce(0, +), prices.reduce(0) { $0 + $1.value })  // prints: 12 12
