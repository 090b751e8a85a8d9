// native: alone
class Person { let name: String; weak var home: Apartment?; init(_ name: String) { self.name = name }; deinit { print("\(name) gone") } }
class Apartment { let unit: String; weak var tenant: Person?; init(_ unit: String) { self.unit = unit }; deinit { print("\(unit) gone") } }
var john: Person? = Person("John")
var unit: Apartment? = Apartment("4A")
john!.home = unit
unit!.tenant = john
print(unit?.tenant?.name ?? "nobody", john?.home?.unit ?? "nowhere")
john = nil
print(unit?.tenant?.name ?? "nobody")
unit = nil
var strong: Person? = Person("W")
weak var weak = strong
print(weak === strong, weak?.name ?? "nil")
strong = nil
print(weak == nil)
func local() {
  let p = Person("L")
  weak var q: Person? = p
  let f = { q?.name ?? "gone" }
  print(f())
  q = nil
  print(f())
}
local()
struct Ref { weak var person: Person?; var note = "n" }
var kept: Person? = Person("K")
var ref = Ref(person: kept)
var copy = ref
copy.note = "m"
print(ref.person?.name ?? "none", copy.person === ref.person)
kept = nil
print(ref.person?.name ?? "none", copy.person == nil)
protocol Delegate: AnyObject { var calls: Int { get set }; func tell(_ text: String) }
class Listener: Delegate { var calls = 0; func tell(_ text: String) { calls += 1; print("told", text, calls) } }
class Speaker { weak var delegate: (any Delegate)?; func say(_ text: String) { delegate?.tell(text); if delegate == nil { print("nobody hears", text) } } }
let speaker = Speaker()
var listener: Listener? = Listener()
speaker.delegate = listener
speaker.say("hello")
speaker.delegate?.calls = 9
speaker.say("again")
listener = nil
speaker.say("bye")
// prints: John 4A
// prints: John gone
// prints: nobody
// prints: 4A gone
// prints: true W
// prints: W gone
// prints: true
// prints: L
// prints: gone
// prints: L gone
// prints: K true
// prints: K gone
// prints: none true
// prints: told hello 1
// prints: told again 10
// prints: nobody hears bye
