// native: alone
private struct P { var x = 1 }
fileprivate struct F {}
struct I {}
public struct U {}
private protocol Pr {}
private enum PE { case a }
private typealias Num = Int
func f1(_ p: P) {}  // error: 6: function must be declared private or fileprivate because its parameter uses a private type
func f2() -> P { P() }  // error: 6: function must be declared private or fileprivate because its result uses a private type
internal func f3(_ p: F) {}  // error: 15: function cannot be declared internal because its parameter uses a fileprivate type
public func f4(_ p: I) {}  // error: 13: function cannot be declared public because its parameter uses an internal type
public func f5(_ p: P) -> P { p }  // error: 13: function cannot be declared public because its parameter uses a private type
private func f6(_ p: P) -> F { F() }
fileprivate func f7(_ p: P) {}
func f8(_ n: Num) {}  // error: 6: function must be declared private or fileprivate because its parameter uses a private type
func g1<T: Pr>(_ t: T) {}  // error: 6: global function must be declared private or fileprivate because its generic parameter uses a private type
func g2<T>(_ t: T) where T: Pr {}  // error: 6: global function must be declared private or fileprivate because its generic requirement uses a private type
func g3<P>(_ p: P) {}
func so() -> some Pr { S2() }  // error: 6: function must be declared private or fileprivate because its result uses a private type
var v1 = P()  // error: 5: variable must be declared private or fileprivate because its type 'P' uses a private type
var v2: P = P()  // error: 5: variable must be declared private or fileprivate because its type uses a private type
let (v3, v4) = (P(), 1)  // error: 6: constant must be declared private or fileprivate because its type 'P' uses a private type
var clo: (P) -> Void = { _ in }  // error: 5: variable must be declared private or fileprivate because its type uses a private type
var opt: P? = nil  // error: 5: variable must be declared private or fileprivate because its type uses a private type
var arr: [P] = []  // error: 5: variable must be declared private or fileprivate because its type uses a private type
var tup: (P, Int) = (P(), 1)  // error: 5: variable must be declared private or fileprivate because its type uses a private type
let pe = PE.a  // error: 5: constant must be declared private or fileprivate because its type 'PE' uses a private type
private let own = PE.a
typealias T1 = P  // error: 11: type alias must be declared private or fileprivate because its underlying type uses a private type
public typealias T2 = I  // error: 18: type alias cannot be declared public because its underlying type uses an internal type
class C1 {}
private class C2 {}
class C3: C2 {}  // error: 7: class must be declared private or fileprivate because its superclass is private
public class C4: C1 {}  // error: 14: class cannot be declared public because its superclass is internal
protocol Pr2: Pr {}  // error: 10: protocol must be declared private or fileprivate because it refines a private protocol
struct S2: Pr {}
struct G1<T: Pr> {}  // error: 8: generic struct must be declared private or fileprivate because its generic parameter uses a private type
struct G2<T> where T: Pr {}  // error: 8: generic struct must be declared private or fileprivate because its generic requirement uses a private type
enum E1 { case a(P) }  // error: 16: enum case in an internal enum uses a private type
public enum E2 { case a(I) }  // error: 23: enum case in a public enum uses an internal type
public extension I { func no() {} }  // error: 1: extension of internal struct cannot be declared public
public extension U { func nodecl(_ i: I) {} }  // error: 27: method must be declared internal because its parameter uses an internal type
extension P { public func ok() -> P { self } }
private extension I { func hid() -> P { P() } }
fileprivate extension U: Pr {}  // error: 1: 'fileprivate' modifier cannot be used with extensions that declare protocol conformances
if true { print(I().hid().x, f6(P())) }
do { let inner = P(); func use(_ p: P) { print(p.x) }; use(inner) }
