// Dictionaries are values: a change in one copy is none in the other.
var first = [1: [1], 2: [2]]
var second = first
second[1]!.append(10)
second[3] = []
first[2] = nil
print(first.count, first[1]!, second.count, second[1]!)  // prints: 1 [1] 3 [1, 10]
struct Box { var table: [String: Int] = [:] }
var box = Box()
let saved = box
box.table["a"] = 1
box.table["a", default: 0] += 1
print(saved.table.count, box.table)  // prints: 0 ["a": 2]
func grow(_ table: inout [String: Int], _ key: String) { table[key, default: 0] += 1 }
grow(&box.table, "a")
grow(&box.table, "b")
print(box.table["a"]!, box.table["b"]!)  // prints: 3 1
var loop = ["x": 1]
for (key, value) in loop { loop[key + key] = value + 1 }
print(loop.count, loop["xx"]!)  // prints: 2 2
let counter = { () -> Int in
  loop["y", default: 0] += 1
  return loop["y"]!
}
print(counter(), counter(), loop["y"]!)  // prints: 1 2 2
