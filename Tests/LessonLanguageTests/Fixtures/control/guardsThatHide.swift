// native: alone
func f() -> Int {
  let a: Int? = 1
  guard let a else { return 0 }
  return a
}
func g() -> Int {
  let a: Int? = 1
  print(a as Any)
  guard let a = a else { return 0 }
  return a
}
func h(_ a: Int?) -> Int {
  guard let a else { return 0 }
  guard var b = Optional(a) else { return 1 }
  b += 1
  if let a = Optional(b) { print(a) }
  return a + b
}
print(f(), g(), h(3))
let q: Int? = 3
guard let q else { fatalError() }
print(q)
// prints: Optional(1)
// prints: 4
// prints: 1 1 7
// prints: 3
