// What floating-point numbers do not have.
let x = 2.5, y: Float = 1, n = 3
let a = x % 2  // error: 11: '%' is unavailable: For floating point numbers use truncatingRemainder instead
let b = x + y  // error: 11: binary operator '+' cannot be applied to operands of type 'Double' and 'Float'
let c: Float = x  // error: 16: cannot convert value of type 'Double' to specified type 'Float'
let d = x * n  // error: 11: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'
let e: Int = 2.0  // error: 14: cannot convert value of type 'Double' to specified type 'Int'
