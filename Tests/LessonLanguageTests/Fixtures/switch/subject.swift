// The value is looked at once, before any case changes its variable.
var n = 3
func next() -> Int { n += 1; return n }
switch next() { case 4: print("four", n); case 5: print("five", n); default: print("other", n) }
func touch() -> Bool { n = 0; return false }
switch n { case let x where touch(): print(x); case 4: print("still four", n); default: print("changed", n) }
enum State { case a(Int), b }
var state = State.a(1)
switch state { case .a(let k): state = .b; print(k, state); case .b: print("b") }
var items = [1, 2]
switch items { case let copy where copy.count == 2: items.append(3); print(copy, items); default: break }
// prints: four 4
// prints: still four 0
// prints: 1 b
// prints: [1, 2] [1, 2, 3]
