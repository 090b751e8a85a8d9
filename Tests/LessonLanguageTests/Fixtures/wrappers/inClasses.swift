// native: alone
@propertyWrapper struct Inner<T> { var wrappedValue: T }
class K { @Inner var z: String; init() { z = "k" } }
print(K().z)
class M { @Inner var z: String = "m"; func f() { z += "!" } }
let m = M(); m.f(); m.z += "?"; print(m.z)
// prints: k
// prints: m!?
