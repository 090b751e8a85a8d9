@dynamicMemberLookup // error: 1: '@dynamicMemberLookup' requires 'A' to have a 'subscript(dynamicMember:)' method that accepts either 'ExpressibleByStringLiteral' or a key path
struct A { var x = 1 }
@dynamicMemberLookup
struct B { subscript(dynamicMember name: Int) -> Int { name } } // error: 12: '@dynamicMemberLookup' requires 'B' to have a 'subscript(dynamicMember:)' method that accepts either 'ExpressibleByStringLiteral' or a key path
struct Point { var x: Int; let y = 2 }
@dynamicMemberLookup
struct Lens<T> {
  var value: T
  subscript<V>(dynamicMember path: WritableKeyPath<T, V>) -> V {
    get { value[keyPath: path] }
    set { value[keyPath: path] = newValue }
  }
}
var l = Lens(value: Point(x: 1))
print(l.z) // error: 9: value of type 'Lens<Point>' has no dynamic member 'z' using key path from root type 'Point'
l.x = "a" // error: 7: cannot assign value of type 'String' to type 'Int'
print(l.y) // error: 9: cannot convert key path type 'KeyPath<Point, Int>' to contextual type 'WritableKeyPath<Point, Int>'
let k = Lens(value: Point(x: 1))
k.x = 3 // error: 3: cannot assign through dynamic lookup property: 'k' is a 'let' constant
@dynamicMemberLookup
struct S { subscript(dynamicMember name: String) -> Int { 1 } }
var s = S()
s.a = 3 // error: 3: cannot assign through dynamic lookup property: 's' is immutable
let t: String = s.b // error: 19: cannot convert value of type 'Int' to specified type 'String'
s.f(3) // error: 1: cannot call value of non-function type 'Int'
@dynamicCallable // error: 1: '@dynamicCallable' requires 'C' to have either a valid 'dynamicallyCall(withArguments:)' method or 'dynamicallyCall(withKeywordArguments:)' method
struct C { func call() {} }
@dynamicCallable
struct D { func dynamicallyCall(withArguments a: [Int]) -> Int { 1 } }
let d = D()
print(d("a")) // error: 9: cannot convert value of type 'String' to expected argument type 'Int'
print(d(a: 1)) // error: 7: '@dynamicCallable' type 'D' cannot be applied with keyword arguments; missing 'dynamicCall(withKeywordArguments:)' method
@dynamicMemberLookup // error: 1: '@dynamicMemberLookup' attribute cannot be applied to this declaration
func f() {}
@dynamicMemberLookup extension Point {} // error: 1: '@dynamicMemberLookup' attribute cannot be applied to this declaration
