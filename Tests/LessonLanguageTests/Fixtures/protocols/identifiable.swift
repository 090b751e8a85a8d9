// native: alone
struct P: Identifiable { let id: Int; var n = "x" }
struct Q: Identifiable, Hashable { var id: String { name }; var name: String }
class C: Identifiable { var x = 1 }
class D: Identifiable { let id = 5 }
func find<T: Identifiable>(_ all: [T], _ id: T.ID) -> T? { all.first { $0.id == id } }
print(find([P(id: 1), P(id: 2, n: "y")], 2)!.n, find([Q(name: "a")], "b") == nil, D().id)
let c = C(); print(c.id == ObjectIdentifier(c), c.id == C().id)
func ids<S: Sequence>(_ s: S) -> [S.Element.ID] where S.Element: Identifiable { s.map(\.id) }
print(ids([P(id: 3)]))
extension Identifiable where ID == Int { var next: Int { id + 1 } }
print(P(id: 1).next)
// prints: y true 5
// prints: true false
// prints: [3]
// prints: 2
