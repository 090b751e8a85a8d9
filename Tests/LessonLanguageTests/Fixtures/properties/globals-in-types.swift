// native: alone
struct A { var x = H; static let s = H + 1; lazy var z = H * 2; struct In { var y = H + 5 } ; enum E { static var k = [H, H] }
  var ob: Int = H { didSet { print("ob", H) } } ; func f(_ n: Int = H) -> Int { n } ; init(_ q: Int = H) { x = q } }
let H = 3
struct B { var x = H; static let s = H + 1; struct In { var y = H + 5 }; let t = (H, "\(H)"); var c = { H + 2 }; var d: Int = { H * 9 }() }
print(A().x, A.s, A.In().y, A.E.k, B().x, B.s, B.In().y, B().t, B().c(), B().d, A().f())
var a = A(); a.ob = 4; print(a.z)
let (p, q) = (1, 2)
struct C { var p1 = p + q; var arr = [Int](repeating: K, count: 2) ; var m: [String: Int] = ["a": K] }
let K = 8, L = "l"
struct D: CustomStringConvertible { var description: String { L + N }; var n = N }
var N: String { "comp" }
print(C(), D())
enum G { case a(Int = H); var v: Int { switch self { case .a(let n): n * K } } }
print(G.a().v)
extension A { static let ext = H + K; var comp: Int { K } }
print(A.ext, a.comp)
func fn() -> Int { struct Loc { var q = H; static let r = K }; return Loc().q + Loc.r }
print(fn())
// prints: 3 4 8 [3, 3] 3 4 8 (3, "3") 5 27 3
// prints: ob 3
// prints: 6
// prints: C(p1: 3, arr: [8, 8], m: ["a": 8]) lcomp
// prints: 24
// prints: 11 8
// prints: 11
