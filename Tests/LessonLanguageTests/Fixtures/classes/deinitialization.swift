// native: alone
class Player {
  let name: String
  init(_ name: String) { self.name = name; print("\(name) joins") }
  deinit { print("\(name) leaves") }
}
var one: Player? = Player("one")
let two = Player("two")
one = nil
print("after one")
func visit() {
  let guest = Player("guest")
  print("visit of", guest.name)
}
visit()
print("after visit")
do {
  let inner = Player("inner")
  print(inner.name)
}
for number in 0..<2 { let each = Player("each \(number)"); print(each.name.count) }
var list = [Player("a"), Player("b"), Player("c")]
list.removeFirst()
print("removed")
list = [list[1]]
print("kept", list[0].name)
list.removeAll()
var table = ["x": Player("x")]
table["x"] = nil
_ = Player("temporary")
print(Player("used").name)
class Base { init() {}; deinit { print("base goes") } }
class Sub: Base { let part = Player("part"); deinit { print("sub goes") } }
var sub: Base? = Sub()
sub = nil
var closure: (() -> Void)? = { [captured = Player("captured")] in print("has", captured.name) }
closure?()
closure = nil
func early(_ stop: Bool) -> Int { let p = Player("early"); if stop { return 1 }; print(p.name); return 2 }
print(early(true))
struct Failure: Error {}
func throwing() throws { let p = Player("thrown"); print(p.name); throw Failure() }
do { try throwing() } catch { print("caught") }
print(two.name)
// prints: one joins
// prints: two joins
// prints: one leaves
// prints: after one
// prints: guest joins
// prints: visit of guest
// prints: guest leaves
// prints: after visit
// prints: inner joins
// prints: inner
// prints: inner leaves
// prints: each 0 joins
// prints: 6
// prints: each 0 leaves
// prints: each 1 joins
// prints: 6
// prints: each 1 leaves
// prints: a joins
// prints: b joins
// prints: c joins
// prints: a leaves
// prints: removed
// prints: b leaves
// prints: kept c
// prints: c leaves
// prints: x joins
// prints: x leaves
// prints: temporary joins
// prints: temporary leaves
// prints: used joins
// prints: used leaves
// prints: used
// prints: part joins
// prints: sub goes
// prints: base goes
// prints: part leaves
// prints: captured joins
// prints: has captured
// prints: captured leaves
// prints: early joins
// prints: early leaves
// prints: 1
// prints: thrown joins
// prints: thrown
// prints: thrown leaves
// prints: caught
// prints: two
