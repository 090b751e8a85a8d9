// A body or branch that is one call which does not come back has any type.
func later() -> Int { fatalError("later") } // stops: 23: Fatal error: later
let transform: (Int) -> [Int] = { _ in fatalError() }
func sign(_ n: Int) -> Int {
  let value = if n > 0 { 1 } else if n < 0 { -1 } else { fatalError("zero") }
  return value
}
print(sign(3), sign(-3)) // prints: 1 -1
let number: Int = Int("3") ?? { fatalError() }()
print(number) // prints: 3
let stop = { fatalError("never called") }
let typed: () -> Never = stop
func first(_ numbers: [Int]) -> Int {
  for number in numbers { return number }
  return later()
}
print(first([4, 5])) // prints: 4
print(first([]))
