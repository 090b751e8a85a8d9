// Variables of one declaration are constants only all together.
func f() {
  var a = 1,  // warning: 7: variable 'a' was never mutated; consider changing to 'let' constant
      b = 2  // warning: 7: variable 'b' was never mutated; consider changing to 'let' constant
  print(a, b)
  var c = 1, d = 2
  c += 1
  print(c, d)
  var (e, g) = (1, 2)
  e += 1
  print(e, g)
}
f()
// prints: 1 2
// prints: 2 2
// prints: 2 2
