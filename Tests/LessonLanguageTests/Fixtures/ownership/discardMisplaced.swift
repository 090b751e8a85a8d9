// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) }
 mutating func m() { discard self }  // error: 22: 'discard' statement can only appear in consuming instance method
 borrowing func b() { discard self }  // error: 23: 'discard' statement can only appear in consuming instance method
 func c() { discard self }  // error: 13: 'discard' statement can only appear in consuming instance method
}
struct K: ~Copyable { var s: Int; deinit {} ; consuming func e() { let q = self; discard q } }  // error: 82: you can only discard 'self'
func f() { discard self }  // error: 12: 'discard' statement cannot appear in global function
struct H: ~Copyable { consuming func e() { discard self } }  // error: 44: 'discard' has no effect for type 'H' unless it has a deinitializer
struct O: ~Copyable { func e() { discard self } }  // error: 34: 'discard' has no effect for type 'O' unless it has a deinitializer
class C { func e() { discard self } }  // error: 22: 'discard' statement can only appear in noncopyable type's member
struct S { consuming func e() { discard self } }  // error: 33: 'discard' statement can only appear in noncopyable type's member
