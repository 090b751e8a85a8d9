enum E: Error { case a, b }
struct F: Error { var x = 1 }
func f(_ i: Int) throws(E) -> Int { if i > 1 { throw .a }; return i }
func u() throws {}
do { throw E.a } catch { let x: E = error; print(x) } // error: 37: cannot convert value of type 'any Error' to specified type 'E'
do { _ = try f(2); try u() } catch { let x: E = error; print(x) } // error: 49: cannot convert value of type 'any Error' to specified type 'E'
do { _ = try f(2); throw F() } catch { let x: E = error; print(x) } // error: 51: cannot convert value of type 'any Error' to specified type 'E'
let d2: (Int) throws(E) -> Int = { x in throw .a } // error: 48: type 'any Error' has no member 'a'
let d3: (Int) throws(F) -> Int = f // error: 34: invalid conversion of thrown error type 'E' to 'F'
func p<X: Error>(_ b: () throws(X) -> Int) throws(X) -> Int { try b() }
do { _ = try p { try f(3) } } catch { let x: E = error; print(x) } // error: 50: cannot convert value of type 'any Error' to specified type 'E'
do throws(E) { print(try f(1)) } catch { let x: F = error; print(x) } // error: 53: cannot convert value of type 'E' to specified type 'F'
func v() throws(Int) {} // error: 17: thrown type 'Int' does not conform to the 'Error' protocol
struct PC { let f: () throws(String) -> Void } // error: 30: thrown type 'String' does not conform to the 'Error' protocol
let a5: (Int) -> Int = f // error: 24: invalid conversion from throwing function of type '(Int) throws(E) -> Int' to non-throwing function type '(Int) -> Int'
do { do { _ = try f(2) } catch { print("in", error); throw error } } catch { let e: E = error; print(e) } // error: 89: cannot convert value of type 'any Error' to specified type 'E'
protocol Q { func q() throws(E) }
struct QA: Q { func q() throws {} } // error: 8: type 'QA' does not conform to protocol 'Q'
struct QC: Q { func q() throws(F) {} } // error: 8: type 'QC' does not conform to protocol 'Q'
