// native: alone
// An instance that holds itself.
import Foundation
final class Node: Encodable { var next: Node? }
let node = Node()
node.next = node
print(try JSONEncoder().encode(node)) // stops: 11: recursion is deeper than 50000 calls: does it ever end?
