// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) }
 consuming func e(_ x: Bool) { if x { discard self; return } ; print("x") }  // error: 75: must consume 'self' before exiting method that discards self
 consuming func e2(_ x: Bool) -> Int { if x { return 3 }; discard self; return 1 }  // error: 47: must consume 'self' before exiting method that discards self
 consuming func g() { discard self; print(n) }  // error: 17: 'self' used after consume
}
