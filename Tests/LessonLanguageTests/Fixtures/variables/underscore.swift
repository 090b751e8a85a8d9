// A value may be thrown away.
func noisy() -> Int {
  print("called")
  return 1
}
_ = noisy()
let _ = noisy()
let (_, second) = (noisy(), 2)
// prints: called
// prints: called
// prints: called
print(second)  // prints: 2
for _ in 0..<2 { print("again") }
// prints: again
// prints: again
