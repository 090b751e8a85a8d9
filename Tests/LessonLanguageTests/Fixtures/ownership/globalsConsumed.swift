// native: alone
struct F: ~Copyable { let n: Int; deinit { print("close", n) } }
func take(_ f: consuming F) {}
let g = F(n: 1)
take(g)  // error: 6: cannot consume noncopyable stored property 'g' that is global
var h = F(n: 2)
take(h)  // error: 6: cannot consume noncopyable stored property 'h' that is global
h = F(n: 3)
print(h.n)
