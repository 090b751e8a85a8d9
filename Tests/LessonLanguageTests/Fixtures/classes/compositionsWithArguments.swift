// native: alone
protocol Named { var name: String { get } }
class Box<T> { var value: T; init(_ v: T) { value = v } ; func get() -> T { value } }
class NB: Box<Int>, Named { var name = "nb" }
let x: Box<Int> & Named = NB(3)
print(x.name, x.value, x.get())
func f<T: Box<Int> & Named>(_ t: T) -> String { "\(t.value)\(t.name)" }
print(f(NB(4)))
let b: Box<Int> = x
print(b.value)
protocol Viewish: Box<Int> { func draw() }
extension NB: Viewish { func draw() { print("draw", value) } }
let v: any Viewish = NB(5)
v.draw(); print(v.value)
func k<V: Viewish>(_ v: V) -> Int { v.value }
print(k(NB(8)))
class Holder { var item: (Box<Int> & Named)?; }
let h = Holder(); h.item = NB(1); h.item?.value = 5; print(h.item!.value, h.item?.name ?? "-")
// prints: nb 3 3
// prints: 4nb
// prints: 3
// prints: draw 5
// prints: 5
// prints: 8
// prints: 5 nb
