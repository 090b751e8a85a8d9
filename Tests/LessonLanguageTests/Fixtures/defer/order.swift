func work() -> Int {
  var value = 1
  defer { print("last", value) }
  defer {
    print("first", value)
    value += 1
  }
  value = 5
  return value
}
print(work())
// prints: first 5
// prints: last 6
// prints: 5

for i in 0..<5 {
  defer { print("end of", i) }
  if i == 1 { continue }
  if i == 3 { break }
  print("body", i)
}
// prints: body 0
// prints: end of 0
// prints: end of 1
// prints: body 2
// prints: end of 2
// prints: end of 3

do {
  defer { print("scope left") }
  print("in scope")
}
print("behind")
// prints: in scope
// prints: scope left
// prints: behind
if true {
  defer { print("if left") }
  print("if")
}
// prints: if
// prints: if left
