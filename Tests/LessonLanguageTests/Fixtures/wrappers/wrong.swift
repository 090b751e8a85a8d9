@propertyWrapper
struct NoValue { var x = 1 } // error: 8: property wrapper type 'NoValue' does not contain a non-static property named 'wrappedValue'
@propertyWrapper
struct W<T> { var wrappedValue: T }
struct A { @W var x: Int = "s" } // error: 28: cannot convert value of type 'String' to expected argument type 'Int'
struct B { @W let x: Int } // error: 12: property wrapper can only be applied to a 'var'
struct C { @W var x: Int { 3 } } // error: 12: property wrapper cannot be applied to a computed property
struct D { @Unknown var x: Int } // error: 12: unknown attribute 'Unknown'
@propertyWrapper struct Arg { var wrappedValue: Int; init(wrappedValue: Int, max: Int) { self.wrappedValue = wrappedValue } }
struct E { @Arg var x = 3 } // error: 26: missing argument for parameter 'max' in call
struct F { @Arg(max: 3) var x: String = "" } // error: 29: property type 'String' does not match 'wrappedValue' type 'Int'
struct G { @W var x = 1 }
print(G().$x) // error: 11: value of type 'G' has no member '$x'
print(G()._x) // error: 11: '_x' is inaccessible due to 'private' protection level
struct H { @W lazy var x = 1 } // error: 24: property 'x' with a wrapper cannot also be lazy
struct I { @W var (a, b) = (1, 2) } // error: 12: property wrapper can only apply to a single variable
@propertyWrapper struct ReadOnly { let wrappedValue = 3 }
struct J { @ReadOnly var x: Int }
var j = J()
j.x = 4 // error: 3: cannot assign to property: 'x' is a get-only property
struct K { @W func f() {} } // error: 12: property wrapper attribute 'W' can only be applied to a property
@W struct L {} // error: 1: property wrapper attribute 'W' can only be applied to a property
enum M { case a; @W var x = 1 } // error: 25: non-static property 'x' declared inside an enum cannot have a wrapper
extension G { @W var y = 1 } // error: 22: non-static property 'y' declared inside an extension cannot have a wrapper
struct N { @W(3) var x: Int } // error: 15: missing argument label 'wrappedValue:' in call
struct O { @W weak var x: Int? } // error: 24: property 'x' with a wrapper cannot also be weak
protocol P { @W var x: Int { get } } // error: 21:  property 'x' declared inside a protocol cannot have a wrapper
struct Q { @W var x: Undefined } // error: 22: cannot find type 'Undefined' in scope
let q = G()
q.x = 3 // error: 3: cannot assign to property: 'q' is a 'let' constant
@propertyWrapper enum EW { case a; var wrappedValue: Int { 1 } }
@propertyWrapper func ff() {} // error: 1: '@propertyWrapper' attribute cannot be applied to this declaration
struct R { @W @Arg(max: 2) var x = 3 }
func g(@W x: Int) { x = 3 } // error: 21: cannot assign to value: 'x' is a get-only property
