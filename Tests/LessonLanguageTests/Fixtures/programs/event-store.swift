// native: alone
// A small event store: generic registry, closures, defer, result builders done by hand.
enum Event: Hashable { case login(user: String), logout(user: String), message(from: String, to: String, text: String) 
  var users: Set<String> { switch self { case .login(let u), .logout(let u): [u]; case .message(let a, let b, _): [a, b] } } }
struct Store { private(set) var events: [Event] = []; private var listeners: [(id: Int, call: (Event) -> Void)] = []; private var nextID = 0
  mutating func listen(_ f: @escaping (Event) -> Void) -> Int { defer { nextID += 1 }; listeners.append((nextID, f)); return nextID }
  mutating func drop(_ id: Int) { listeners.removeAll { $0.id == id } }
  mutating func post(_ e: Event) { events.append(e); for l in listeners { l.call(e) } }
  func query<T>(_ pick: (Event) -> T?) -> [T] { events.compactMap(pick) }
  func fold<R>(_ start: R, _ step: (inout R, Event) -> Void) -> R { events.reduce(into: start, step) } }
var store = Store(), lines: [String] = []
let id = store.listen { lines.append("1: \($0)") }
_ = store.listen { if case .message(_, let to, let text) = $0 { lines.append("to \(to): \(text.uppercased())") } }
store.post(.login(user: "ann")); store.drop(id); store.post(.message(from: "ann", to: "bob", text: "hi")); store.post(.logout(user: "ann"))
print(lines.joined(separator: "\n"))
print(store.query { if case .login(let u) = $0 { u } else { nil } }, store.fold(0) { n, e in n += e.users.count })
let online = store.fold(into: Set<String>()) { s, e in switch e { case .login(let u): s.insert(u); case .logout(let u): s.remove(u); default: break } }
print(online.isEmpty, Set(store.events).count, store.events.last == .logout(user: "ann"))
extension Store { func fold<R>(into start: R, _ step: (inout R, Event) -> Void) -> R { var r = start; for e in events { step(&r, e) }; return r } }
let counts = store.events.reduce(into: [String: Int]()) { for u in $1.users { $0[u, default: 0] += 1 } }
print(counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key)=\($0.value)" })
// prints: 1: login(user: "ann")
// prints: to bob: HI
// prints: ["ann"] 4
// prints: true 3 true
// prints: ["ann=3", "bob=1"]
