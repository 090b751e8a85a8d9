// Closures outlive the call that made them.
var handlers: [(String) -> String] = []
func register(_ handler: @escaping (String) -> String) { handlers.append(handler) }
func setUp(prefix: String) {
  var calls = 0
  register { name in
    calls += 1
    return "\(prefix) \(name) \(calls)"
  }
}
setUp(prefix: "a")
setUp(prefix: "b")
for handler in handlers { print(handler("x")) }
// prints: a x 1
// prints: b x 1
print(handlers[0]("y"), handlers[1]("y"))  // prints: a y 2 b y 2
struct Button {
  var action: (() -> Void)?
  var title = "?"
}
var log: [String] = []
var button = Button()
button.action?()
button.action = { log.append("pressed") }
button.action?()
button.action?()
print(log)  // prints: ["pressed", "pressed"]
