// Branches and cases that are decided before the program runs.
enum E { case x, y, z(Int) }
func decided(_ p: Int) {
  let t = 40, d = 2.5, pair = (1, 2)
  if t > 30 {
    print("1")
  } else if t > 20 {
    print("2")  // warning: 11: will never be executed
  } else {
    print("3")  // warning: 11: will never be executed
  }
  if t > 50, p > 3 { print("4") } else { print("5") }  // warning: 14: will never be executed
  if p > 30 { print("6") } else if t > 20 { print("7") } else { print("8") }  // warning: 71: will never be executed
  if d > 3 { print("9") }  // warning: 20: will never be executed
  switch t {
  case 1: print("10")  // warning: 17: will never be executed
  case 2...5: print("11")
  case 40: print("12")
  case let other where other > 50: print(other)  // warning: 12: will never be executed
  default: print("13")  // warning: 18: will never be executed
  }
  switch pair {
  case (0, _): print("14")  // warning: 22: will never be executed
  case (let x, 0): print(x)  // warning: 13: will never be executed
  case (let x, let y) where x == y: print("15")  // warning: 13: will never be executed
  case let (x, y): print(x, y)
  }
  let e = E.x, z = E.z(3), nothing: Int? = nil
  switch e { case .x: print("16"); default: print("17") }  // warning: 10: switch condition evaluates to a constant
  switch z { case .z(let n): print(n); default: print("18") }  // warning: 10: switch condition evaluates to a constant
  switch nothing { case nil: print("19"); case let n?: print(n) }  // warning: 10: switch condition evaluates to a constant
  switch e { case _ where p > 3: print("20"); default: print("21") }
  guard t < 50 else { fatalError("never") }
  guard t < 30 else { return }
  print("22")  // warning: 9: will never be executed
}
decided(50)
// prints: 1
// prints: 5
// prints: 6
// prints: 12
// prints: 1 2
// prints: 16
// prints: 3
// prints: 19
// prints: 20
