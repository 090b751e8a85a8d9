// Cases with payloads, labels and default values.
enum Shape {
  case circle(radius: Double)
  case rect(width: Int, height: Int = 2)
  case named(String), pair((Int, Int)), empty
}
print(Shape.circle(radius: 1.5), Shape.rect(width: 3), Shape.rect(width: 1, height: 1))
print(Shape.named("x"), Shape.pair((1, 2)), Shape.empty)
let make: (Double) -> Shape = Shape.circle
print(make(2))
print([1, 2].map { Shape.rect(width: $0) }.count)
// prints: circle(radius: 1.5) rect(width: 3, height: 2) rect(width: 1, height: 1)
// prints: named("x") pair(1, 2) empty
// prints: circle(radius: 2.0)
// prints: 2
