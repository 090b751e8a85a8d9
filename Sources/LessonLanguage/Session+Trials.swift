/// Blocks that run for what they show and are not to change anything.
extension Session {
  /// Runs a block and gives every variable of the lesson its value back. Arrays, strings and models are values and come
  /// back whole; an object of a class that the block has changed stays changed.
  public func tryOut(_ block: CheckedBlock, output: OutputRecord, fuel: Int? = nil) -> Diagnostic? {
    let globals = machine.globals
    defer { machine.globals = globals }
    return run(block, output: output, fuel: fuel)
  }
}

extension Machine {
  struct Globals {
    var raws: [Int]
    var refs: [AnyObject?]
    var initialized: [Bool]
  }

  /// The values of all variables of the lesson. To hold them is to share their memory: whoever writes then copies.
  var globals: Globals {
    get {
      Globals(raws: Array(UnsafeBufferPointer(start: raws, count: program.globalEnd.raw)),
              refs: Array(UnsafeBufferPointer(start: refs, count: program.globalEnd.ref)), initialized: initialized)
    }
    set {
      for (index, word) in newValue.raws.enumerated() { raws[index] = word }
      for (index, object) in newValue.refs.enumerated() { refs[index] = object }
      initialized = newValue.initialized
    }
  }
}
