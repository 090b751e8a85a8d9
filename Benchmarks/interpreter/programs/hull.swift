// Points with methods, sorted and stacked: the convex hull of a cloud.
struct Point {
  var x: Int
  var y: Int

  func turn(_ a: Point, _ b: Point) -> Int { (a.x - x) * (b.y - y) - (a.y - y) * (b.x - x) }

  func isBefore(_ other: Point) -> Bool { x != other.x ? x < other.x : y < other.y }
}

func half(_ points: [Point]) -> [Point] {
  var hull: [Point] = []
  for point in points {
    while hull.count >= 2 && hull[hull.count - 2].turn(hull[hull.count - 1], point) <= 0 {
      hull.removeLast()
    }
    hull.append(point)
  }
  return hull
}

var state = 3
func next() -> Int {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 1_024 % 10_000
}

var corners = 0
var area = 0
for _ in 0..<96 {
  var points: [Point] = []
  for _ in 0..<5_000 {
    points.append(Point(x: next(), y: next()))
  }
  points.sort { $0.isBefore($1) }
  let lower = half(points)
  let upper = half(points.reversed())
  let hull = Array(lower.dropLast()) + Array(upper.dropLast())
  corners += hull.count
  for (index, corner) in hull.enumerated() {
    let following = hull[(index + 1) % hull.count]
    area += corner.x * following.y - corner.y * following.x
  }
}
print(corners, area)
