// A closure whose parameters are found from what it does with them.
let h = { $0 + 1 }
print(h(2))  // prints: 3
var n = 0
let write = { n = $0 }
write(5)
print(n)  // prints: 5
