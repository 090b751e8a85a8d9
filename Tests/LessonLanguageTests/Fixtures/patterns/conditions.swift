// if case, guard case, while case, for case.
enum Event { case key(Character), click(x: Int, y: Int), quit }
func handle(_ e: Event) -> String {
  guard case .click(let x, let y) = e else {
    if case .key(let c) = e, c != "q" { return "key \(c)" }
    return "other"
  }
  return "click \(x),\(y)"
}
let events = [Event.key("a"), .click(x: 1, y: 2), .key("q"), .quit]
print(events.map(handle))
for case .click(x: let x, y: _) in events { print("x", x) }
for case .key(let c) in events where c == "q" { print("key", c) }
for case let x? in [1, nil, 3] { print(x) }
for case (1, let name) in [(1, "a"), (2, "b"), (1, "c")] { print(name) }
var stack = [1, 2, 3]
while case let top? = stack.last { print(top, terminator: " "); stack.removeLast() }
print()
let value = if case .quit = events[3] { "done" } else { "more" }
print(value)
// prints: ["key a", "click 1,2", "other", "other"]
// prints: x 1
// prints: key q
// prints: 1
// prints: 3
// prints: a
// prints: c
// prints: 3 2 1 
// prints: done
