// native: alone
enum State { case idle, running(speed: Int), stopped(reason: String) }
enum Event { case start(Int), stop(String), tick }
struct Machine { private(set) var state = State.idle { didSet { history.append("\(oldValue) -> \(state)") } }
  var history: [String] = []
  mutating func handle(_ e: Event) {
    switch (state, e) {
    case (.idle, .start(let s)), (.stopped, .start(let s)): state = .running(speed: s)
    case (.running(let s), .tick) where s < 3: state = .running(speed: s + 1)
    case (.running, .tick): state = .stopped(reason: "max")
    case (.running, let .stop(r)): state = .stopped(reason: r)
    default: break
    } } }
var m = Machine()
for e in [Event.tick, .start(2), .tick, .tick, .start(1), .stop("done"), .stop("x")] { m.handle(e) }
m.history.forEach { print($0) }
if case .stopped(reason: "done") = m.state { print("ok") }
// prints: idle -> running(speed: 2)
// prints: running(speed: 2) -> running(speed: 3)
// prints: running(speed: 3) -> stopped(reason: "max")
// prints: stopped(reason: "max") -> running(speed: 1)
// prints: running(speed: 1) -> stopped(reason: "done")
// prints: ok
