// native: alone
let k = { (a b: Int) in b }  // error: 12: closure cannot have keyword arguments
let g: (x: Int) -> Int = { $0 }  // error: 9: function types cannot have argument labels; use '_' before 'x'
