struct Garden {
  var tree = Tree()
  var rows = Rows.standard.count
  let name = Names.first
}
struct Tree {
  var height = Sizes.tall
  var leaf = Leaf(size: Sizes.small)
}
struct Leaf { var size: Int }
struct Sizes { static let tall = small * 10; static let small = 2 }
struct Rows { static let standard = Rows(count: 3); var count: Int }
struct Names { static let first = "A" + second; static let second = "B" }
let garden = Garden()
print(garden.tree.height, garden.tree.leaf.size, garden.rows, garden.name) // prints: 20 2 3 AB
print(Garden(tree: Tree(height: 1)).tree.height) // prints: 1
