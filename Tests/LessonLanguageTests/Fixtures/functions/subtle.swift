// Order of evaluation, shadowed functions, defaults that call, recursion through defaults.
func say(_ s: String) -> Int { print(s, terminator: " "); return s.count }
func three(_ a: Int, _ b: Int, _ c: Int) -> Int { a * 100 + b * 10 + c }
print(three(say("a"), say("bb"), say("ccc")))  // prints: a bb ccc 123
print(say("left") + say("mid") * say("right"))  // prints: left mid right 19
var list = [1, 2, 3]
list[say("x")] = say("yy")
print(list)  // prints: x yy [1, 2, 3]
func f() -> Int { 1 }
do {
  func f() -> Int { 2 }
  print(f())
}
// prints: 2
print(f())  // prints: 1
let t = (say("p"), say("qq"))
print(t)  // prints: p qq (1, 2)
print([say("1"), say("22")].count)  // prints: 1 22 2
var n = 1
n += { n = 10; return 5 }()
print(n)  // prints: 15
func twice(_ body: () -> Void) { body(); body() }
twice { n *= 2 }
print(n)  // prints: 60
func early(_ list: [Int]) -> Int {
  for x in list {
    if x > 1 { return x * 10 }
  }
  return -1
}
print(early(list), early([]))  // prints: 20 -1
func ignored(_: Int, _ b: Int) -> Int { b }
print(ignored(1, 2))  // prints: 2
