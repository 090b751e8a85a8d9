class Tree {
  var left: Tree?, right: Tree?
  var value: Int
  init(_ value: Int) { self.value = value }
  func insert(_ new: Int) {
    if new < value { if let left { left.insert(new) } else { left = Tree(new) } }
    else { if right == nil { right = Tree(new) } else { right!.insert(new) } }
  }
  func walk(_ visit: (Int) -> Void) { left?.walk(visit); visit(value); right?.walk(visit) }
  var depth: Int { 1 + max(left?.depth ?? 0, right?.depth ?? 0) }
}
let tree = Tree(50)
for value in [30, 80, 10, 40, 90, 70, 20] { tree.insert(value) }
var values: [Int] = []
tree.walk { values.append($0) }
print(values, tree.depth)
class Account {
  private(set) var balance: Int
  private var history: [String] = []
  init(_ balance: Int) { self.balance = balance }
  enum Failure: Error { case short(by: Int) }
  func withdraw(_ amount: Int) throws {
    guard amount <= balance else { throw Failure.short(by: amount - balance) }
    balance -= amount
    history.append("-\(amount)")
  }
  func transfer(_ amount: Int, to other: Account) throws { try withdraw(amount); other.balance += amount; other.history.append("+\(amount)") }
  var log: String { history.joined(separator: ",") }
}
let mine = Account(100), yours = Account(0)
do { try mine.transfer(30, to: yours); try mine.transfer(500, to: yours) } catch Account.Failure.short(let by) { print("short by", by) } catch { print("other") }
print(mine.balance, yours.balance, mine.log, yours.log)
class Graph {
  class Vertex { let name: String; var edges: [(to: Vertex, cost: Int)] = []; var best = Int.max; init(_ name: String) { self.name = name } }
  var vertices: [String: Vertex] = [:]
  subscript(name: String) -> Vertex { if let known = vertices[name] { return known }; let made = Vertex(name); vertices[name] = made; return made }
  func connect(_ a: String, _ b: String, _ cost: Int) { self[a].edges.append((self[b], cost)); self[b].edges.append((self[a], cost)) }
  func distances(from start: String) -> [String: Int] {
    self[start].best = 0
    var open = [self[start]]
    while let next = open.min(by: { $0.best < $1.best }) {
      open.removeAll { $0 === next }
      for (to, cost) in next.edges where next.best + cost < to.best { to.best = next.best + cost; open.append(to) }
    }
    return vertices.mapValues { $0.best }
  }
}
let graph = Graph()
graph.connect("a", "b", 4); graph.connect("b", "c", 3); graph.connect("a", "c", 9); graph.connect("c", "d", 2)
print(graph.distances(from: "a").sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
class Event<T> { private var handlers: [(T) -> Void] = []; func on(_ handler: @escaping (T) -> Void) { handlers.append(handler) }; func fire(_ value: T) { handlers.forEach { $0(value) } } }
class Thermometer { let changed = Event<Double>(); var value = 20.0 { didSet { if value != oldValue { changed.fire(value) } } } }
let thermometer = Thermometer()
var readings: [Double] = []
thermometer.changed.on { readings.append($0) }
thermometer.changed.on { print("now", $0) }
thermometer.value = 21.5
thermometer.value = 21.5
thermometer.value -= 1
print(readings)
// prints: [10, 20, 30, 40, 50, 70, 80, 90] 4
// prints: short by 430
// prints: 70 30 -30 +30
// prints: ["a0", "b4", "c7", "d9"]
// prints: now 21.5
// prints: now 20.5
// prints: [21.5, 20.5]
