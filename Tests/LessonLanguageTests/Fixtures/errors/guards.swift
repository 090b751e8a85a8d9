// guard must leave.
func f(_ n: Int?) {
  guard let n else { print("none") }  // error: 3: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
  print(n)
}
for i in 0..<3 {
  guard i > 0 else { print("zero") }  // error: 3: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
}
