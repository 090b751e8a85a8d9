struct Point { var x = 0.0, y = 0.0 }
struct Line {
  var start = Point(), end = Point()
  var log: [Int] = []
  var middle: Double {
    get { (start.x + end.x) / 2 }
    set { start.x = newValue; end.x = newValue }
  }
}
var line = Line()
let path: WritableKeyPath<Line, Double> = \.start.x
line[keyPath: path] = 3
line[keyPath: path] += 1.5
print(line.start.x, line[keyPath: path]) // prints: 4.5 4.5
line[keyPath: \.middle] = 9
line[keyPath: \.middle] += 1
print(line.start.x, line.end.x) // prints: 10.0 10.0
line[keyPath: \.log].append(1)
line[keyPath: \.log].append(2)
line[keyPath: \.log[0]] = 7
print(line.log) // prints: [7, 2]

func reset<Root>(_ root: inout Root, _ paths: [WritableKeyPath<Root, Double>]) {
  for path in paths { root[keyPath: path] = 0 }
}
reset(&line, [\.start.x, \.end.y, \.middle])
print(line.start.x, line.end.x) // prints: 0.0 0.0
