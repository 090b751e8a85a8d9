// native: alone
protocol P {}
struct X<T> {}
extension X: P where T == Int {}
extension X: P where T == String {}  // error: 14: conflicting conformance of 'X<T>' to protocol 'P'; there cannot be more than one conformance, even with different conditional bounds
struct Y: P {}
extension Y: P {}  // error: 14: redundant conformance of 'Y' to protocol 'P'
struct Z: P, P {}  // error: 14: redundant conformance of 'Z' to protocol 'P'
protocol Q: P {}
struct W: P, Q {}
struct V: Q {}
extension V: P {}
class A: P {}
class B: A, P {}  // error: 13: redundant conformance of 'B' to protocol 'P'
extension Int: P {}
extension Int: P {}  // error: 16: redundant conformance of 'Int' to protocol 'P'
extension Int: Equatable {}
struct E1: Equatable, Hashable {}
extension E1: Equatable {}  // error: 15: redundant conformance of 'E1' to protocol 'Equatable'
struct H<T> { var t: T }
extension H: Hashable where T: Hashable {}  // error: 1: conditional conformance of type 'H<T>' to protocol 'Hashable' does not imply conformance to inherited protocol 'Equatable'
extension H: Q where T: Q {}  // error: 1: conditional conformance of type 'H<T>' to protocol 'Q' does not imply conformance to inherited protocol 'P'
struct K<T> {}
extension K: P where T: P {}
extension K: Q where T: Q {}
struct M<T> {}
extension M: P {}
extension M: P where T == Int {}  // error: 14: conflicting conformance of 'M<T>' to protocol 'P'; there cannot be more than one conformance, even with different conditional bounds
enum E { case a }
extension E: Equatable {}
extension E: Hashable {}
extension Array: P {}
extension Array: P where Element == Int {}  // error: 18: conflicting conformance of 'Array<Element>' to protocol 'P'; there cannot be more than one conformance, even with different conditional bounds
