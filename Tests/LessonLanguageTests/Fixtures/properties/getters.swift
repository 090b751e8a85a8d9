struct Dice {
  var rolls = 0
  var next: Int { mutating get { rolls += 1; return rolls * 2 } }
}
var dice = Dice()
print(dice.next, dice.next, dice.rolls) // prints: 2 4 2

struct View {
  static var stored = 0
  var value: Int {
    get { print("get"); return View.stored }
    nonmutating set { print("set \(newValue)"); View.stored = newValue }
  }
}
let view = View()
view.value = 5 // prints: set 5
view.value += 1
// prints: get
// prints: set 6
print(View.stored) // prints: 6
