// What a switch must look like.
func f(_ n: Int) {
  switch n {
  case 0:  // error: 3: 'case' label in a 'switch' must have at least one executable statement
  case 1: print(1)
  default: print(2)
  }
  switch n { case 0: print(0); default: fallthrough }  // error: 41: 'fallthrough' without a following 'case' or 'default' block
  switch n { case 0: fallthrough; case let k: print(k) }  // error: 22: 'fallthrough' from a case which doesn't bind variable 'k'
  if n == 0 { fallthrough }  // error: 15: 'fallthrough' is only allowed inside a switch
  for _ in 0..<1 { switch n { default: continue } }
  switch n { default: continue }  // error: 23: 'continue' is only allowed inside a loop
}
