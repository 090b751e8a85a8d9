// A variable of the file that gets its value after its declaration, and functions that use it.
let late: Int
if 1 > 0 { late = 5 } else { late = 6 }
func readLate() -> Int { late }
print(readLate())  // prints: 5
var name: String
name = "x"
func readName() -> String { name }
print(readName())  // prints: x
var list: [Int]
list = [1]
func grow() { list.append(2) }
grow()
print(list)  // prints: [1, 2]
