// native: alone
// What older programs declare.
struct List<T> {
  class Node<T> { var value: T; init(_ value: T) { self.value = value } }  // warning: 14: generic parameter 'T' shadows generic parameter from outer scope with the same name; this is an error in the Swift 6 language mode
  func same<T>(_ x: T) -> T { x }  // warning: 13: generic parameter 'T' shadows generic parameter from outer scope with the same name; this is an error in the Swift 6 language mode
  init<T>(_ t: T) {}  // warning: 8: generic parameter 'T' shadows generic parameter from outer scope with the same name; this is an error in the Swift 6 language mode
  subscript<T>(i: T) -> Int { 1 }  // warning: 13: generic parameter 'T' shadows generic parameter from outer scope with the same name; this is an error in the Swift 6 language mode
}
protocol P: class { func f() }  // warning: 13: using 'class' keyword to define a class-constrained protocol is deprecated; use 'AnyObject' instead
class H: Hashable {
  var n = 1
  var hashValue: Int { n }  // warning: 7: 'Hashable.hashValue' is deprecated as a protocol requirement; conform type 'H' to 'Hashable' by implementing 'hash(into:)' instead
  static func == (a: H, b: H) -> Bool { a.n == b.n }
}
print(Set([H(), H()]).count, List<Int>(3).same("x"))
// prints: 1 x
