// A case that gives no value.
func f(_ n: Int) -> Int {
  let x: Int
  switch n {
  case 0: x = 1
  case 1: break
  default: x = 2
  }
  return x  // error: 10: constant 'x' used before being initialized
}
func g(_ n: Int) -> Int {
  switch n {
  case 0: return 1
  case 1: break
  default: return 2
  }
}  // error: 1: missing return in global function expected to return 'Int'
func h(_ n: Int) -> Int {
  let x: Int
  switch n { case 0: x = 1; fallthrough; default: x = 2 }  // error: 51: immutable value 'x' may only be initialized once
  return x
}
