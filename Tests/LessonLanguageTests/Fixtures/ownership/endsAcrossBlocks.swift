// native: alone
struct File: ~Copyable {
  let name: String
  init(_ name: String) { self.name = name; print("open", name) }
  consuming func close() { print("closing", name) }
  deinit { print("gone", name) }
}
func use() { let file = File("a"); print(file.name) }
use()
// prints: open a
// prints: a
// prints: gone a
//---
struct Pair: ~Copyable { var left = File("l"), right = File("r") }
func pair() { var pair = Pair(); pair.left = File("m"); print(pair.left.name) }
pair()
// prints: open l
// prints: open r
// prints: open m
// prints: gone l
// prints: m
// prints: gone m
// prints: gone r
//---
func shut() { let file = File("b"); file.close(); print("end") }
shut()
// prints: open b
// prints: closing b
// prints: gone b
// prints: end
