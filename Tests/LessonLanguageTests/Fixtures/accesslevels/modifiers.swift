// native: alone
struct V { public var a = 1; open func c() {} }  // error: 30: only classes and overridable class members can be declared 'open'; use 'public'
open struct OS {}  // error: 1: only classes and overridable class members can be declared 'open'; use 'public'
open func of() {}  // error: 1: only classes and overridable class members can be declared 'open'; use 'public'
open class OC { open var a = 1; public var b = 2; open func c() {}; public init() {}; open class func s3() {} }
class OI { open init() {} }  // error: 12: only classes and overridable class members can be declared 'open'; use 'public'
class OS2 { open static func s2() {} }  // error: 30: static declarations are implicitly 'final'; use 'public' instead of 'open'
private private struct Dup {}  // error: 9: duplicate modifier
public private struct Dup2 {}  // error: 8: multiple incompatible access-level modifiers specified
package struct Pk {}  // error: 1: the package access level used on 'Pk' requires a package name; set it with the compiler flag -package-name
private(set) func xx() {}  // error: 1: 'private' modifier cannot be applied to this declaration
private(set) struct YY {}  // error: 1: 'private' modifier cannot be applied to this declaration
fileprivate private(set) var ww = 1
public(set) var wv = 1  // error: 1: internal variable cannot have a public setter
struct Q {
  internal(set) public var z = 1
  public internal(set) var y = 1
  private(set) let k = 1  // error: 3: 'private(set)' modifier cannot be applied to read-only properties
  private(set) var comp: Int { 1 }  // error: 3: 'private(set)' modifier cannot be applied to read-only properties
  private public(set) var e = 1  // error: 11: private property cannot have a public setter
  private(set) subscript(i: Int) -> Int { 1 }  // error: 3: 'private(set)' modifier cannot be applied to read-only subscripts
}
func loc() {
  private let x = 1  // error: 3: attribute 'private' can only be used in a non-local scope
  fileprivate func g() {}  // error: 3: attribute 'fileprivate' can only be used in a non-local scope
  private struct L {}  // error: 3: attribute 'private' can only be used in a non-local scope
  print(x)
}
struct H { func m() { struct L { private var p = 1 }; print(L().p) } }  // error: 65: 'p' is inaccessible due to 'private' protection level
enum EE { private case a, b }  // error: 11: 'private' modifier cannot be applied to this declaration
protocol PP {
  private func x()  // error: 3: 'private' modifier cannot be used in protocols
  public var y: Int { get }  // error: 3: 'public' modifier cannot be used in protocols
  fileprivate subscript(i: Int) -> Int { get }  // error: 3: 'fileprivate' modifier cannot be used in protocols
  internal associatedtype A  // error: 3: 'internal' modifier cannot be applied to this declaration
}
private protocol P3 { func h() }
struct A {}
private extension A: P3 { func h() {} }  // error: 1: 'private' modifier cannot be used with extensions that declare protocol conformances
class DD { private deinit {} }  // error: 12: 'private' modifier cannot be applied to this declaration
