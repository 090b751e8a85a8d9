// Types do not mix by themselves.
let byte: UInt8 = 1, n = 2, x = 1.5
let a = byte + n  // error: 14: binary operator '+' cannot be applied to operands of type 'UInt8' and 'Int'
let b: Int = byte  // error: 14: cannot convert value of type 'UInt8' to specified type 'Int'
let c = -byte  // error: 9: unary operator '-' cannot be applied to an operand of type 'UInt8'
let d = ~x  // error: 9: unary operator '~' cannot be applied to an operand of type 'Double'
