// native: alone
outer: for i in 0..<5 {
  for j in 0..<5 {
    if j == 3 { continue outer }
    if i == 2 { break outer }
    if (i + j) % 2 == 0 { continue }
    print(i, j)
  }
}
var n = 0
loop: while true {
  n += 1
  switch n { case 1: continue loop; case 2, 3: break; case 4: break loop; default: print("never") }
  print("n", n)
}
block: do { if n == 4 { break block }; print("skipped") }
check: if n == 4 { if n > 3 { break check }; print("skipped") }
var k = 10
repeat { k -= 3; if k == 4 { continue }; print(k) } while k > 0
switch 1 { case 1: print("one"); fallthrough; case 2: print("two"); fallthrough; default: print("def") }
func defers(_ f: Bool) -> Int {
  defer { print("d1") }
  defer { print("d2"); defer { print("d2b") } }
  if f { defer { print("d3") }; return show(1) }
  defer { print("d4") }
  return show(2)
}
func show(_ n: Int) -> Int { print("r", n); return n }
print(defers(true), defers(false))
for i in stride(from: 10, through: 0, by: -5) { defer { print("end", i) }; if i == 5 { continue }; print(i) }
for x in [1, 2, 3, 4] where x % 2 == 0 { print(x) }
for _ in 0..<2 { print("*", terminator: "") }
print()
// prints: 0 1
// prints: 1 0
// prints: 1 2
// prints: n 2
// prints: n 3
// prints: 7
// prints: 1
// prints: -2
// prints: one
// prints: two
// prints: def
// prints: r 1
// prints: d3
// prints: d2
// prints: d2b
// prints: d1
// prints: r 2
// prints: d4
// prints: d2
// prints: d2b
// prints: d1
// prints: 1 2
// prints: 10
// prints: end 10
// prints: end 5
// prints: 0
// prints: end 0
// prints: 2
// prints: 4
// prints: **
