class C { func f(c: Self) {} } // error: 21: covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean 'C'?
struct D { let x: Int { return 42 } } // error: 23: 'let' declarations cannot be computed properties
struct S { var x: Int { get { 12 } set {} didSet {} } } // error: 43: 'didSet' cannot be provided together with a getter
let bad = (a: 10, a: 20) // error: 11: cannot create a tuple with a duplicate element label
func f(_ a: Int..., _ b: String) {} // error: 23: a parameter following a variadic parameter requires a label
enum E: Int, Comparable { case ten = 10, twelve = 12 } // error: 6: type 'E' does not conform to protocol 'Comparable'
