func a() {
  for n in 0..<3 {
    defer { if n == 1 { break } } // error: 25: 'break' cannot transfer control out of a defer statement
    print(n)
  }
}
func b() -> Int {
  defer { return } // error: 11: 'return' cannot transfer control out of a defer statement
  return 1
}
func c() {
  defer {
    for n in 0..<3 where n == 1 { break }
    let double = { (n: Int) -> Int in return n * 2 }
    print(double(2))
  }
  outer: while true {
    defer { continue outer } // error: 13: 'continue' cannot transfer control out of a defer statement
    print(2)
  }
}
