struct Garden {
  static private let defaultChildren = ["Alice", "Bob"]
  static let size = 3
  let children: [String]
  let n: Int
  init(_ diagram: String, children: [String] = defaultChildren, n: Int = size) { self.children = children; self.n = n }
  static func f(_ x: Int = size) -> Int { x }
  func g(_ x: Int = size) -> Int { x }
}
print(Garden("x").children, Garden.f(), Garden("y").g())
func nonoblock(cells: Int) {
    func solve(_ c: Int) {
        if c == 0 { count += 1; print(output); return }
        fill(".")
        solve(c - 1)
    }
    func fill(_ s: String) { output.append(s) }
    var output: [String] = []
    var count = 0
    solve(cells)
    print(count)
}
nonoblock(cells: 3)
// prints: ["Alice", "Bob"] 3 3
// prints: [".", ".", "."]
// prints: 1
