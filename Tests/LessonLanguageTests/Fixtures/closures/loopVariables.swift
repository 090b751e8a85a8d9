// Each turn of a loop has its own variable.
var closures: [() -> Int] = []
for i in 0..<3 { closures.append { i * 10 } }
print(closures.map { $0() })  // prints: [0, 10, 20]
closures = []
var k = 0
while k < 3 {
  let inner = k
  closures.append { inner + k }
  k += 1
}
print(closures.map { $0() })  // prints: [3, 4, 5]
closures = []
for i in 0..<3 {
  var own = i
  closures.append { own += 1; return own }
}
print(closures[0](), closures[0](), closures[2](), closures[0]())  // prints: 1 2 3 3
