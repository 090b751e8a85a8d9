// native: alone
enum E: Error { case a(Int), b }
struct S: Error, CustomStringConvertible { var description: String { "S!" } }
func f(_ n: Int) throws -> Int { switch n { case 0: throw E.b; case 1: throw E.a(7); case 2: throw S(); default: return n } }
for i in 0..<4 {
  do { print(try f(i)) }
  catch E.a(let x) where x > 5 { print("a", x) }
  catch E.b, is S { print("b or S") }
  catch { print("other", error) }
}
func apply(_ g: (Int) throws -> Int, _ n: Int) rethrows -> Int { try g(n) }
print(apply({ $0 + 1 }, 2), (try? apply(f, 0)) as Any)
let r = try? f(3)
print(r as Any, try! f(5))
func nested() throws { do { _ = try f(1) } catch E.b { print("no") } }
do { try nested() } catch { print("outer", error) }
func cleanup() throws { defer { print("cleanup") }; _ = try f(0); print("not reached") }
try? cleanup()
extension E: Equatable {}
do { _ = try f(0) } catch let e as E { print(e == .b) } catch {}
let results = (0..<4).map { n in Result { try f(n) } }
print(results.map { (try? $0.get()) ?? -1 })
func opt(_ s: String) throws -> Int { guard let n = Int(s) else { throw E.a(s.count) }; return n }
print(["1", "x", "3"].compactMap { try? opt($0) })
do { print(try ["1", "xx"].map(opt)) } catch { print(error) }
func rethrowing<T>(_ b: () throws -> T) rethrows -> T { defer { print("after") }; return try b() }
print(rethrowing { 4 })
let x = (try? opt("q")) ?? 9
print(x)
// prints: b or S
// prints: a 7
// prints: b or S
// prints: 3
// prints: 3 nil
// prints: Optional(3) 5
// prints: outer a(7)
// prints: cleanup
// prints: true
// prints: [-1, -1, -1, 3]
// prints: [1, 3]
// prints: a(2)
// prints: after
// prints: 4
// prints: 9
