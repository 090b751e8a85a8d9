// native: alone
class V { var x: Int; func m() -> Int { 1 } }  // error: 7: class 'V' has no initializers
let a = V.init()  // error: 11: 'V' cannot be constructed because it has no accessible initializers
class W: V { init(w: Int) { super.init() } }  // error: 35: 'V' cannot be constructed because it has no accessible initializers
class U: V { let u = 1 }
let u = U()  // error: 9: 'U' cannot be constructed because it has no accessible initializers
enum E { case a; static func make() -> E { .a } }
let e = E.init()  // error: 11: 'E' cannot be constructed because it has no accessible initializers
func make<T>(_ t: T.Type) -> T { T() }  // error: 34: type 'T' has no member 'init'
let z: V = .init()  // error: 13: 'V' cannot be constructed because it has no accessible initializers
class G<T> { var t: T }  // error: 7: class 'G' has no initializers
let g = G<Int>()  // error: 9: 'G<Int>' cannot be constructed because it has no accessible initializers
protocol P { init() }
let p = P()  // error: 9: type 'any P' cannot be instantiated
struct S { private init() {} }
let s = S()  // error: 9: 'S' initializer is inaccessible due to 'private' protection level
class Two { let a: Int; var b: String; var c = 1, d: Double; lazy var e = 3; var f: Int? }  // error: 7: class 'Two' has no initializers
