// The same closure, ever shorter.
let names = ["Chris", "Alex", "Ewa"]
print(names.sorted(by: { (a: String, b: String) -> Bool in return a > b }))  // prints: ["Ewa", "Chris", "Alex"]
print(names.sorted(by: { (a, b) in return a > b }))  // prints: ["Ewa", "Chris", "Alex"]
print(names.sorted(by: { a, b in a > b }))  // prints: ["Ewa", "Chris", "Alex"]
print(names.sorted(by: { $0 > $1 }))  // prints: ["Ewa", "Chris", "Alex"]
print(names.sorted { $0 > $1 })  // prints: ["Ewa", "Chris", "Alex"]
print(names.sorted(by: >))  // prints: ["Ewa", "Chris", "Alex"]
let square = { (n: Int) in n * n }
print(square(9))  // prints: 81
let greet: (String) -> String = { name in
  let end = "!"
  return "Hi " + name + end
}
print(greet("Bo"))  // prints: Hi Bo!
let ignore: (Int, Int) -> Int = { _, b in b }
print(ignore(1, 2))  // prints: 2
let now = { () -> Int in 42 }()
print(now)  // prints: 42
let unit = { print("ran") }
unit()
let several: (Int) -> Int = {
  var total = 0
  for i in 0...$0 { total += i }
  return total
}
// prints: ran
print(several(10))  // prints: 55
