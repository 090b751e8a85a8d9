// What the compiler computes of constants must fit.
let a = 5 / 0  // error: 11: division by zero
let b = Int.max + 1  // error: 17: arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow
let c: UInt8 = 200 + 100  // error: 20: arithmetic operation '200 + 100' (on type 'UInt8') results in an overflow
let d = Int.min / -1  // error: 17: division '-9223372036854775808 / -1' results in an overflow
let e = 2 * 3 % 0  // error: 15: division by zero
let f: UInt8 = 10 - 11  // error: 19: arithmetic operation '10 - 11' (on type 'UInt8') results in an overflow
let g = -Int.min  // error: 9: arithmetic operation '0 - -9223372036854775808' (on signed 64-bit integer type) results in an overflow
let fine = (1 << 70) + (Int.max - 1) + 1
