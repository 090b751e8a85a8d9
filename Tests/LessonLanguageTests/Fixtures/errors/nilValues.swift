// nil only where an optional is expected.
let a: Int = nil  // error: 14: 'nil' cannot initialize specified type 'Int'
let b = nil  // error: 9: 'nil' requires a contextual type
func f(_ n: Int) {}
f(nil)  // error: 3: 'nil' is not compatible with expected argument type 'Int'
func g() -> Int { return nil }  // error: 26: 'nil' is incompatible with return type 'Int'
var c = 1
c = nil  // error: 5: 'nil' cannot be assigned to type 'Int'
let list: [Int] = [1, nil]  // error: 23: 'nil' is not compatible with expected element type 'Int'
