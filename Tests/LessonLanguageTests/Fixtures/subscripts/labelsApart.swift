struct G {
  var d = [1, 2, 3]
  subscript(a i: Int) -> Int { get { d[i] } set { d[i] = newValue } }
  subscript(b i: Int) -> Int { d[i] * 10 }
  subscript(i: Int) -> String { "plain \(i)" }
  subscript(row r: Int, col c: Int) -> Int { r * 10 + c }
  static subscript(s i: Int) -> Int { i }
}
var g = G()
g[a: 0] = 7
print(g[a: 0], g[b: 1], g[2], g[row: 1, col: 2], G[s: 3])
// prints: 7 20 plain 2 12 3
