// native: alone
import Foundation
enum NetError: Error { case timeout(after: Int), status(Int), empty }
extension NetError: CustomStringConvertible { var description: String { switch self { case .timeout(let s): "timeout \(s)"; case .status(let c): "status \(c)"; case .empty: "empty" } } }
func fetch(_ n: Int) -> Result<String, NetError> { switch n { case ..<0: .failure(.empty); case 0: .success(""); case 404, 500...599: .failure(.status(n)); case let x where x > 999: .failure(.timeout(after: x / 100)); default: .success("page \(n)") } }
let results = [-1, 0, 7, 404, 503, 2000].map(fetch)
for r in results { switch r { case .success(let s) where s.isEmpty: print("nothing"); case .success(let s): print(s); case .failure(.status(let c)) where c >= 500: print("server", c); case .failure(let e): print("error:", e) } }
let ok = results.compactMap { try? $0.get() }; print(ok)
let lengths = fetch(7).map(\.count).flatMap { n -> Result<Int, NetError> in n > 3 ? .success(n * 2) : .failure(.empty) }
print(lengths, fetch(404).description2)
struct StringError: Error { let s: String }
extension Result where Success == String { var description2: String { (try? get()) ?? "none" } }
func load() throws -> Int { defer { print("cleanup") }; let s = try fetch(500).get(); return s.count }
do { print(try load()) } catch let e as NetError { if case .status(let c) = e { print("caught", c) } } catch { print("?") }
func retry<T>(_ n: Int, _ f: (Int) throws -> T) rethrows -> T { var last: Error?; for i in 1...n { do { return try f(i) } catch { last = error; print("try", i, error) } }; _ = last; return try f(n + 1) }
print(try! retry(2) { i -> Int in if i < 3 { throw NetError.timeout(after: i) }; return i * 10 })
print((try? retry(1) { _ in throw NetError.empty }) as Int? as Any)
// prints: error: empty
// prints: nothing
// prints: page 7
// prints: error: status 404
// prints: server 503
// prints: error: timeout 20
// prints: ["", "page 7"]
// prints: success(12) none
// prints: cleanup
// prints: caught 500
// prints: try 1 timeout 1
// prints: try 2 timeout 2
// prints: 30
// prints: try 1 empty
// prints: nil
