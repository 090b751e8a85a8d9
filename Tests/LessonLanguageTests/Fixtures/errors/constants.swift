// What is constant stays constant.
let a = 1
a = 2  // error: 1: cannot assign to value: 'a' is a 'let' constant
a += 1  // error: 3: left side of mutating operator isn't mutable: 'a' is a 'let' constant
let list = [1]
list.append(2)  // error: 6: cannot use mutating member on immutable value: 'list' is a 'let' constant
list[0] = 5  // error: 5: cannot assign through subscript: 'list' is a 'let' constant
struct P { var x = 0; let y = 1; var z: Int { 3 }; mutating func up() { x += 1 } }
let p = P()
p.x = 1  // error: 3: cannot assign to property: 'p' is a 'let' constant
p.up()  // error: 3: cannot use mutating member on immutable value: 'p' is a 'let' constant
var q = P()
q.y = 2  // error: 3: cannot assign to property: 'y' is a 'let' constant
q.z = 4  // error: 3: cannot assign to property: 'z' is a get-only property
func f(_ n: Int) { n += 1 }  // error: 22: left side of mutating operator isn't mutable: 'n' is a 'let' constant
func g(_ list: [Int]) { list.append(1) }  // error: 30: cannot use mutating member on immutable value: 'list' is a 'let' constant
for i in 0..<3 { i += 1 }  // error: 20: left side of mutating operator isn't mutable: 'i' is a 'let' constant
func double(_ n: inout Int) { n *= 2 }
double(&a)  // error: 8: cannot pass immutable value as inout argument: 'a' is a 'let' constant
let t = (1, 2)
t.0 = 5  // error: 3: cannot assign to property: 't' is a 'let' constant
[1, 2].append(3)  // error: 8: cannot use mutating member on immutable value of type '[Int]'
