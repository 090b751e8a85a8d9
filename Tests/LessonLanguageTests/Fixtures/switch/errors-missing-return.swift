// A switch that does not always leave.
func f(_ n: Int) -> Int {
  switch n {
  case 0: return 1
  case 1: print("one")
  default: return 3
  }
}  // error: 1: missing return in global function expected to return 'Int'
func g(_ n: Int) -> Int {
  while true {
    switch n { case 0: break; default: return 2 }
  }
}
func h(_ n: Int) -> Int {
  loop: while true {
    switch n { case 0: break loop; default: return 2 }
  }
}  // error: 1: missing return in global function expected to return 'Int'
