/// Errors that lesson code throws.
extension Machine {
  func raised(_ error: Refs) -> Error { ThrownError(error.pointee) }

  func resumed(_ landed: Refs) -> Error {
    landed.pointee as? ThrownError ?? RuntimeError.internalFault("no error to throw on")
  }

  func takeError(_ target: Refs, _ landed: Refs) {
    target.pointee = (landed.pointee as? ThrownError)?.value
  }

  func failedTry(_ landed: Refs) -> Error {
    RuntimeError.triedInVain((landed.pointee as? ThrownError).map(describe) ?? "")
  }

  /// The error as messages show it.
  func describe(_ error: ThrownError) -> String {
    guard let object = error.value as? ExistentialObject else { return "" }
    return (try? object.type.describe(object.words, self)) ?? object.type.name
  }

  /// Goes to the innermost handler among the frames of this loop, releasing the frames that are left; false if there is none.
  func land(_ error: ThrownError, _ bottom: Int) -> Bool {
    while true {
      let position = loop.pointee.position
      let code = position.entry.pointee
      if let start = code.start, let handler = handler(of: position.entry, at: position.next - start - 1) {
        clearRefs(position.refs + handler.error, code.refFrame - handler.error)
        position.refs[handler.error] = error
        loop.pointee.position.next = start + handler.target
        return true
      }
      // The frame of a block holds the globals.
      if code.number >= 0 { clearRefs(position.refs + code.inoutRefs, code.refFrame - code.inoutRefs) }
      guard frameCount > bottom else { return false }
      frameCount -= 1
      loop.pointee.position = frames[frameCount]
    }
  }

  private func handler(of entry: UnsafeMutablePointer<CodeEntry>, at instruction: Int) -> Handler? {
    code(entry)?.handlers.first { $0.instructions.contains(instruction) }
  }
}
