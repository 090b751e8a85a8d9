// Names of several patterns, variables, captures.
enum Shape { case square(Int), circle(Int), rect(w: Int, h: Int) }
func first(_ s: Shape) -> Int { switch s { case .square(let a), .circle(let a), .rect(let a, _): a } }
print([Shape.square(1), .circle(2), .rect(w: 3, h: 4)].map(first))
switch Shape.rect(w: 2, h: 3) {
case .rect(var w, let h): w *= h; print(w)
case .square, .circle: break
}
var makers: [() -> Int] = []
for s in [Shape.square(5), .circle(6)] {
  switch s { case .square(let a), .circle(let a): makers.append { a * 10 }; case .rect: break }
}
print(makers.map { $0() })
switch Shape.circle(4) {
case .circle(var r):
  let grow = { r += 1 }
  grow(); grow()
  print(r)
default: break
}
// prints: [1, 2, 3]
// prints: 6
// prints: [50, 60]
// prints: 6
