func f() {
  let a = 1
  let a = 2  // error: 7: invalid redeclaration of 'a'
  print(a)
}
func g() {
  let a: Int? = 1
  guard let a = a, let b = Optional(2) else { return }
  let b = 3  // error: 7: invalid redeclaration of 'b'
  print(a, b)
}
