// A way out of the function gives no value.
func a(_ n: Int) -> Int { if n > 0 { return 1 } }  // error: 49: missing return in global function expected to return 'Int'
func b(_ n: Int) -> Int {
  while n > 0 { return 1 }
}  // error: 1: missing return in global function expected to return 'Int'
func c(_ n: Int) -> Int {
  if n > 0 { return 1 } else { print("x") }
}  // error: 1: missing return in global function expected to return 'Int'
func d(_ n: Int) -> Int {
  for i in 0..<n { return i }
}  // error: 1: missing return in global function expected to return 'Int'
func fine(_ n: Int) -> Int {
  if n > 0 { return 1 } else { fatalError("no") }
}
func alsoFine(_ n: Int) -> Int {
  while true { if n > 0 { return 1 } }
}
func repeated() -> Int {
  repeat { return 1 } while true
}
func guarded(_ n: Int?) -> Int {
  guard let n else { return 0 }
  print(n)
}  // error: 1: missing return in global function expected to return 'Int'
