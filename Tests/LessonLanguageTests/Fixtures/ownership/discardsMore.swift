// native: alone
struct S: ~Copyable { var s: String; deinit {} ; consuming func e() { discard self } }  // error: 71: can only 'discard' type 'S' if it contains trivially-destroyed stored properties at this time
