// inout parameters change the caller's variable, element, property or tuple part.
func double(_ n: inout Int) { n *= 2 }
var n = 4
double(&n)
print(n)  // prints: 8
var list = [1, 2, 3]
double(&list[1])
print(list)  // prints: [1, 4, 3]
struct Point { var x = 1, y = 2 }
var point = Point()
double(&point.y)
print(point)  // prints: Point(x: 1, y: 4)
var pair = (1, 5)
double(&pair.1)
print(pair)  // prints: (1, 10)
var points = [Point(), Point()]
double(&points[1].x)
print(points)  // prints: [main.Point(x: 1, y: 2), main.Point(x: 2, y: 2)]
func fill(_ target: inout [Int], with value: Int) {
  for i in target.indices { target[i] = value }
  target.append(value)
}
fill(&list, with: 7)
print(list)  // prints: [7, 7, 7, 7]
func quadruple(_ n: inout Int) { double(&n); double(&n) }
quadruple(&n)
print(n)  // prints: 32
func exchange<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var p = "p", q = "q"
exchange(&p, &q)
print(p, q)  // prints: q p
swap(&p, &q)
print(p, q)  // prints: p q
