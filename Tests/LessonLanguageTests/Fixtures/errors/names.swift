// Unknown names, with a near one suggested.
let velocity = 3.0
print(velocty)  // error: 7: cannot find 'velocty' in scope; did you mean 'velocity'?
func area(radius: Double) -> Double { radius * radus }  // error: 48: cannot find 'radus' in scope; did you mean 'radius'?
let a: Strin = "x"  // error: 8: cannot find type 'Strin' in scope; did you mean 'String'?
print(nothingLikeThis123)  // error: 7: cannot find 'nothingLikeThis123' in scope
ara(radius: 1)  // error: 1: cannot find 'ara' in scope; did you mean 'area'?
struct Point { var width: Int; func f() -> Int { widht } }  // error: 50: cannot find 'widht' in scope; did you mean 'width'?
