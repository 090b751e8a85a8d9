// native: alone
protocol Animal { static var name: String { get }; static func make() -> Self; init(); var sound: String { get } }
extension Animal { static var loud: String { name.uppercased() } ; static func make() -> Self { Self() } }
struct Dog: Animal { static let name = "dog"; var sound: String { "wuff" } }
struct Cat: Animal { static var name: String { "cat" }; var sound: String { "meow" } }
let types: [any Animal.Type] = [Dog.self, Cat.self]
for t in types { print(t.name, t.loud, t.init().sound, t.make().sound) }
let pets: [any Animal] = [Dog(), Cat()]
for p in pets { print(type(of: p).name, type(of: p).loud, type(of: p)) }
func nameOf<T: Animal>(_ x: T) -> String { type(of: x).name + T.name }
print(nameOf(Dog()))
let t: any Animal.Type = type(of: pets[1])
print(t, t == Cat.self)
struct Counter { static var n = 0; static func bump() { n += 1 }; func go() { type(of: self).bump() } }
Counter().go(); type(of: Counter()).bump()
print(Counter.n)
print(types.map { $0.name })
// prints: dog DOG wuff wuff
// prints: cat CAT meow meow
// prints: dog DOG Dog
// prints: cat CAT Cat
// prints: dogdog
// prints: Cat true
// prints: 2
// prints: ["dog", "cat"]
