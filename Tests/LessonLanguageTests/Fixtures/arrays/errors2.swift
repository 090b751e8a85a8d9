// A negative index, in an assignment within a function.
func put(_ list: inout [Int], at i: Int) {
  list[i] = 0  // stops: 3: index out of range: -1 is not in 0..<1
}
var a = [1]
put(&a, at: 0)
print(a)  // prints: [0]
put(&a, at: -1)
