// native: alone
struct Log: TextOutputStream { var lines: [String] = []; mutating func write(_ string: String) { lines.append(string) } }
final class Sink: TextOutputStream { var all = ""; func write(_ string: String) { all += "<" + string + ">" } }
struct P { var x = 1; var s = "q" }
class C { var x = 1 }
enum E { case a(Int, s: String), b }
struct D: CustomDebugStringConvertible { var debugDescription: String { "D!" } }
var log = Log()
print("a", 1, 2.5, to: &log); print("b", "c", separator: "-", terminator: ".", to: &log); print(to: &log)
print(log.lines)
var text = ""; print(P(), [P()], to: &text); print("x", terminator: "", to: &text); print(text)
var sink = Sink(); print("hi", 3, to: &sink); debugPrint("q", "r", to: &sink); print(sink.all)
debugPrint("a", 1, "b\n", separator: "|"); debugPrint(P(), E.a(1, s: "z"), E.b, D(), [D()], "x" as Character)
print(String(describing: P()), String(reflecting: P()), String(reflecting: "q\"uote"), String(describing: "plain"), String(reflecting: E.a(1, s: "t")))
print(String(describing: D()), "\(D())", String(reflecting: [1: "a"]), String(describing: Optional("x")), String(reflecting: C.self), String(describing: C.self), type(of: P()), String(describing: type(of: [P()])))
print(String(describing: nil as Int?), String(reflecting: (1, "a")), String(reflecting: C()), String(describing: ["a": [P()]]))
func show<T>(_ v: T) { print(String(describing: v), Mirror(reflecting: v).displayStyle.map { "\($0)" } ?? "none") }
show(P()); show(1); show([1]); show(Optional<Int>.none); show(E.b); show(C())
"direct".write(to: &text); print(text)
var e = ""; dump(E.a(1, s: "z"), to: &e); print(e, terminator: "")
struct Wrap: CustomReflectable, CustomStringConvertible { var items = [1, 2]; var customMirror: Mirror { Mirror(self, unlabeledChildren: items, displayStyle: .collection) }; var description: String { "Wrap" } }
dump(Wrap()); print(Wrap())
class A: CustomReflectable { var a = 1; var customMirror: Mirror { Mirror(self, children: ["a!": a]) } }
class B: A { var b = 2; override var customMirror: Mirror { Mirror(self, children: ["b!": b], ancestorRepresentation: .suppressed) } }
dump(B()); dump(A())
let pairs: KeyValuePairs = ["z": 1, "a": 2, "z": 3]
print(pairs, pairs.count, pairs[1]); for (k, v) in pairs { print(k, v) }
struct Deep { var inner: [Deep] = [] ; var closure: () -> Void = {}; var any: Any = 1; var err: Error? = nil; lazy var lz = 3; static let st = 1; var computed: Int { 1 } }
dump(Deep(inner: [Deep()]))
print(Mirror(reflecting: Deep()).children.compactMap(\.label))
if let first = Mirror(reflecting: P()).children.first { print(first.label!, first.value as! Int) }
let dict = Dictionary(uniqueKeysWithValues: Mirror(reflecting: P()).children.map { ($0.label!, $0.value) })
print(dict["x"] as! Int)
for case let (label?, value) in Mirror(reflecting: P()).children { print(label, "->", value) }
for (i, child) in Mirror(reflecting: (1, "z")).children.enumerated() { print(i, child.label!, child.value) }
// prints: ["", "a", " ", "1", " ", "2.5", "\n", "", "b", "-", "c", ".", "\n"]
// prints: P(x: 1, s: "q") [main.P(x: 1, s: "q")]
// prints: x
// prints: <><hi>< ><3><
// prints: ><><"q">< ><"r"><
// prints: >
// prints: "a"|1|"b\n"
// prints: main.P(x: 1, s: "q") main.E.a(1, s: "z") main.E.b D! [D!] "x"
// prints: P(x: 1, s: "q") main.P(x: 1, s: "q") "q\"uote" plain main.E.a(1, s: "t")
// prints: D! D! [1: "a"] Optional("x") main.C C P Array<P>
// prints: nil (1, "a") main.C ["a": [main.P(x: 1, s: "q")]]
// prints: P(x: 1, s: "q") struct
// prints: 1 none
// prints: [1] collection
// prints: nil optional
// prints: b enum
// prints: main.C class
// prints: P(x: 1, s: "q") [main.P(x: 1, s: "q")]
// prints: xdirect
// prints: ▿ main.E.a
// prints:   ▿ a: (2 elements)
// prints:     - .0: 1
// prints:     - s: "z"
// prints: ▿ 2 elements
// prints:   - 1
// prints:   - 2
// prints: Wrap
// prints: ▿ main.B #0
// prints:   - b!: 2
// prints: ▿ main.A #0
// prints:   - a!: 1
// prints: ["z": 1, "a": 2, "z": 3] 3 (key: "a", value: 2)
// prints: z 1
// prints: a 2
// prints: z 3
// prints: ▿ main.Deep
// prints:   ▿ inner: 1 element
// prints:     ▿ main.Deep
// prints:       - inner: 0 elements
// prints:       - closure: (Function)
// prints:       - any: 1
// prints:       - err: nil
// prints:       - $__lazy_storage_$_lz: nil
// prints:   - closure: (Function)
// prints:   - any: 1
// prints:   - err: nil
// prints:   - $__lazy_storage_$_lz: nil
// prints: ["inner", "closure", "any", "err", "$__lazy_storage_$_lz"]
// prints: x 1
// prints: 1
// prints: x -> 1
// prints: s -> q
// prints: 0 .0 1
// prints: 1 .1 z
