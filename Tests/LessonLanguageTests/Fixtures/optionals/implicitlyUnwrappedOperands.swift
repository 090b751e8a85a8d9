// native: alone
class Node { var v: Int!; var left: Node!; var d: Double! = 2; init(_ v: Int?) { self.v = v } }
extension Node: Equatable { static func == (a: Node, b: Node) -> Bool { return a.left == b.left && a.v == b.v } }
print(Node(1) == Node(1), Node(nil) == Node(nil), Node(1) == Node(2))
let n = Node(4)
print(n.v + 1, n.v * n.v, n.d / 3, n.v > 3, n.v == 4, 5 - n.v, n.left == nil, n.left != nil, -n.v)
n.v += 3
print(n.v!, "\(n.v + 0)", n.d * Double(n.v))
struct V { var x = 1; static func + (a: V, b: V) -> V { V(x: a.x + b.x) }; static prefix func - (a: V) -> V { V(x: -a.x) } }
var a: V! = V(), b: V! = V(x: 4)
print((a + b).x, (-a).x, (a + V()).x)
// prints: true true false
// prints: 5 16 0.6666666666666666 true true 1 true false -4
// prints: 7 7 14.0
// prints: 5 -1 2
