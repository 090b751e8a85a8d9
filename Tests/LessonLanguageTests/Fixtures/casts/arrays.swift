let numbers = [1, 2, 3]
let anything: [Any] = numbers
print(anything) // prints: [1, 2, 3]
print(anything.count, anything as? [Int] ?? []) // prints: 3 [1, 2, 3]

var mixed = anything
mixed.append("four")
print(mixed as? [Int] == nil, (mixed as? [Any])?.count ?? 0) // prints: true 4

let wrapped: [Int?] = numbers
print(wrapped.count) // prints: 3

func total(_ values: [Any]) -> Int {
  var sum = 0
  for value in values { sum += value as? Int ?? 0 }
  return sum
}
print(total(numbers), total(mixed)) // prints: 6 6

let nested: Any = [[1], [2, 3]]
print(nested is [[Int]], nested is [[Any]], nested is [Int], nested is [String]) // prints: true true false false
print((nested as! [[Int]])[1][0]) // prints: 2
let empty: Any = [Int]()
print(empty is [Int], empty is [String]) // prints: true true
