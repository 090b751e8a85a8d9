// native: alone
class A {
  class func make() -> String { "A" }
  class var kind: String { "kind A" }
  static var shared = 1
  static func fixed() -> String { "fixed " + kind + make() }
  required init() {}
  func describe() -> String { type(of: self).make() + " " + Self.kind }
  func copy() -> Self { Self.init() }
}
class B: A {
  override class func make() -> String { "B" + super.make() }
  override class var kind: String { "kind B" }
}
print(A().describe(), B().describe(), A.make(), B.make(), B.fixed(), A.fixed())
B.shared += 1
print(A.shared)
let types: [A.Type] = [A.self, B.self]
for type in types { print(type.make(), type.init().describe(), type == B.self) }
print(B().copy().describe(), type(of: B().copy()) == B.self)
func build<T: A>(_ type: T.Type) -> T { type.init() }
print(build(B.self).describe(), build(A.self).describe())
let unapplied = A.describe
print(unapplied(B())(), [A(), B()].map { $0.describe() })
// prints: A kind A BA kind B A BA fixed kind BBA fixed kind AA
// prints: 2
// prints: A A kind A false
// prints: BA BA kind B true
// prints: BA kind B true
// prints: BA kind B A kind A
// prints: BA kind B ["A kind A", "BA kind B"]
