// What declarations of enums may not say.
enum A { case x, x }  // error: 18: invalid redeclaration of 'x'
enum B: Int { case a = 1, b = 1 }  // error: 31: raw value for enum case is not unique
enum C: Int { case a = 2, b = 1, c }  // error: 34: raw value for enum case is not unique
enum D: Int { case a(Int) }  // error: 20: enum with raw type cannot have cases with arguments
enum E { case a = 1 }  // error: 19: enum case cannot have a raw value if the enum does not have a raw type
enum F: Double { case a = 1.5, b }  // error: 32: enum case must declare a raw value when the preceding raw value is not an integer
enum G { case leaf, node(G) }  // error: 6: recursive enum 'G' is not marked 'indirect'
enum H: Int {}  // error: 9: an enum with no cases cannot declare a raw type
enum I: Bool { case a }  // error: 9: raw type 'Bool' is not expressible by a string, integer, or floating-point literal
struct S { var g: J }  // error: 8: value type 'S' cannot have a stored property that recursively contains it
enum J { case s(S) }  // error: 6: recursive enum 'J' is not marked 'indirect'
