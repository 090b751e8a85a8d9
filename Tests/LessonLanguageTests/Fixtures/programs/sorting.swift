// Sorting by hand, in three ways.
func quick<T: Comparable>(_ list: [T]) -> [T] {
  guard let pivot = list.first else { return [] }
  let rest = list.dropFirst()
  return quick(rest.filter { $0 < pivot }) + [pivot] + quick(rest.filter { $0 >= pivot })
}
func merge(_ list: [Int]) -> [Int] {
  if list.count < 2 { return list }
  let middle = list.count / 2
  var a = merge(Array(list.prefix(middle))), b = merge(Array(list.dropFirst(middle)))
  var result: [Int] = []
  while !a.isEmpty && !b.isEmpty { result.append(a[0] <= b[0] ? a.remove(at: 0) : b.remove(at: 0)) }
  return result + a + b
}
func insertion(_ list: inout [Int]) {
  for i in 1..<list.count {
    var j = i
    while j > 0, list[j] < list[j - 1] {
      list.swapAt(j, j - 1)
      j -= 1
    }
  }
}
var numbers = [5, 2, 9, 1, 5, 6, -3]
print(quick(numbers), quick(["b", "c", "a"]))  // prints: [-3, 1, 2, 5, 5, 6, 9] ["a", "b", "c"]
print(merge(numbers))  // prints: [-3, 1, 2, 5, 5, 6, 9]
insertion(&numbers)
print(numbers)  // prints: [-3, 1, 2, 5, 5, 6, 9]
