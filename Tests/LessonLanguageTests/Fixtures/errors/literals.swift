// Literals that do not fit.
let b = []  // error: 9: empty collection literal requires an explicit type
let c: Int = 1.5  // error: 14: cannot convert value of type 'Double' to specified type 'Int'
let d: [Int] = 5  // error: 16: cannot convert value of type 'Int' to specified type '[Int]'
let e: Character = "ab"  // error: 20: cannot convert value of type 'String' to specified type 'Character'
let f: Float = "x"  // error: 16: cannot convert value of type 'String' to specified type 'Float'
let g: Bool = 1  // error: 15: cannot convert value of type 'Int' to specified type 'Bool'
