// native: alone
protocol P1 { func f(); var v: Int { get }; init(x: Int); subscript(i: Int) -> Int { get }; static func s(); associatedtype A; var w: Int { get set } }
struct S1: P1 {
  private func f() {}  // error: 16: method 'f()' must be declared internal because it matches a requirement in internal protocol 'P1'
  fileprivate var v: Int { 1 }  // error: 19: property 'v' must be declared internal because it matches a requirement in internal protocol 'P1'
  private init(x: Int) {}  // error: 11: initializer 'init(x:)' must be declared internal because it matches a requirement in internal protocol 'P1'
  private subscript(i: Int) -> Int { 1 }  // error: 11: subscript must be declared internal because it matches a requirement in internal protocol 'P1'
  private static func s() {}  // error: 23: method 's()' must be declared internal because it matches a requirement in internal protocol 'P1'
  private typealias A = Int  // error: 21: type alias 'A' must be declared internal because it matches a requirement in internal protocol 'P1'
  private(set) var w = 1  // error: 20: setter for property 'w' must be declared internal because it matches a requirement in internal protocol 'P1'
}
public struct S2: CustomStringConvertible, Equatable {
  var description: String { "" }  // error: 7: property 'description' must be declared public because it matches a requirement in public protocol 'CustomStringConvertible'
  static func == (a: S2, b: S2) -> Bool { true }  // error: 15: method '==' must be declared public because it matches a requirement in public protocol 'Equatable'
}
public protocol P2 { func g() }
public struct S3: P2 { func g() {} }  // error: 29: method 'g()' must be declared public because it matches a requirement in public protocol 'P2'
struct S4: P2 { func g() {} }
private struct S5: P2 { func g() {} }
private struct S6: P2 { private func g() {} }  // error: 38: method 'g()' must be as accessible as its enclosing type because it matches a requirement in protocol 'P2'
private protocol P3 { func h() }
struct S7: P3 { private func h() {} }  // error: 30: method 'h()' must be declared fileprivate because it matches a requirement in private protocol 'P3'
struct S8: P3 { fileprivate func h() {} }
public struct S9: Comparable, Hashable, Sequence, IteratorProtocol {
  var n = 0
  public static func < (a: S9, b: S9) -> Bool { a.n < b.n }
  func hash(into hasher: inout Hasher) {}  // error: 8: method 'hash(into:)' must be declared public because it matches a requirement in public protocol 'Hashable'
  mutating func next() -> Int? { nil }  // error: 17: method 'next()' must be declared public because it matches a requirement in public protocol 'IteratorProtocol'
}
open class OC { open var a = 1; public var b = 2; open func c() {}; init() {} }
class OD: OC { override func c() {}; override var a: Int { get { 1 } set {} } }
public class OE: OC { override func c() {} }  // error: 37: overriding instance method must be as accessible as its enclosing type
public class OG: OC { override private func c() {} }  // error: 45: overriding instance method must be as accessible as its enclosing type
class Base { func a() {}; fileprivate func b() {}; private(set) var c = 1; var d: Int { get { 1 } set {} }; subscript(i: Int) -> Int { 1 }; init() {}; required init(r: Int) {} }
class Der: Base {
  fileprivate override func a() {}  // error: 29: overriding instance method must be as accessible as the declaration it overrides
  override func b() {}
  override var c: Int { get { 1 } set {} }
  override private(set) var d: Int { get { 1 } set {} }  // error: 29: setter of overriding property must be as accessible as the declaration it overrides
  private override subscript(i: Int) -> Int { 1 }  // error: 20: overriding subscript must be as accessible as the declaration it overrides
  private override init() { super.init() }
  fileprivate required init(r: Int) { super.init(r: r) }  // error: 24: 'required' initializer must be accessible wherever class 'Der' can be subclassed
}
class OF { private func p() {} }
class OH: OF { override func p() {} }  // error: 30: method does not override any method from its superclass
