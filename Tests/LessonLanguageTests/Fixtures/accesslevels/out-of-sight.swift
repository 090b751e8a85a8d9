// native: alone
struct A {
  private struct N { var x = 1; private var y = 2 }
  private typealias T = Int
  private static var st = 1
  private static func sf() {}
  private enum E { case a }
  func ok() { print(N().x) }
  func no() { print(N().y) }  // error: 25: 'y' is inaccessible due to 'private' protection level
}
let n1: A.N? = nil  // error: 11: 'N' is inaccessible due to 'private' protection level
let n2 = A.N()  // error: 12: 'N' is inaccessible due to 'private' protection level
let n3: A.T = 1  // error: 11: 'T' is inaccessible due to 'private' protection level
let n4 = A.st  // error: 12: 'st' is inaccessible due to 'private' protection level
A.sf()  // error: 3: 'sf' is inaccessible due to 'private' protection level
let n5 = A.E.a  // error: 12: 'E' is inaccessible due to 'private' protection level
extension A { func k() { _ = N(); _ = A.st; let q: T = 1; _ = q } }
struct B { private var x = 1; private(set) var y = 2 }
var b3 = [B()]
b3[0].y = 1  // error: 7: cannot assign to property: 'y' setter is inaccessible
b3[0].x += 1  // error: 7: 'x' is inaccessible due to 'private' protection level
class C { private init() {}; private(set) static var n = 0; private(set) subscript(i: Int) -> Int { get { 1 } set {} }; static let one = C() }
let c = C()  // error: 9: 'C' initializer is inaccessible due to 'private' protection level
C.n = 2  // error: 3: cannot assign to property: 'n' setter is inaccessible
C.n += 1  // error: 5: left side of mutating operator isn't mutable: 'n' setter is inaccessible
C.one[1] = 3  // error: 6: cannot assign through subscript: subscript setter is inaccessible
print(C.one[1], C.n)
private protocol P3 { func h() }
extension P3 { private func def() {}; public func def2() {} }
struct TT: P3 { func h() { def() } }  // error: 28: 'def' is inaccessible due to 'private' protection level
struct TU: P3 { func h() { def2() } }
