// A capture list copies the value when the closure is made.
var n = 1
let copied = { [n] in n }
let shared = { n }
n = 2
print(copied(), shared())  // prints: 1 2
let renamed = { [double = n * 2] in double + n }
n = 10
print(renamed())  // prints: 14
var list = [1, 2]
let snapshot = { [list] in list.count }
list.append(3)
print(snapshot(), list.count)  // prints: 2 3
let both = { [n, m = list.count] (k: Int) -> Int in n + m + k }
n = 0
print(both(100))  // prints: 113
