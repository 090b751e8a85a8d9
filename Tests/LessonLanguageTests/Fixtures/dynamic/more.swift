// native: alone
@dynamicMemberLookup struct A { subscript(dynamicMember n: String) -> A { A() }; subscript(dynamicMember n: String) -> Int { n.count } }
let i: Int = A().abc
print(i)
@dynamicMemberLookup struct Rec<T> { var v: T; subscript<U>(dynamicMember k: KeyPath<T, U>) -> Rec<Rec<U>> { Rec<Rec<U>>(v: Rec<U>(v: v[keyPath: k])) } }
struct P { var q = 1 }
print(Rec(v: P()).q.v.v)
@dynamicMemberLookup struct Opt { subscript(dynamicMember n: String) -> Int? { n == "a" ? 1 : nil } }
if let a = Opt().a { print(a) }
print(Opt().b ?? -1, Opt().a.map { $0 + 1 } as Any)
@dynamicMemberLookup struct Tup { var t: (x: Int, y: Int) = (1, 2); subscript<U>(dynamicMember k: WritableKeyPath<(x: Int, y: Int), U>) -> U { get { t[keyPath: k] } set { t[keyPath: k] = newValue } } }
var tt = Tup(); tt.x += 5; print(tt.x, tt.y)
@dynamicMemberLookup struct Inv { func m() -> Int { 3 }; subscript(dynamicMember n: String) -> () -> String { { n } } }
print(Inv().m(), Inv().foo())
@dynamicMemberLookup struct Arr { var a = [1, 2, 3]; subscript<U>(dynamicMember k: WritableKeyPath<[Int], U>) -> U { get { a[keyPath: k] } set { a[keyPath: k] = newValue } } 
 subscript<U>(dynamicMember k: KeyPath<[Int], U>) -> U { a[keyPath: k] } }
var arr = Arr(); print(arr.count, arr.first as Any, arr.isEmpty)
@dynamicMemberLookup @dynamicCallable struct Py { var path: String; subscript(dynamicMember n: String) -> Py { Py(path: path + "." + n) } 
 func dynamicallyCall(withArguments a: [CustomStringConvertible]) -> Py { Py(path: path + "(" + a.map { $0.description }.joined(separator: ",") + ")") } }
print(Py(path: "np").random.rand(3, 4.5).shape("x").path)
func gen<T>(_ l: Rec<T>) -> T { l.v }
print(gen(Rec(v: 3)))
struct Plain { var x = 1 }
// prints: 3
// prints: 1
// prints: 1
// prints: -1 Optional(2)
// prints: 6 2
// prints: 3 foo
// prints: 3 Optional(1) false
// prints: np.random.rand(3,4.5).shape(x)
// prints: 3
