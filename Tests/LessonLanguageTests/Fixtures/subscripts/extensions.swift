// native: alone
extension Array {
  subscript(wrapping index: Int) -> Element {
    get { self[(index % count + count) % count] }
    set { self[(index % count + count) % count] = newValue }
  }
}
var numbers = [1, 2, 3]
numbers[wrapping: -1] = 9
numbers[wrapping: 4] += 10
print(numbers, numbers[wrapping: 5])
var nested = [[1], [2, 3]]
nested[wrapping: -1][wrapping: -1] *= 7
print(nested)
// prints: [1, 12, 9] 9
// prints: [[1], [2, 21]]
