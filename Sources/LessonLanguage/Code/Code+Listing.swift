/// Code as text, one instruction a line, for tests and for whoever works on the machine.
extension Code {
  var listing: String {
    instructions.enumerated().map { "\($0): \($1.operation) \($1.a) \($1.b) \($1.c)\n" }.joined()
  }
}
