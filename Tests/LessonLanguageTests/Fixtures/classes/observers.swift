class Step {
  var total: Int = 0 {
    willSet(new) { print("will", new) }
    didSet { if total > oldValue { print("added", total - oldValue) }; if total > 100 { total = 100 } }
  }
  var list: [Int] = [] { didSet { print("list", oldValue.count, list.count) } }
  init(start: Int) { total = start }
}
let step = Step(start: 5)
step.total = 20
step.total += 10
step.total = 500
step.list.append(3)
step.list[0] = 4
print(step.total, step.list)
class Watched: Step {
  override var total: Int { willSet { print("sub will", newValue) } didSet { print("sub did", oldValue, total) } }
  var extra = 1
}
let watched = Watched(start: 1)
watched.total = 2
watched.total += 1
class Source { private var stored = 12; var x: Int { get { print("get"); return stored } set { print("set"); stored = newValue } } }
class New: Source { override var x: Int { didSet { print("new", x) } } }
class Old: Source { override var x: Int { didSet { print("old", oldValue) } } }
New().x = 100
Old().x = 200
class Lazy { lazy var value: Int = { print("made"); return 7 }() { didSet { print("lazy", oldValue, value) } }; lazy var twice = value * 2 }
let lazily = Lazy()
print("before")
print(lazily.twice, lazily.value)
lazily.value = 8
print(lazily.twice)
// prints: will 20
// prints: added 15
// prints: will 30
// prints: added 10
// prints: will 500
// prints: added 470
// prints: list 0 1
// prints: list 1 1
// prints: 100 [4]
// prints: sub will 2
// prints: will 2
// prints: added 1
// prints: sub did 1 2
// prints: sub will 3
// prints: will 3
// prints: added 1
// prints: sub did 2 3
// prints: set
// prints: get
// prints: new 100
// prints: get
// prints: set
// prints: old 12
// prints: before
// prints: made
// prints: 14 7
// prints: lazy 7 8
// prints: 14
