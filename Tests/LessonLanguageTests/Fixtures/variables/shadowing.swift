// An inner scope may use a name again.
let x = 1
do {
  let x = "inner"
  print(x)
}
// prints: inner
print(x)  // prints: 1
func f(_ x: Int) -> Int {
  var x = x
  x += 10
  return x
}
print(f(x), x)  // prints: 11 1
if let x = Optional(2.5) { print(x) }
for x in [7] { print(x) }
// prints: 2.5
// prints: 7
print(x)  // prints: 1
