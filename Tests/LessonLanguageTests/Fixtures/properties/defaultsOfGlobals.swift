// native: alone
let n = 3
struct S { var a = n * 2; static let b = n + 1; let c = [n, n] }
print(S().a, S.b, S().c)
enum E { static let k = n * 7 }
print(E.k)
// prints: 6 4 [3, 3]
// prints: 21
