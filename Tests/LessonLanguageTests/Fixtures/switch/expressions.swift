// A switch as a value: in declarations, assignments, returns, arguments of closures.
enum Light { case red, amber, green }
func wait(_ l: Light) -> Double { switch l { case .red: 30; case .amber: 2.5; case .green: 0 } }
print(wait(.red), wait(.amber))
let light = Light.green
let word = switch light { case .red: "stop"; case .amber, .green: "go" }
var next: Light
next = switch light { case .red: .green; case .green: .amber; case .amber: .red }
print(word, next)
print([1, 2, 3].map { switch $0 { case 1: "one"; case let n where n % 2 == 0: "even"; default: "odd" } })
let optional: Int? = switch light { case .red: nil; default: 4 }
print(optional ?? 0)
func nested(_ a: Int, _ b: Bool) -> String {
  switch a {
  case 0: if b { "zero yes" } else { "zero no" }
  case 1: switch b { case true: "one yes"; case false: "one no" }
  default: fatalError("never")
  }
}
print(nested(0, true), nested(1, false))
// prints: 30.0 2.5
// prints: go amber
// prints: ["one", "even", "odd"]
// prints: 4
// prints: zero yes one no
