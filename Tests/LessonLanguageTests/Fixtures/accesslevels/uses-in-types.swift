// native: alone
private struct P {}
struct I {}
struct S {
  private struct N { var x = 1; private var y = 2 }
  private enum K { case a }
  var p: P? = nil  // error: 7: property must be declared fileprivate because its type uses a private type
  let q = P()  // error: 7: property must be declared fileprivate because its type 'P' uses a private type
  static var sp = P()  // error: 14: property must be declared fileprivate because its type 'P' uses a private type
  init(_ p: P) {}  // error: 3: initializer must be declared fileprivate because its parameter uses a private type
  init() {}
  func m() -> P { P() }  // error: 8: method must be declared fileprivate because its result uses a private type
  subscript(p: P) -> Int { 1 }  // error: 3: subscript must be declared fileprivate because its index uses a private type
  subscript(i: Int) -> P { P() }  // error: 3: subscript must be declared fileprivate because its element type uses a private type
  var n = N()  // error: 7: property must be declared private because its type 'S.N' uses a private type
  var ns: [N] = []  // error: 7: property must be declared private because its type uses a private type
  lazy var l = N()  // error: 12: property must be declared private because its type 'S.N' uses a private type
  private var n2 = N()
  fileprivate var n3: N? = nil  // error: 19: property cannot be declared fileprivate because its type uses a private type
  func fn(_ n: N) {}  // error: 8: method must be declared private because its parameter uses a private type
  fileprivate func fr() -> N { N() }  // error: 20: method cannot be declared fileprivate because its result uses a private type
  private func sound(_ n: N) -> K { print(n.x); return .a }
  fileprivate typealias TN = N  // error: 25: type alias cannot be declared fileprivate because its underlying type uses a private type
  func gen<N>(_ n: N) -> N { n }
  func reads() -> Int { N().y }  // error: 29: 'y' is inaccessible due to 'private' protection level
  enum L { case x(N) }  // error: 17: enum case in an internal enum uses a private type
  class M: O {}  // error: 9: class must be declared private because its superclass is private
  private class O {}
}
private struct Q { var p: P?; func f() -> P { P() }; var inner: S.L? }
public struct R {
  public var i: I  // error: 14: property cannot be declared public because its type uses an internal type
  public init(_ i: I) { self.i = i }  // error: 10: initializer cannot be declared public because its parameter uses an internal type
  public func d(_ x: Int = 1, i: I) {}  // error: 15: method cannot be declared public because its parameter uses an internal type
  var fine: I { I() }
}
protocol A {
  func r(_ p: P)  // error: 8: method cannot be declared internal because its parameter uses a private type
  var q: P { get }  // error: 7: property cannot be declared internal because its type uses a private type
  init(p: P)  // error: 3: initializer cannot be declared internal because its parameter uses a private type
  subscript(p: P) -> Int { get }  // error: 3: subscript cannot be declared internal because its index uses a private type
  associatedtype B: PP  // error: 18: associated type in an internal protocol uses a private type in its requirement
  associatedtype C = P  // error: 18: associated type in an internal protocol uses a private type in its default definition
}
private protocol PP {}
