// Statements that control does not reach.
struct Failure: Error {}
func afterReturn() -> Int {
  return 3
  print("x")  // warning: 3: code after 'return' will never be executed
}
func afterThrow() throws {
  throw Failure()
  print("x")  // warning: 3: code after 'throw' will never be executed
}
func inLoop() {
  for i in 0..<3 {
    if i == 1 {
      continue
      print("a")  // warning: 7: code after 'continue' will never be executed
    }
    break
    print(i)  // warning: 5: code after 'break' will never be executed
  }
}
func afterEnd() -> Int {
  fatalError("stop")
  print("x")  // warning: 9: will never be executed
}
func decided(x: Int) -> Int {
  if x > 3 { return 2 } else { return 3 }
  return 5  // warning: 3: will never be executed
}
func conditions() {
  let yes = true, five = 5
  if yes {
    print(1)
  } else {
    print(2)  // warning: 11: will never be executed
  }
  if five < 3 {
    print(3)  // warning: 11: will never be executed
  }
  if true { print("meant so") } else { print("meant so too") }
  while !yes {
    print(4)  // warning: 11: will never be executed
  }
  guard five == 5 else {
    print(5)  // warning: 11: will never be executed
    return
  }
  defer { print("d") }  // warning: 3: 'defer' statement at end of scope always executes immediately; replace with 'do' statement to silence this warning
}
