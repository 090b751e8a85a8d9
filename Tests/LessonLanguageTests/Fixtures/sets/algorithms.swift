// Sequence algorithms on sets.
let numbers: Set = [5, 1, 4, 2, 3]
let even: Set<Int> = numbers.filter { $0 % 2 == 0 }
print(even.sorted(), numbers.map { $0 * $0 }.sorted())  // prints: [2, 4] [1, 4, 9, 16, 25]
print(numbers.reduce(0, +), numbers.min()!, numbers.max()!, numbers.allSatisfy { $0 > 0 })  // prints: 15 1 5 true
print(numbers.contains { $0 > 4 }, numbers.contains(where: { $0 > 5 }))  // prints: true false
var sum = 0
for number in numbers where number != 3 { sum += number }
print(sum)  // prints: 12
for (index, number) in numbers.sorted().enumerated() where index < 2 { print(index, number) }
// prints: 0 1
// prints: 1 2
print(Array(numbers).count, Set(numbers.map { $0 % 2 }).sorted())  // prints: 5 [0, 1]
print(numbers.sorted { $0 > $1 }, numbers.isEmpty ? "none" : "some")  // prints: [5, 4, 3, 2, 1] some
