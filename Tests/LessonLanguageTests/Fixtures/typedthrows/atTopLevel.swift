enum E: Error { case a, b }
struct F: Error { var x = 1 }
func u() throws {}
do throws(E) { try u() } catch { print(error) } // error: 20: thrown expression type 'any Error' cannot be converted to error type 'E'
let a1: (Int) throws(E) -> Int = { x in throw E.a } // error: 41: thrown expression type 'any Error' cannot be converted to error type 'E'
let a3: (Int) throws(E) -> Int = { x in try u(); return 1 } // error: 45: thrown expression type 'any Error' cannot be converted to error type 'E'
