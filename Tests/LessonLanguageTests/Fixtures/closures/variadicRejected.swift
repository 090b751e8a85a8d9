// native: alone
let k = { (a: Int) in a }
print(k(a: 3))  // error: 8: extraneous argument label 'a:' in call
let f: (_ x: Int) -> Int = { x in x }
print(f(x: 3))  // error: 8: extraneous argument label 'x:' in call
let s: ([Int]) -> Int = { (xs: Int...) in xs.count }  // error: 25: cannot convert value of type '(Int...) -> Int' to specified type '([Int]) -> Int'
let t: (Int...) -> Int = { (xs: [Int]) in xs.count }  // error: 26: cannot pass array of type '[Int]' as variadic arguments of type 'Int'
func v(_ xs: Int...) -> Int { xs.count }
let u: ([Int]) -> Int = v  // error: 25: cannot convert value of type '(Int...) -> Int' to specified type '([Int]) -> Int'
