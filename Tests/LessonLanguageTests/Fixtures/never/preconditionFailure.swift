func pick(_ n: Int) -> String {
  if n == 0 { return "zero" }
  if n == 1 { return "one" }
  preconditionFailure() // stops: 3: Fatal error
}
print(pick(0), pick(1)) // prints: zero one
print(pick(2))
