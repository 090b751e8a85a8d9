// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
func take(_ f: consuming F) {}
struct P: ~Copyable { var a: F; var b: F; func x() -> F { a } ; consuming func y() -> F { a } }  // error: 48: 'self' is borrowed and cannot be consumed
struct D: ~Copyable { var a: F; deinit {} ; consuming func y() -> F { a } }  // error: 71: cannot partially consume 'self' when it has a deinitializer
func t(_ p: consuming P) { take(p.a); take(p.a) }  // error: 10: 'p' consumed more than once
func u(_ p: consuming D) { take(p.a) }  // error: 35: cannot partially consume 'p' when it has a deinitializer
func v(_ p: borrowing P) { take(p.a) }  // error: 10: 'p' is borrowed and cannot be consumed
func w(_ p: consuming P) { take(p.a); take(p.b) }
