// native: alone
@resultBuilder enum Query { static func buildPartialBlock(first: String) -> [String] { [first] }
  static func buildPartialBlock(accumulated: [String], next: String) -> [String] { accumulated + [next] }
  static func buildExpression(_ s: String) -> String { s.uppercased() }
  static func buildExpression(_ n: Int) -> String { "#\(n)" } }
@Query func q() -> [String] { "a"; 3; "b" }
print(q())
enum ParseError: Error, CustomStringConvertible { case bad(Character, at: Int), empty
  var description: String { switch self { case .bad(let c, let i): "bad \(c) at \(i)"; case .empty: "empty" } } }
struct Parser { var text: String
  func parse() throws(ParseError) -> [Int] {
    guard !text.isEmpty else { throw .empty }
    var result: [Int] = []
    for (i, c) in text.enumerated() { guard let d = c.wholeNumberValue else { throw .bad(c, at: i) }; result.append(d) }
    return result } }
for t in ["123", "1x", ""] { do { print(try Parser(text: t).parse()) } catch { print(error) ; switch error { case .bad: print("bad!"); case .empty: print("empty!") } } }
@propertyWrapper struct Validated<V> { private var value: V; let rule: (V) -> Bool; private(set) var projectedValue = true
  init(wrappedValue: V, _ rule: @escaping (V) -> Bool) { value = wrappedValue; self.rule = rule; projectedValue = rule(wrappedValue) }
  var wrappedValue: V { get { value } set { projectedValue = rule(newValue); if projectedValue { value = newValue } } } }
struct Form { @Validated({ !$0.isEmpty }) var name: String = "x"; @Validated({ (0...150).contains($0) }) var age = 30 }
var form = Form(); form.age = 200; form.name = ""
print(form.age, form.$age, form.name, form.$name)
form.age = 20; print(form.age, form.$age)
@dynamicMemberLookup struct Config { private var d: [String: String]; init(_ d: [String: String]) { self.d = d }
 subscript(dynamicMember k: String) -> String? { get { d[k] } set { d[k] = newValue } } }
var cfg = Config(["host": "h"]); cfg.port = "80"; print(cfg.host ?? "", cfg.port!, cfg.none as Any); cfg.host = nil; print(cfg.host as Any)
@propertyWrapper struct Atomic<T> { private var v: T; init(wrappedValue: T) { v = wrappedValue }; var wrappedValue: T { get { v } set { v = newValue } }; mutating func mutate(_ f: (inout T) -> Void) { f(&v) } }
struct Counter { @Atomic var n = 0; mutating func up() { _n.mutate { $0 += 1 } } }
var ctr = Counter(); ctr.up(); ctr.up(); print(ctr.n)
struct Table<Row: Hashable> { var rows: [AnyHashable: [Row]] = [:]; mutating func add(_ k: some Hashable, _ r: Row) { rows[AnyHashable(k), default: []].append(r) } }
var tb = Table<Int>(); tb.add("a", 1); tb.add(2, 5); tb.add("a", 3); print(tb.rows["a"]!, tb.rows[2]!)
@propertyWrapper struct Indirect { var wrappedValue: Int { didSet { log.append("\(oldValue)->\(wrappedValue)") } } ; var log: [String] = []; init(wrappedValue: Int) { self.wrappedValue = wrappedValue }; var projectedValue: [String] { log } }
func run() { @Indirect var x = 1; x = 2; x *= 5; for i in 0..<2 { x += i }; print($x, x); let g: () -> Int = { x += 1; return x }; print(g(), x) }
run()
// prints: ["A", "#3", "B"]
// prints: [1, 2, 3]
// prints: bad x at 1
// prints: bad!
// prints: empty
// prints: empty!
// prints: 30 false x false
// prints: 20 true
// prints: h 80 nil
// prints: nil
// prints: 2
// prints: [1, 3] [5]
// prints: ["1->2", "2->10", "10->10", "10->11"] 11
// prints: 12 12
