// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
enum O: ~Copyable { case some(F), none; deinit { print("deinit O") } }  // error: 41: deinitializers are not yet supported on noncopyable enums
