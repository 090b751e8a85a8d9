import CMachine

/// Where the machine is when something fails, and the calls that led there.
extension Machine {
  /// Gives an error its place and the calls that led there, and releases what the frames held.
  func unwind(_ error: Error, _ refBase: Refs, _ bottom: Int) -> Error {
    let (place, calls) = trace(whereabouts(bottom, most: .max))
    frameCount = bottom
    // The globals keep their values; what a failed block changed is taken back by whoever holds the snapshot.
    let base = refBase - refs
    releaseRefs(from: base == 0 ? image.globalEnd.ref : base)
    if let fault = error as? RuntimeFault {
      let inner = fault.span.isOfLesson ? fault.calls + [("closure", place)] : fault.calls
      return RuntimeFault(error: fault.error, span: fault.span.isOfLesson ? fault.span : place, calls: Array((inner + calls).prefix(Self.longestTrace)))
    }
    let reason = error as? RuntimeError ?? .host("\(error)")
    return RuntimeFault(error: reason, span: place, calls: calls)
  }

  /// Calls that an error remembers.
  private static let longestTrace = 40

  /// Where the machine is in one loop: the frame that runs, and those that called it, the innermost first.
  struct Whereabouts {
    fileprivate var frames: [MachineFrame]
  }

  /// - Parameter bottom: Where the callers begin that are of this loop.
  /// - Parameter most: How many callers are of interest.
  func whereabouts(_ bottom: Int, most: Int = longestTrace) -> Whereabouts {
    let first = frameCount - min(frameCount - bottom, most)
    return Whereabouts(frames: [loop.pointee.position] + UnsafeBufferPointer(start: frames + first, count: frameCount - first).reversed())
  }

  /// The place, and the calls that led there. What fails within the library is the fault of whoever called it.
  func trace(_ whereabouts: Whereabouts) -> (place: Span, calls: [(name: String, span: Span)]) {
    var calls: [(name: String, span: Span)] = []
    var place = Span.none
    for (index, frame) in whereabouts.frames.enumerated() {
      // However deep within the library, there is somebody who called it.
      if index > 20, !calls.isEmpty { break }
      let more = levels(frame.entry, frame.next)
      if index == 0 { place = more.first?.span ?? .none }
      calls += calls.isEmpty ? Array(more.drop { !$0.span.isOfLesson }) : more
    }
    return calls.isEmpty ? (place, []) : (calls.removeFirst().span, calls)
  }

  /// The same for an error that came through several loops.
  func trace(_ error: ThrownError) -> (place: Span, calls: [(name: String, span: Span)]) {
    guard let first = error.path.first else { return (.none, []) }
    var (place, calls) = trace(first)
    for outer in error.path.dropFirst() {
      let more = trace(outer)
      calls += [("closure", more.place)] + more.calls
    }
    return (place, Array(calls.prefix(20)))
  }

  /// Where a frame is, the innermost of the calls first whose code stands in its own.
  private func levels(_ entry: UnsafeMutablePointer<CodeEntry>, _ pc: UnsafeMutablePointer<Instruction>) -> [(name: String, span: Span)] {
    guard let start = entry.pointee.start, let code = code(entry) else { return [] }
    let index = pc - start - 1
    let place = code.spans.indices.contains(index) ? code.spans[index] : .none
    let calls = code.inlinedCalls.filter { $0.instructions.contains(index) }
    return Array(zip(calls.map(\.name) + [code.name], [place] + calls.map(\.span)))
  }

  func code(_ entry: UnsafeMutablePointer<CodeEntry>) -> Code? {
    let number = entry.pointee.number
    return image.codes.indices.contains(number) ? image.codes[number] : runningBlock
  }
}
