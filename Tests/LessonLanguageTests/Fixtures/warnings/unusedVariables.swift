// Local variables that are not used, not read or not changed; those of the whole lesson may wait for a later block.
struct S { var x = 1; mutating func up() { x += 1 } }
enum E { case a(Int), b(Int) }
let global = 1
for i in 0..<3 { print("x") }  // warning: 5: immutable value 'i' was never used; consider replacing with '_' or removing it
if let x = Int("3") { print("three") }  // warning: 8: value 'x' was defined but never used; consider replacing with boolean test
func uses(o: Int?, other: Int?, list: [Int], e: E) throws {
  let constant = 1  // warning: 7: initialization of immutable value 'constant' was never used; consider replacing with assignment to '_' or removing it
  let typed: Int = 3  // warning: 7: immutable value 'typed' was never used; consider replacing with '_' or removing it
  var variable = 1  // warning: 7: initialization of variable 'variable' was never used; consider replacing with assignment to '_' or removing it
  var written = 2  // warning: 7: variable 'written' was written to, but never read
  written = 3
  var read = 3  // warning: 7: variable 'read' was never mutated; consider changing to 'let' constant
  print(read)
  var counted = 4
  counted += 1
  var grown = [1]
  grown.append(2)
  var changed = S()
  changed.x = 3
  var called = S()
  called.up()
  var pair = (a: 1, b: 2)  // warning: 7: variable 'pair' was written to, but never read
  pair.a = 3
  let (first, second) = (1, 2)  // warning: 15: immutable value 'second' was never used; consider replacing with '_' or removing it
  print(first)
  for var i in list { print(i) }  // warning: 11: variable 'i' was never mutated; consider removing 'var' to make it constant
  for (index, value) in list.enumerated() { print(value) }  // warning: 8: immutable value 'index' was never used; consider replacing with '_' or removing it
  if let x = o { }  // warning: 10: value 'x' was defined but never used; consider replacing with boolean test
  if let x = o, let y = other { print(y) }  // warning: 10: immutable value 'x' was never used; consider replacing with '_' or removing it
  if var x = o { print(x) }  // warning: 10: variable 'x' was never mutated; consider changing to 'let' constant
  guard let y = o else { return }  // warning: 13: value 'y' was defined but never used; consider replacing with boolean test
  while let z = other { break }  // warning: 13: value 'z' was defined but never used; consider replacing with boolean test
  switch e {
  case .a(let n): print("a")  // warning: 15: immutable value 'n' was never used; consider replacing with '_' or removing it
  case .b(var n): print(n)  // warning: 15: variable 'n' was never mutated; consider changing to 'let' constant
  }
  if case .a(let n) = e { }  // warning: 18: immutable value 'n' was never used; consider replacing with '_' or removing it
  do { _ = try JSON() } catch let error { print("x") }  // warning: 35: immutable value 'error' was never used; consider replacing with '_' or removing it
  do { _ = try JSON() } catch { print("x") }
  let closure = { (k: Int) in print("s") }  // warning: 7: initialization of immutable value 'closure' was never used; consider replacing with assignment to '_' or removing it
  let body = { let inner = 3 }  // warning: 20: initialization of immutable value 'inner' was never used; consider replacing with assignment to '_' or removing it
  body()
  func nested(_ u: Int) { let w = 3 }  // warning: 31: initialization of immutable value 'w' was never used; consider replacing with assignment to '_' or removing it
  nested(1)
  let later: Int  // warning: 7: immutable value 'later' was never used; consider removing it
  later = 2
  let never: Int  // warning: 7: immutable value 'never' was never used; consider replacing with '_' or removing it
  let none: Int? = nil  // warning: 7: immutable value 'none' was never used; consider replacing with '_' or removing it
  _ = list.map { [q = o] in $0 }  // warning: 19: capture 'q' was never used
  var captured = 1
  let change = { captured += 1 }
  change()
  var kept = 1  // warning: 7: variable 'kept' was never mutated; consider changing to 'let' constant
  let look = { print(kept) }
  look()
  var swapped = 1, other = 2
  (swapped, other) = (other, swapped)
  var observed = 3 { didSet { print("x") } }  // warning: 7: variable 'observed' was written to, but never read
  observed = 4
}
func JSON() throws -> Int { 1 }
// prints: x
// prints: x
// prints: x
// prints: three
