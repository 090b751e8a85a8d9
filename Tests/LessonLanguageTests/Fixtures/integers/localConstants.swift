// native: alone
// Local constants are followed too.
func broken(_ x: Int) -> Int {
  let limit: Int8 = 127
  let more = limit + 1  // error: 20: arithmetic operation '127 + 1' (on type 'Int8') results in an overflow
  return x / 0 + Int(more)  // error: 12: division by zero
}
func change(_ x: inout Int) {
  x /= 0  // error: 5: division by zero
}
