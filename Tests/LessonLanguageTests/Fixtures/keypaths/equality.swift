struct Pair { var a = 1, b = 2, list = [1, 2, 3] }
print(\Pair.a == \Pair.a, \Pair.a == \Pair.b) // prints: true false
let index = 1
print(\Pair.list[0] == \Pair.list[0], \Pair.list[index] == \Pair.list[1], \Pair.list[0] == \Pair.list[1]) // prints: true true false
let paths = [\Pair.a, \Pair.b]
print(paths.contains(\.b)) // prints: true
