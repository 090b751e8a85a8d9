// native: alone
public struct U {}
struct I { public func f() {} }
public extension U {
  public func x() {}  // warning: 3: 'public' modifier is redundant for instance method declared in a public extension
  public var y: Int { 1 }  // warning: 3: 'public' modifier is redundant for property declared in a public extension
  public init(x: Int) { self.init() }  // warning: 3: 'public' modifier is redundant for initializer declared in a public extension
  public static func s() {}  // warning: 3: 'public' modifier is redundant for static method declared in a public extension
  private func pr() {}
}
private extension U {
  private func x2() {}
  fileprivate func x3() {}  // warning: 3: 'fileprivate' modifier is redundant for instance method declared in a private (equivalent to fileprivate) extension
  internal func x5() {}  // warning: 3: 'internal' modifier conflicts with extension's default access of 'private'
}
internal extension U {
  internal func x6() {}  // warning: 3: 'internal' modifier is redundant for instance method declared in an internal extension
  public func x7() {}  // warning: 3: 'public' modifier conflicts with extension's default access of 'internal'
}
fileprivate extension U { fileprivate func x8() {} }  // warning: 27: 'fileprivate' modifier is redundant for instance method declared in a fileprivate extension
public extension Int { public func x9() {} }  // warning: 24: 'public' modifier is redundant for instance method declared in a public extension
extension U { public func x10() {} }
print(U().y, I())
// prints: 1 I()
