struct Position { var row = 0, col = 0 }
struct State { var position = Position(); var score = 0 }
var queue = [State(), State(position: Position(row: 3, col: 4), score: 1)]
let end = Position(row: 1, col: 1)
queue.sort {
  let h1 = abs($0.position.row - end.row) + $0.score
  let h2 = abs($1.position.row - end.row) + $1.score
  return h1 < h2
}
print(queue[0])
var db: [String: Int?] = [:]
"A B 3\nC D 4".split(separator: "\n").forEach {
  let line = $0.split(separator: " ")
  let i = line.count - 1
  let score = Int(line[i], radix: 10)
  line[..<i].forEach {
    db[String($0)] = score
  }
}
print(db["A"]!!)
// prints: State(position: main.Position(row: 0, col: 0), score: 0)
// prints: 3
