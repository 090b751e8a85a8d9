// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
struct Plain: ~Copyable { var n = 1 }
func g<T>(_ t: T) {}
func gg<T: ~Copyable>(_ t: borrowing T) {}
func a() { let f = F(n: 1); g(f) }  // error: 29: global function 'g' requires that 'F' conform to 'Copyable'
func b() { let f = F(n: 1); gg(f) }
func c() { let f = F(n: 1); print(f) }  // error: 35: argument type 'F' does not conform to expected type 'Copyable'
func d() { let x = [F(n: 1)] }  // error: 20: generic struct 'Array' requires that 'F' conform to 'Copyable'
func e() { let x: Any = F(n: 1) }  // error: 25: value of type 'F' does not conform to specified type 'Copyable'
func h() { let x: [Plain] = [] }  // error: 19: type 'Plain' does not conform to protocol 'Copyable'
struct S<T> { var t: T }
func i() { let s = S(t: F(n: 1)) }  // error: 20: generic struct 'S' requires that 'F' conform to 'Copyable'
func j() { let t = (F(n: 1), 2) }  // error: 20: type '(F, Int)' containing noncopyable element is not supported
enum E { case a(F) }  // error: 15: associated value 'a' of 'Copyable'-conforming enum 'E' has non-Copyable type 'F'
protocol Q {}
extension F: Q {}  // error: 1: type 'F' does not conform to protocol 'Copyable'
struct R: ~Copyable, Q {}  // error: 8: type 'R' does not conform to protocol 'Copyable'
