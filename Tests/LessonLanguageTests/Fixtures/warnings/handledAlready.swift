let n = Int("3")!
switch n {
case 1: print(1)
case 1: print(2) // warning: 6: literal value is already handled by previous pattern; consider removing it
case 2, 2: print(3) // warning: 9: literal value is already handled by previous pattern; consider removing it
case -1, -1: print(3) // warning: 10: literal value is already handled by previous pattern; consider removing it
case 1...5: print(4)
default: print(5)
}
switch String(n) {
case "a": print("a")
case "b", "a": print("b") // warning: 11: literal value is already handled by previous pattern; consider removing it
case "c" where n > 3: print("c")
case "c": print("c")
default: print("other")
}
struct A: Error { var n = 1 }
func f() throws { throw A() }
do { try f() } catch let e as Error { print(e) } // warning: 28: 'as' test is always true
do { try f() } catch is Error { print("any") } // warning: 22: 'is' test is always true
do { try f() } catch { print("x") } catch let e as A { print(e) } // warning: 37: case will never be executed
func g() {
  print("g")
  return
  print("h") // warning: 3: expression following 'return' is treated as an argument of the 'return'
}
g()
// prints: 4
// prints: other
// prints: A(n: 1)
// prints: any
// prints: x
// prints: g
// prints: h
