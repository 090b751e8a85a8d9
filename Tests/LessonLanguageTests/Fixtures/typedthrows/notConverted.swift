enum E: Error { case a, b }
struct F: Error { var x = 1 }
func f(_ i: Int) throws(E) -> Int { if i > 1 { throw .a }; return i }
func u() throws {}
func p<X: Error>(_ b: () throws(X) -> Int) throws(X) -> Int { try b() }
func g() throws(F) { _ = try f(3) } // error: 30: thrown expression type 'E' cannot be converted to error type 'F'
func h() throws(E) { do { try u() } catch { print(error) }; try u() } // error: 65: thrown expression type 'any Error' cannot be converted to error type 'E'
func o() { do throws(E) { throw .b } catch .a { print("a") } catch .b { print("b") } } // error: 27: error is not handled because the enclosing catch is not exhaustive
func t() throws(Never) { throw E.a } // error: 26: thrown expression type 'any Error' cannot be converted to error type 'Never'
func w() throws(E) { try u() } // error: 26: thrown expression type 'any Error' cannot be converted to error type 'E'
func p2() -> Int { p { throw E.a } } // error: 20: call can throw, but it is not marked with 'try' and the error is not handled
func p4() throws(E) -> Int { try p { try f(1) } } // error: 34: thrown expression type 'any Error' cannot be converted to error type 'E'
func r(_ g: () throws -> Int) rethrows -> Int { try g() }
func r1() throws(E) -> Int { try r { () throws(E) in throw .a } } // error: 34: thrown expression type 'any Error' cannot be converted to error type 'E'
