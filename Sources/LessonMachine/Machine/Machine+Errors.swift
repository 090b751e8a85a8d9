/// Errors that lesson code throws.
extension Machine {
  @inline(never)
  func raised(_ error: UnsafeMutablePointer<AnyObject?>) -> Error { ThrownError(error.pointee) }

  @inline(never)
  func resumed(_ landed: UnsafeMutablePointer<AnyObject?>) -> Error {
    landed.pointee as? ThrownError ?? failure(.internalFault("no error to throw on"))
  }

  @inline(never)
  func takeError(_ target: UnsafeMutablePointer<AnyObject?>, _ landed: UnsafeMutablePointer<AnyObject?>) {
    target.pointee = (landed.pointee as? ThrownError)?.value
  }

  @inline(never)
  func failedTry(_ landed: UnsafeMutablePointer<AnyObject?>) -> Error {
    failure(.triedInVain((landed.pointee as? ThrownError).map(describe) ?? ""))
  }

  /// The error as messages show it.
  func describe(_ error: ThrownError) -> String {
    guard let object = error.value as? ExistentialObject else { return "" }
    return (try? object.type.describe(object.words, self)) ?? object.type.name
  }

  /// Goes to the innermost handler among the frames of this loop, releasing the frames that are left; false if there is none.
  func land(_ error: ThrownError, _ position: inout Position, _ bottom: Int) -> Bool {
    while true {
      let code = position.entry.pointee
      if let start = code.start, let handler = handler(of: position.entry, at: position.pc - start - 1) {
        clearRefs(position.refBase + handler.error, code.refFrame - handler.error)
        position.refBase[handler.error] = error
        position.pc = start + handler.target
        return true
      }
      // The frame of a block holds the globals.
      if code.number >= 0 { clearRefs(position.refBase + code.inoutRefs, code.refFrame - code.inoutRefs) }
      guard frameCount > bottom else { return false }
      frameCount -= 1
      let frame = frames[frameCount]
      position = Position(entry: frame.entry, pc: frame.next, rawBase: frame.rawBase, refBase: frame.refBase)
    }
  }

  private func handler(of entry: UnsafeMutablePointer<CodeEntry>, at instruction: Int) -> Handler? {
    code(entry)?.handlers.first { $0.instructions.contains(instruction) }
  }
}
