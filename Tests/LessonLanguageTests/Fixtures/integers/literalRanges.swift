// Literals that their type does not have.
let a: UInt8 = 256  // error: 16: integer literal '256' overflows when stored into 'UInt8'
let b: Int8 = -129  // error: 15: integer literal '-129' overflows when stored into 'Int8'
let c = UInt8(300)  // error: 15: integer literal '300' overflows when stored into 'UInt8'
let d = -1 as UInt  // error: 9: negative integer '-1' overflows when stored into unsigned type 'UInt'
let e: UInt16 = 0x1_0000  // error: 17: integer literal '65536' overflows when stored into 'UInt16'
let f: Int = 99999999999999999999  // error: 14: integer literal '99999999999999999999' overflows when stored into 'Int'
let g: [Int8] = [1, 200]  // error: 21: integer literal '200' overflows when stored into 'Int8'
let h: UInt64 = 18446744073709551615
