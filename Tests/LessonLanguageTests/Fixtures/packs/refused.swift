// native: differs
func f<each T>(_ t: repeat each T) { f(repeat each t, 1) } // error: 38: 'f' calls itself with ever larger types: each needs code of its own
f(1)
func g<each T>(_ t: repeat each T) -> Int { 3 }
let h = g // error: 9: a function over a parameter pack as a value is not supported in lessons: write a closure that calls it
enum P<each T> { case x } // error: 6: enums cannot declare a type pack
let k: (repeat each Int) = 3 // error: 8: a parameter pack here is not supported in lessons: write a function over it
