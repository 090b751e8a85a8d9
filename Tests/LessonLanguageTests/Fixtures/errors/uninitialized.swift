// A variable has a value before it is read.
func a() {
  let n: Int
  print(n)  // error: 9: constant 'n' used before being initialized
}
func b(_ flag: Bool) {
  let n: Int
  if flag { n = 1 }
  print(n)  // error: 9: constant 'n' used before being initialized
}
func fine(_ flag: Bool) -> Int {
  let n: Int
  if flag { n = 1 } else { n = 2 }
  return n
}
func guarded(_ flag: Bool) -> Int {
  let n: Int
  guard flag else { return 0 }
  n = 3
  return n
}
func c(_ flag: Bool) -> Int {
  var n: Int
  while flag { n = 1; break }
  return n  // error: 10: variable 'n' used before being initialized
}
func d() {
  var list: [Int]
  list.append(1)  // error: 3: variable 'list' used before being initialized
}
