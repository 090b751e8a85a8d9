// Elements have one type, and constants do not change.
let a: Set<Int> = ["a"]  // error: 20: cannot convert value of type 'String' to expected element type 'Int'
var b = Set<Int>()
b.insert("x")  // error: 10: cannot convert value of type 'String' to expected argument type 'Int'
let c: Set = [1]
c.insert(2)  // error: 3: cannot use mutating member on immutable value: 'c' is a 'let' constant
let e: [Int] = c  // error: 16: cannot convert value of type 'Set<Int>' to specified type '[Int]'
b[0] = 1  // error: 3: cannot convert value of type 'Int' to expected argument type 'Set.Index'
