// A value of the wrong type.
let a: Int = "text"  // error: 14: cannot convert value of type 'String' to specified type 'Int'
let b: String = 3  // error: 17: cannot convert value of type 'Int' to specified type 'String'
var c = 1
c = 2.5  // error: 5: cannot assign value of type 'Double' to type 'Int'
c = "x"  // error: 5: cannot assign value of type 'String' to type 'Int'
func f(_ n: Int) -> String { "\(n)" }
print(f("x"))  // error: 9: cannot convert value of type 'String' to expected argument type 'Int'
print(f(1.5))  // error: 9: cannot convert value of type 'Double' to expected argument type 'Int'
let d: Double = c  // error: 17: cannot convert value of type 'Int' to specified type 'Double'
let e: [Int] = ["a"]  // error: 17: cannot convert value of type 'String' to expected element type 'Int'
let g: Int = f(1)  // error: 14: cannot convert value of type 'String' to specified type 'Int'
let h: (Int, Int) = (1, "b")  // error: 21: cannot convert value of type '(Int, String)' to specified type '(Int, Int)'
let i: [String] = [1, 2]  // error: 20: cannot convert value of type 'Int' to expected element type 'String'
