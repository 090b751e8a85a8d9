/// What stops a program on purpose, and `Never`, the type of what does not come back.
extension Library {
  func bindStopping() {
    let never = TypeDeclaration(.enumeration, "Never")
    never.conformances = [core.error, core.hashable, core.comparable].map { .init(conformed: $0) }
    core.add(never)
    scope.declare("Never", .nominal(never, []))
    for (name, intrinsic) in [("precondition", Intrinsic.precondition), ("assert", .assertion)] {
      bindWords("func \(name)(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = \"\")", intrinsic: intrinsic) { _ in
        throw RuntimeError.internalFault("'\(name)' has an instruction of its own")
      }
    }
    for (name, result) in [("fatalError", " -> Never"), ("preconditionFailure", " -> Never"), ("assertionFailure", "")] {
      bind("func \(name)(_ message: String = \"\")\(result)") { (message: String) -> NoValue in
        throw RuntimeError.preconditionFailed(message.isEmpty ? "Fatal error" : "Fatal error: " + message)
      }
    }
  }
}
