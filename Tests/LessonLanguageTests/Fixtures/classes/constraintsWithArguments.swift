// native: alone
class Box<T> { var value: T; init(_ v: T) { value = v } ; func get() -> T { value } }
class IntBox: Box<Int> {}
func f<T, B: Box<T>>(_ b: B) -> T { b.value }
func g<B>(_ b: B) -> Int where B: Box<Int> { b.get() + b.value }
func h<B: Box<Int>>(_ b: B) -> B { b.value += 1; return b }
print(f(Box("a")), f(IntBox(3)), g(IntBox(4)), g(Box(5)), h(IntBox(6)).value)  // prints: a 3 8 10 7
struct S<B: Box<Int>> { var b: B; var v: Int { b.value } }
print(S(b: IntBox(9)).v)  // prints: 9
extension Box where T == Int { func twice() -> Int { value * 2 } }
print(h(Box(1)).twice())  // prints: 4
