// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } ; mutating func m() {} }
let f = F(n: 1)
f.n = 3  // error: 3: cannot assign to property: 'n' is a 'let' constant
f.m()  // error: 3: cannot use mutating member on immutable value: 'f' is a 'let' constant
let a = [f]  // error: 9: generic struct 'Array' requires that 'F' conform to 'Copyable'
func g<T>(_ t: T) {}
g(f)  // error: 1: global function 'g' requires that 'F' conform to 'Copyable'
print(f)  // error: 7: argument type 'F' does not conform to expected type 'Copyable'
let any: Any = f  // error: 16: value of type 'F' does not conform to specified type 'Copyable'
func h(_ f: F) {}  // error: 13: parameter of noncopyable type 'F' must specify ownership
struct S { var f: F }  // error: 16: stored property 'f' of 'Copyable'-conforming struct 'S' has non-Copyable type 'F'
enum E { case a(F) }  // error: 15: associated value 'a' of 'Copyable'-conforming enum 'E' has non-Copyable type 'F'
extension F: CustomStringConvertible { var description: String { "" } }  // error: 1: type 'F' does not conform to protocol 'Copyable'
