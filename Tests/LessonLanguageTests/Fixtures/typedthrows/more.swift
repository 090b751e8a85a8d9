// native: alone
enum E: Error { case a(Int), b }
func f() throws(E) { throw .a(3) }
do { try f() } catch .a(let n) { print(n) } catch { print("b") }
do throws(E) { try f(); throw .b } catch { switch error { case .a(let x): print(x); case .b: print("b") } }
func g() throws(E) -> Int { do { try f() } catch .a(let n) where n > 5 { return n } catch { throw error }; return 0 }
print((try? g()) as Any)
struct S<F: Error> { let run: () throws(F) -> Int
 func mapped<G: Error>(_ t: (F) -> G) throws(G) -> Int { do { return try run() } catch { throw t(error) } } }
do { print(try S<E>(run: { () throws(E) in throw .b }).mapped { _ in E.a(9) }) } catch { print(error) }
func h<T, F: Error>(_ x: T, _ f: (T) throws(F) -> T) throws(F) -> T { try f(x) }
print(h(3) { $0 + 1 })
do { print(try h(3) { (n: Int) throws(E) -> Int in throw .a(n) }) } catch { print(error) }
let arr: [() throws(E) -> Void] = [f, {}]
for a in arr { do { try a() } catch .a { print("caught") } catch .b {} }
func nested() throws(E) { do { do { try f() } catch .b { print("no") } } catch { throw error } }
do { try nested() } catch { print("n", error) }
let r: Result<Int, E> = .failure(.b)
do { _ = try r.get() } catch .b { print("rb") } catch .a { print("ra") }
protocol P { func x() throws(E) -> Int }
extension P { func y() throws(E) -> Int { try x() + 1 } }
struct Q: P { func x() throws(E) -> Int { 1 } }
print(try Q().y())
// prints: 3
// prints: 3
// prints: nil
// prints: a(9)
// prints: 4
// prints: a(3)
// prints: caught
// prints: n a(3)
// prints: rb
// prints: 2
