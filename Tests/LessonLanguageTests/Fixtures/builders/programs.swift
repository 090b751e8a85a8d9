// native: alone
// real-program style
@propertyWrapper
struct UserDefault<Value> {
  let key: String
  let defaultValue: Value
  static var storage: Int { 0 }
  init(_ key: String, default value: Value) { self.key = key; defaultValue = value }
  var wrappedValue: Value { get { (store[key] as? Value) ?? defaultValue } nonmutating set { store[key] = newValue } }
}
var store: [String: Any] = [:]
struct Settings {
  @UserDefault("name", default: "anon") var name: String
  @UserDefault("count", default: 0) var count: Int
}
let settings = Settings()
print(settings.name, settings.count)
settings.count = 5
print(settings.count, store)
protocol Node { func render() -> String }
struct Tag: Node { let name: String; let children: [Node]
  init(_ name: String, @HTML _ children: () -> [Node]) { self.name = name; self.children = children() }
  func render() -> String { "<\(name)>" + children.map { $0.render() }.joined() + "</\(name)>" } }
extension String: Node { func render() -> String { self } }
@resultBuilder
struct HTML {
  typealias Component = [Node]
  static func buildExpression(_ n: Node) -> Component { [n] }
  static func buildExpression(_ n: [Node]) -> Component { n }
  static func buildExpression(_ n: Node?) -> Component { n.map { [$0] } ?? [] }
  static func buildBlock(_ c: Component...) -> Component { c.flatMap { $0 } }
  static func buildOptional(_ c: Component?) -> Component { c ?? [] }
  static func buildEither(first c: Component) -> Component { c }
  static func buildEither(second c: Component) -> Component { c }
  static func buildArray(_ c: [Component]) -> Component { c.flatMap { $0 } }
  static func buildFinalResult(_ c: Component) -> [Node] { c }
}
func page(_ items: [String], admin: Bool) -> String {
  Tag("html") {
    Tag("body") {
      "Hello"
      if admin { Tag("b") { "admin" } } else { "guest" }
      Tag("ul") { for (i, item) in items.enumerated() { Tag("li") { "\(i):"; item } } }
      switch items.count { case 0: "none"; case 1: "one"; default: Tag("i") { "many" } }
      items.first
    }
  }.render()
}
print(page(["a", "b"], admin: true))
print(page([], admin: false))
// prints: anon 0
// prints: 5 ["count": 5]
// prints: <html><body>Hello<b>admin</b><ul><li>0:a</li><li>1:b</li></ul><i>many</i>a</body></html>
// prints: <html><body>Helloguest<ul></ul>none</body></html>
