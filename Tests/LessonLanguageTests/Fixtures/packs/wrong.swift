func g<each T>(_ t: repeat each T) -> Int { undefined } // error: 45: cannot find 'undefined' in scope
print(g(1), g(1, 2))
func i<each T: Equatable>(_ t: repeat each T) {}
struct N {}
i(1, N()) // error: 1: global function 'i' requires that 'N' conform to 'Equatable'
print(g(a: 3)) // error: 7: no exact matches in call to global function 'g'
func j(_ x: repeat Int) {} // error: 13: a parameter pack here is not supported in lessons: write a function over it
func m<each T>(_ t: repeat each T) { let s: String = 3; repeat print(each t) } // error: 54: cannot convert value of type 'Int' to specified type 'String'
m(1)
func n<each T>(l: repeat each T, r: repeat each T) {}
n(l: 1, 2, r: 3) // error: 1: no exact matches in call to global function 'n'
