// Virtual calls, fields and lists of instances.
class Shape { let size: Double; init(size: Double) { self.size = size }; func area() -> Double { 0 } }
class Square: Shape { override func area() -> Double { size * size } }
class Circle: Shape { override func area() -> Double { size * size * 3.14159 } }
class Node { var value: Int; var next: Node?; init(_ value: Int, _ next: Node?) { self.value = value; self.next = next } }
class Counter { var total = 0.0; var count = 0; func add(_ shape: Shape) { total += shape.area(); count += 1 } }
var shapes: [Shape] = []
for number in 0..<1000 { shapes.append(number % 2 == 0 ? Square(size: Double(number)) : Circle(size: Double(number))) }
let counter = Counter()
for _ in 0..<800 { for shape in shapes { counter.add(shape) } }
print(counter.count, Int(counter.total))
var list: Node? = nil
for number in 0..<400_000 { list = Node(number, list) }
var sum = 0
for _ in 0..<5 {
  var node = list
  while let current = node { sum += current.value; node = current.next }
}
print(sum)
