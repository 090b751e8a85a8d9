import CMachine

/// Running code: the loop of `CMachine` executes instructions until one is left to Swift, which executes it, or does what was
/// missing, and goes back into the loop.
extension Machine {
  func execute(_ entry: UnsafeMutablePointer<CodeEntry>, _ rawBase: Raws, _ refBase: Refs) throws {
    guard let start = entry.pointee.start else { throw RuntimeError.internalFault("no code") }
    let (outer, outerBottom) = (loop.pointee.position, loop.pointee.bottom)
    let bottom = frameCount
    loop.pointee.bottom = loop.pointee.top
    loop.pointee.position = MachineFrame(entry: entry, next: start, rawBase: rawBase, refBase: refBase.words)
    defer { (loop.pointee.position, loop.pointee.bottom) = (outer, outerBottom) }
    while true {
      do {
        return try runLoop()
      } catch let thrown as ThrownError {
        thrown.note(whereabouts(bottom), ofLoop: bottom)
        guard land(thrown, bottom) else { throw thrown }
      } catch {
        throw unwind(error, refBase, bottom)
      }
    }
  }

  /// Where an error finds the machine, `next` is the instruction behind the one that failed.
  private func runLoop() throws {
    while true {
      switch run_loop(loop) {
      case .step: try step()
      case .finish: return
      case .refill:
        loop.pointee.position.next += 1
        try refill()
        if let target = loop.pointee.target { loop.pointee.position.next = target }
      }
    }
  }
}

extension MachineFrame {
  var refs: Machine.Refs { .init(words: refBase) }
}
