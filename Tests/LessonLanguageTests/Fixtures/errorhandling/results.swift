// native: alone
enum E: Error, Equatable { case bad(Int), worse }
func half(_ n: Int) -> Result<Int, E> { n % 2 == 0 ? .success(n / 2) : .failure(.bad(n)) }
print(half(4), half(3))
switch half(8) {
case .success(let n): print("got \(n)")
case .failure(let e): print("no \(e)")
}
print(half(8).flatMap(half).map { $0 + 100 }, half(2).flatMap(half))
do { print(try half(5).get()) } catch E.bad(let n) { print("bad", n) }
func risky(_ n: Int) throws -> String { if n > 2 { throw E.worse }; return "ok\(n)" }
let a = Result { try risky(1) }, b = Result { try risky(3) }
print(a, b, (try? a.get()) ?? "-", (try? b.get()) ?? "-")
if case .failure(let e as E) = b { print(e) }
print(half(4) == .success(2), half(3) == .failure(.bad(3)), half(3).mapError { _ in E.worse })
let all: [Result<Int, E>] = [1, 2, 3, 4].map(half)
print(all.compactMap { try? $0.get() })
let r: Result<[Int], Error> = .success([1])
if case let .success(xs) = r { print(xs.count) }
// prints: success(2) failure(main.E.bad(3))
// prints: got 4
// prints: success(102) failure(main.E.bad(1))
// prints: bad 5
// prints: success("ok1") failure(main.E.worse) ok1 -
// prints: worse
// prints: true true failure(main.E.worse)
// prints: [1, 2]
// prints: 1
