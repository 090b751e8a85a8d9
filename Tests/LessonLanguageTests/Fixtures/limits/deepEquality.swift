// native: differs
// The process ends when its stack is full.
struct Same: Equatable {
  static func == (a: Same, b: Same) -> Bool { [a] == [b] } // stops: 47: recursion is deeper than 50000 calls: does it ever end?
}
print(Same() == Same())
