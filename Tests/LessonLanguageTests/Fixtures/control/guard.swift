// guard leaves a function, a loop, a block.
func f(_ n: Int?) -> String {
  guard let n, n > 0 else { return "no" }
  guard n < 100 else {
    print("too big")
    return "big"
  }
  return "ok \(n)"
}
print(f(nil))  // prints: no
// prints: too big
print(f(500))  // prints: big
print(f(5))  // prints: ok 5
for i in 0..<4 {
  guard i % 2 == 0 else { continue }
  guard i < 2 else { break }
  print(i)
}
func g(_ list: [Int]) {
  guard let first = list.first, let last = list.last, first != last else { return print("same") }
  print(first, last)
}
g([1])
g([1, 2])
// prints: 0
// prints: same
// prints: 1 2
