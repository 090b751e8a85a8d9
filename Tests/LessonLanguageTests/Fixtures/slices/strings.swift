// Parts of arrays of strings.
var w = ["a", "b", "c"]
w[1...][1] += "!"
var p = w[..<2]
p.insert("x", at: 1)
print(w, p, p.remove(at: 0), p)
// prints: ["a", "b!", "c"] ["a", "x", "b!"] a ["x", "b!"]
