struct Failure: Error {}
func f() throws -> Int { throw Failure() }
let a: () -> Int = { try f() } // error: 20: invalid conversion from throwing function of type '() throws -> Int' to non-throwing function type '() -> Int'
let b: () -> Int = f // error: 20: invalid conversion from throwing function of type '() throws -> Int' to non-throwing function type '() -> Int'
func c() throws { throw 1 } // error: 25: thrown expression type 'Int' does not conform to 'Error'
func d() throws { throw Failure } // error: 25: thrown expression type 'Failure.Type' does not conform to 'Error'
func e() rethrows { print(1) } // error: 6: 'rethrows' function must take a throwing function argument
let g: () throws -> Int = { 3 }
let h: Int = try? g() // error: 14: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
