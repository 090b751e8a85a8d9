// native: alone
struct A { @Outer @Inner var v = 2 }
@propertyWrapper struct Outer<T> { var wrappedValue: T }
@propertyWrapper struct Inner<T> { var wrappedValue: T }
print(A().v)
func f() { @Inner var q: Int = 2; print(q) }
f()
class K { @Inner var z: String; init() { z = "k" } }
print(K().z)
@propertyWrapper struct Lim { @Inner var wrappedValue: Int }
struct LL { @Lim(wrappedValue: 3) var x: Int }
print(LL().x)
// prints: 2
// prints: 2
// prints: k
// prints: 3
