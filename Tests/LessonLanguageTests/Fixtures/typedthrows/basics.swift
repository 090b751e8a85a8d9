// native: alone
enum E: Error { case a, b }
struct F: Error { var x = 1 }
func f(_ i: Int) throws(E) -> Int { if i > 1 { throw .a }; return i }
func u() throws {}
do { _ = try f(2) } catch { let x: E = error; print(x) }
do throws(E) { throw .b } catch .a { print("a") } catch .b { print("b") }
do { _ = try f(2) } catch .a { print("a") } catch { print(error == .b) }
let c = { (x: Int) throws(E) -> Int in try f(x) }
print(type(of: c))
let d: (Int) throws(E) -> Int = f
let d4: (Int) throws -> Int = f
func p<X: Error>(_ b: () throws(X) -> Int) throws(X) -> Int { try b() }
let q = p { 3 }
print(q)
do { _ = try p { () throws(E) in try f(3) } } catch { let x: E = error; print(x) }
do { _ = try p { try f(3) } } catch { print("any", error) }
do { _ = try [1,2].map(f) } catch { let x: E = error; print(x) }
func s() throws(Never) { }
s()
struct S { var p: Int { get throws(E) { throw .a } }
 init() throws(E) { throw .b }
 subscript(i: Int) -> Int { get throws(E) { throw .a } } }
do { _ = try S().p } catch { let x: E = error; print(x) }
let a2: (Int) throws(E) -> Int = { x in try f(x) }
let a4: (Int) throws(E) -> Int = { x in 1 }
func p1() -> Int { p { 3 } }
func p3() throws(E) -> Int { try p { () throws(E) in throw .b } }
do { _ = try p3() } catch .b { print("p3") }
func tn() throws(any Error) { throw F() }
func k2<X: Error>(_ x: X) throws(X) { throw x }
do { try k2(F()) } catch { print(error.x) }
do { try k2(E.a) } catch .a { print("ka") }
do { _ = try f(2) } catch E.a { print("a") } catch { print("x") }
do { _ = try f(2) } catch let e where e == .a { print("a2") } catch { print("x") }
func z() { do { _ = try f(9) } catch let e { print(e as E) } }
z()
protocol P { associatedtype Fail: Error; func go() throws(Fail) }
struct PA: P { func go() throws(E) { throw .a } }
struct PB: P { func go() {} ; typealias Fail = Never }
struct PD: P { func go() {} }
func run<T: P>(_ t: T) throws(T.Fail) { try t.go() }
func y() { run(PB()); run(PD()) }
y()
do { try run(PA()) } catch { print(error == .a) }
let opt = try? f(2)
print(opt as Any)
protocol Q { func q() throws(E) }
struct QB: Q { func q() {} }
struct QE: Q { func q() throws(E) { throw .b } }
let anyQ: [any Q] = [QB(), QE()]
for q in anyQ { do { try q.q(); print("ok") } catch { print(error == .b) } }
func g2() throws(E) { defer { print("d") }; guard true else { throw .a }; try run(PA()) }
do { try g2() } catch { print(error) }
let res2: Result<Int, E> = Result { () throws(E) in try f(2) }
print(res2)
func res3() throws(E) -> Int { try res2.get() }
do { print(try res3()) } catch .a { print("res a") } catch { print("other") }
let r4 = Result { try f(5) }
print(r4)
func outer() throws(E) {
  do { try tn() } catch is F { print("F!") } catch { throw .b }
  do { _ = try f(3) } catch { throw error }
}
do { try outer() } catch { print("outer", error) }
func rethrowing(_ g: () throws -> Int) rethrows -> Int { try g() }
do { _ = try rethrowing { try f(4) } } catch { print(type(of: error), error) }
print((try? p { throw F() }) ?? 7)
struct Wrapper<Failure: Error> {
  var action: () throws(Failure) -> Int
  func run() throws(Failure) -> Int { try action() }
}
print(Wrapper<Never>(action: { 4 }).run())
do { print(try Wrapper<E>(action: { () throws(E) in throw .b }).run()) } catch { print(error) }
// prints: a
// prints: b
// prints: a
// prints: (Int) throws(E) -> Int
// prints: 3
// prints: a
// prints: any a
// prints: a
// prints: b
// prints: p3
// prints: 1
// prints: ka
// prints: a
// prints: a2
// prints: a
// prints: true
// prints: nil
// prints: ok
// prints: true
// prints: d
// prints: a
// prints: failure(main.E.a)
// prints: res a
// prints: failure(main.E.a)
// prints: F!
// prints: outer a
// prints: E a
// prints: 7
// prints: 4
// prints: b
