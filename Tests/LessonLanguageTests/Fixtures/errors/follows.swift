// What follows from a declaration that failed is not reported, and what is never used because of it is not warned of.
struct Model { init(a: Int, size: Int) {}; init(b: String, size: Int) {}; init(c: Double, size: Int) {}
  var steps: [Int] { [] } }
func both() {
  let x = 3
  var model = Model(a: "one", size: 3) // error: 24: cannot convert value of type 'String' to expected argument type 'Int'
  model = Model(b: "", size: x)
  print(model.steps.map { step in step.hiddenState }, x)
}
let y = 4
let other = Model(a: unknown, size: 3) // error: 22: cannot find 'unknown' in scope
let states = other.steps.map { step in step.hiddenState }
print(states.first!.norm, y, other.nothing(states) + 1)
