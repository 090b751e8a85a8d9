// fatalError ends a function without a value.
func pick(_ n: Int) -> String {
  if n == 1 { return "one" }
  fatalError("no word for \(n)")  // stops: 3: Fatal error: no word for 2
}
print(pick(1))  // prints: one
print(pick(2))
