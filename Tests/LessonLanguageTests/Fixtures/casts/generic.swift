func first<T>(_ values: [Any], as type: T.Type) -> T? {
  for value in values { if let found = value as? T { return found } }
  return nil
}
func all<T>(_ values: [Any], of type: T.Type) -> [T] {
  var found: [T] = []
  for value in values { if let one = value as? T { found.append(one) } }
  return found
}

let values: [Any] = [1, "a", 2.5, "b", 3, [4]]
print(first(values, as: String.self) ?? "none") // prints: a
print(first(values, as: Bool.self) == nil) // prints: true
print(all(values, of: Int.self), all(values, of: String.self)) // prints: [1, 3] ["a", "b"]
print(all(values, of: [Int].self)) // prints: [[4]]

struct Box<Content> { var content: Content }
let box: Any = Box(content: 7)
print(box is Box<Int>, box is Box<String>) // prints: true false
if let inner = box as? Box<Int> { print(inner.content) } // prints: 7
