// break, continue, fallthrough and labels.
outer: for i in 0..<6 {
  switch i {
  case 1: continue
  case 2: break
  case 4: break outer
  default: print("default", i)
  }
  print("after", i)
}
switch 3 {
case 3: print("three"); fallthrough
case 4: print("four")
default: print("default")
}
var n = 2
count: while true {
  switch n { case 5: break count; case let k where k % 2 == 0: n += 3; default: n += 1 }
}
print(n)
check: switch n {
case 5:
  if n == 5 { print("leaving"); break check }
  print("never")
default: print("never")
}
for i in 0..<3 {
  defer { print("deferred", i) }
  switch i { case 0: continue; case 1: fallthrough; case 2: print("two or one"); default: break }
}
// prints: default 0
// prints: after 0
// prints: after 2
// prints: default 3
// prints: after 3
// prints: three
// prints: four
// prints: 5
// prints: leaving
// prints: deferred 0
// prints: two or one
// prints: deferred 1
// prints: two or one
// prints: deferred 2
