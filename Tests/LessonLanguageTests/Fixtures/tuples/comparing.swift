let pair = (1, 2)
let point: (x: Int, y: Int) = pair
let (a, (b, c), _) = (1, (2, "three"), 4.0)
print(point.x, a, b, c)
print(pair == (1, 2), (1, "a") < (1, "b"), (1, 2, 3) != (1, 2, 4), (1, 2, 3, 4, 5, 6) < (1, 2, 3, 4, 5, 7))
var nested = (a: 1, b: (c: 2, d: 3))
nested.b.c += 5
(nested.a, nested.b.d) = (nested.b.d, nested.a)
print(nested)
var x = 1, y = 2
(x, y) = (y, x)
print(x, y)
func extremes(_ values: [Int]) -> (min: Int, max: Int)? {
  guard let first = values.first else { return nil }
  var result = (min: first, max: first)
  for value in values {
    result.min = Swift.min(result.min, value)
    result.max = Swift.max(result.max, value)
  }
  return result
}
if let (low, high) = extremes([3, 1, 2]) { print(low, high) }
print(extremes([])?.min ?? -1, extremes([5, 6])!)
// prints: 1 1 2 three
// prints: true true true true
// prints: (a: 3, b: (c: 7, d: 1))
// prints: 2 1
// prints: 1 3
// prints: -1 (min: 5, max: 6)
