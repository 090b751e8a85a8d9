/// Reading and writing through key paths.
package enum KeyPathAccess: Int {
  case read
  /// As an `Any`, and nil if the root is of another type than the path's.
  case readErased
  /// Moves the value out, to be put back.
  case take
  case put
}

extension Machine {
  @inline(never)
  func access(_ instruction: Instruction, _ operands: Instruction, _ entry: UnsafeMutablePointer<CodeEntry>,
              _ r: UnsafeMutablePointer<Int>, _ q: UnsafeMutablePointer<AnyObject?>) throws {
    guard let path = q[Int(instruction.c)] as? KeyPathObject, let mode = KeyPathAccess(rawValue: Int(operands.c)),
          let type = path.value else {
      throw RuntimeError.internalFault("a key path was expected")
    }
    let (savedRaw, savedRef) = (rawTop, refTop)
    // What getters and setters are called with begins behind this frame.
    (rawTop, refTop) = (r + entry.pointee.rawFrame, q + entry.pointee.refFrame)
    defer { (rawTop, refTop) = (savedRaw, savedRef) }
    try charge(path.segments.count)
    let value = ValueWords(raws: r + Int(instruction.a), refs: q + Int(instruction.b))
    let root = ValueWords(raws: r + Int(operands.a), refs: q + Int(operands.b))
    switch mode {
    case .read:
      try read(path.segments[...], path.place, root, into: value)
    case .readErased:
      let object = ExistentialObject.make(type)
      try read(path.segments[...], path.place, root, into: object.words)
      value.refs.pointee = object
    case .take:
      guard let place = path.place else { return try read(path.segments[...], nil, root, into: value) }
      move(root.at(place), to: value, type.layout)
    case .put:
      if let place = path.place { move(value, to: root.at(place), type.layout) }
      else { try write(path.segments[...], value, into: root) }
    }
  }

  private func move(_ source: ValueWords, to target: ValueWords, _ layout: Layout) {
    for index in 0..<layout.raws { target.raws[index] = source.raws[index] }
    for index in 0..<layout.refs { (target.refs + index).take(source.refs + index) }
  }

  private func read(_ segments: ArraySlice<KeyPathSegment>, _ place: Place?, _ root: ValueWords, into value: ValueWords) throws {
    guard let first = segments.first else { return }
    if let place, let last = segments.last { return root.at(place).copy(to: value, last.value.layout) }
    if segments.count == 1 { return try read(first, root, into: value) }
    try WordsObject.withScratch(first.value.layout) { part in
      try read(first, root, into: part)
      try read(segments.dropFirst(), nil, part, into: value)
    }
  }

  private func read(_ segment: KeyPathSegment, _ root: ValueWords, into value: ValueWords) throws {
    if let place = segment.place { return root.at(place).copy(to: value, segment.value.layout) }
    guard let getter = segment.getter else { throw RuntimeError.internalFault("a key path without a getter") }
    try call(getter, arguments: { root.copy(to: ValueWords(raws: $0, refs: $1), segment.root.layout) }) {
      $0.copy(to: value, segment.value.layout)
    }
  }

  /// Moves the value into the root; parts on the way are read, changed and written back.
  private func write(_ segments: ArraySlice<KeyPathSegment>, _ value: ValueWords, into root: ValueWords) throws {
    guard let first = segments.first else { return }
    if segments.count == 1 { return try write(first, value, into: root) }
    try WordsObject.withScratch(first.value.layout) { part in
      try read(first, root, into: part)
      try write(segments.dropFirst(), value, into: part)
      try write(first, part, into: root)
    }
  }

  private func write(_ segment: KeyPathSegment, _ value: ValueWords, into root: ValueWords) throws {
    let (own, part) = (segment.root.layout, segment.value.layout)
    if let place = segment.place { return move(value, to: root.at(place), part) }
    guard let setter = segment.setter else { throw RuntimeError.internalFault("a key path without a setter") }
    try call(setter, arguments: { raws, refs in
      move(root, to: ValueWords(raws: raws, refs: refs), own)
      move(value, to: ValueWords(raws: raws + own.raws, refs: refs + own.refs), part)
    }) { words in
      // The root is an inout parameter: it stands before the result.
      move(ValueWords(raws: words.raws - own.raws, refs: words.refs - own.refs), to: root, own)
    }
  }
}
