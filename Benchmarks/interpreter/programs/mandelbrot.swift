// Floating-point arithmetic in registers: a picture of the Mandelbrot set, as a sum.
func escapeTime(_ cx: Double, _ cy: Double, limit: Int) -> Int {
  var x = 0.0
  var y = 0.0
  var count = 0
  while count < limit && x * x + y * y <= 4 {
    let next = x * x - y * y + cx
    y = 2 * x * y + cy
    x = next
    count += 1
  }
  return count
}

let size = 320
var total = 0
for row in 0..<size {
  for column in 0..<size {
    let cx = 3 * Double(column) / Double(size) - 2
    let cy = 2.4 * Double(row) / Double(size) - 1.2
    total += escapeTime(cx, cy, limit: 200)
  }
}
print(total)
