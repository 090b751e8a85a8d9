protocol Shape { var area: Double { get }; func name() -> String }
extension Shape { func info() -> String { "\(name()) \(area)" } }
class Square: Shape { var side: Double; init(_ side: Double) { self.side = side }; var area: Double { side * side }; func name() -> String { "square" } }
class Big: Square { override func name() -> String { "big " + super.name() }; override var area: Double { 2 * super.area } }
let shapes: [any Shape] = [Square(2), Big(2)]
for shape in shapes { print(shape.info()) }
func show<S: Shape>(_ shape: S) -> String { shape.info() }
let square: Square = Big(1)
print(show(Big(3)), show(square))
protocol Counting: AnyObject { var count: Int { get set } }
class Clicks: Counting { var count = 0 }
func bump(_ counting: any Counting) { counting.count += 1 }
func bump2<C: Counting>(_ counting: C) { counting.count *= 10 }
let clicks = Clicks()
bump(clicks)
bump2(clicks)
print(clicks.count)
protocol Made { init(number: Int); static func standard() -> Self; static var title: String { get } }
class Thing: Made {
  let number: Int
  required init(number: Int) { self.number = number }
  class func standard() -> Self { self.init(number: 7) }
  class var title: String { "thing" }
}
class Special: Thing { override class var title: String { "special " + super.title } }
func build<M: Made>(_ type: M.Type) -> (M, String) { (type.init(number: 3), M.title) }
print(build(Thing.self).0.number, build(Special.self).1, Special.standard().number, type(of: Special.standard()) == Special.self)
class Countdown: Sequence, IteratorProtocol {
  var from: Int
  init(from: Int) { self.from = from }
  func next() -> Int? { if from == 0 { return nil }; defer { from -= 1 }; return from }
}
print(Array(Countdown(from: 4)), Countdown(from: 3).map { $0 * 2 })
class Bag: Sequence { var items = [3, 1, 2]; func makeIterator() -> IndexingIterator<[Int]> { items.makeIterator() } }
print(Bag().sorted(), Bag().contains(1))
class Base { func f() -> String { "base" } }
protocol Extra { func g() -> String }
class Both: Base, Extra { func g() -> String { "g" }; override func f() -> String { "both" } }
func use<T: Base & Extra>(_ value: T) -> String { value.f() + value.g() }
func use2(_ value: any Base & Extra) -> String { value.f() + value.g() }
func use3<T: Base>(_ value: T) -> String { value.f() }
print(use(Both()), use2(Both()), use3(Both()), use3(Base()))
// prints: square 4.0
// prints: big square 8.0
// prints: big square 18.0 big square 2.0
// prints: 10
// prints: 3 special thing 7 true
// prints: [4, 3, 2, 1] [6, 4, 2]
// prints: [1, 2, 3] true
// prints: bothg bothg both base
