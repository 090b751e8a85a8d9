// Closures that do not fit.
print([1, 2].map { $0 + "x" })  // error: 23: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
print([1, 2].filter { $0 })  // error: 23: cannot convert value of type 'Int' to closure result type 'Bool'
let f: (Int) -> Int = { "text" }  // error: 23: contextual closure type expects 1 argument, but 0 were used in closure body
let g: (Int) -> Int = { a, b in a }  // error: 23: contextual closure type expects 1 argument, but 2 were used in closure body
print([1, 2].reduce(0) { $0 })  // error: 24: contextual closure type expects 2 arguments, but 1 was used in closure body
let k = { x in x }  // error: 9: empty collection literal requires an explicit type
print([1].map { (s: String) in s })  // error: 18: cannot convert value of type 'String' to expected argument type 'Int'
print([3, 1].sorted { $0 + $1 })  // error: 26: cannot convert value of type 'Int' to closure result type 'Bool'
