// Tuples: positions, labels, nesting, printing, comparing.
let t = (1, "two", 3.0)
print(t, t.0, t.1, t.2)  // prints: (1, "two", 3.0) 1 two 3.0
let p = (x: 1, y: 2)
print(p, p.x, p.1)  // prints: (x: 1, y: 2) 1 2
var q = p
q.x = 10
print(q, p)  // prints: (x: 10, y: 2) (x: 1, y: 2)
let nested = (a: (b: 1, c: [2, 3]), d: ("e", 4))
print(nested, nested.a.b, nested.a.c[1], nested.d.0)  // prints: (a: (b: 1, c: [2, 3]), d: ("e", 4)) 1 3 e
print((1, 2) == (1, 2), (1, "a") < (1, "b"), (2, 0) > (1, 9))  // prints: true true true
let labelled: (name: String, age: Int) = ("Ada", 36)
print(labelled.name, labelled.age)  // prints: Ada 36
func stats(_ list: [Int]) -> (sum: Int, mean: Double) {
  let sum = list.reduce(0, +)
  return (sum, Double(sum) / Double(list.count))
}
let s = stats([1, 2, 3, 4])
print(s, s.sum, s.mean)  // prints: (sum: 10, mean: 2.5) 10 2.5
let void: () = ()
print(void)  // prints: ()
