/// The steps of the loop on dictionaries and sets. They read their operands themselves: `pc` is the instruction behind.
extension Machine {
  typealias Step = UnsafeMutablePointer<Instruction>
  package typealias Raws = UnsafeMutablePointer<Int>
  package typealias Refs = UnsafeMutablePointer<AnyObject?>

  @inline(__always)
  private func table(_ object: AnyObject?) throws -> TableObject {
    // It is nil while an access to it has it elsewhere.
    guard let object else { throw RuntimeError.overlappingAccess }
    return unsafeDowncast(object, to: TableObject.self)
  }

  /// Uses the table in a register without counting the reference: nothing that runs meanwhile may change the register.
  @inline(__always)
  private func withTable<Result>(_ slot: Refs, _ action: (TableObject) throws -> Result) throws -> Result {
    let known = UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Unmanaged<TableObject>?.self).pointee
    guard let known else { throw RuntimeError.overlappingAccess }
    return try known._withUnsafeGuaranteedRef { object throws -> Result in try action(object) }
  }

  /// The table in a register, copied first if somebody else refers to it too.
  package func uniqueTable(_ slot: Refs) throws -> TableObject {
    try makeTableUnique(slot)
    return try table(slot.pointee)
  }

  @inline(__always)
  private func makeTableUnique(_ slot: Refs) throws {
    if !slot.isUnique { try copyTable(slot) }
  }

  @inline(never)
  private func copyTable(_ slot: Refs) throws {
    let shared = try table(slot.pointee)
    try charge(memory: shared.byteCount)
    try charge(shared.count / 4)
    slot.pointee = shared.copy()
  }

  /// Makes sure that the table in a register is alone and has room for one more entry.
  @inline(__always)
  private func makeTableGrowable(_ slot: Refs) throws {
    try makeTableUnique(slot)
    if try withTable(slot, { $0.used == $0.capacity }) { try prepareToGrow(slot) }
  }

  @inline(never)
  private func prepareToGrow(_ slot: Refs) throws {
    let object = try table(slot.pointee)
    if object.capacity >= TableObject.largestCapacity { throw RuntimeError.outOfMemory(limit: limits.memory) }
    try charge(memory: object.byteCount)
    try charge(object.count / 4)
  }

  // MARK: Finding

  @inline(__always)
  private func find(_ key: ValueWords, in slot: Refs, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws
    -> (entry: Int, hash: Int)
  {
    try withTable(slot) { object in
      if object.keyKind == .general { return try findBehindFrame(key, in: slot, r, q, entry) }
      let hash = try object.hash(key, self)
      return (try object.entry(of: key, hash: hash, self), hash)
    }
  }

  /// A lesson's own `==` and `hash(into:)` run behind the frame that looks something up, and must not change the table.
  @inline(never)
  private func findBehindFrame(_ key: ValueWords, in slot: Refs, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>)
    throws -> (entry: Int, hash: Int)
  {
    let (savedRaw, savedRef) = (rawTop, refTop)
    (rawTop, refTop) = (r + entry.pointee.rawFrame, q + entry.pointee.refFrame)
    defer { (rawTop, refTop) = (savedRaw, savedRef) }
    let object = try table(slot.pointee)
    let held = Unmanaged.passRetained(object)
    defer { held.release() }
    let hash = try object.hash(key, self)
    let found = try object.entry(of: key, hash: hash, self)
    if slot.pointee !== object { throw RuntimeError.overlappingAccess }
    return (found, hash)
  }

  // MARK: Steps

  @inline(never)
  func makeTable(_ target: Refs, _ type: Int) {
    sliceLeft -= Self.objectFuel
    target.put(TableObject(of: image.runtimeTypes[type]))
  }

  @inline(never)
  func tableCount(_ slot: Refs) throws -> Int { try withTable(slot) { $0.count } }

  @inline(never)
  func tableGet(_ pc: Step, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let step = pc[-1], more = pc[0]
    let slot = q + Int(more.a)
    let found = try find(ValueWords(raws: r + Int(more.b), refs: q + Int(more.c)), in: slot, r, q, entry).entry
    let target = ValueWords(raws: r + Int(step.a), refs: q + Int(step.b))
    try withTable(slot) { try $0.copyOptionalValue(at: found, to: target) }
  }

  /// Both `tableFind` and `tableContains`.
  @inline(never)
  func tableFind(_ pc: Step, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let step = pc[-1], more = pc[0]
    let found = try find(ValueWords(raws: r + Int(more.a), refs: q + Int(more.b)), in: q + Int(step.b), r, q, entry).entry
    r[Int(step.a)] = step.operation == .tableFind ? found : found > 0 ? 1 : 0
  }

  @inline(never)
  func tableTake(_ pc: Step, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let step = pc[-1], more = pc[0]
    let slot = q + Int(more.a)
    let found = try find(ValueWords(raws: r + Int(more.b), refs: q + Int(more.c)), in: slot, r, q, entry).entry
    r[Int(step.c)] = found
    if found == 0 { return }
    try makeTableUnique(slot)
    try withTable(slot) { object in
      let value = object.value(at: found)
      for i in 0..<object.valueLayout.raws { r[Int(step.a) + i] = value.raws[i] }
      for i in 0..<object.valueLayout.refs { (q + Int(step.b) + i).take(value.refs + i) }
    }
  }

  @inline(never)
  func tablePut(_ pc: Step, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let step = pc[-1], more = pc[0]
    let slot = q + Int(step.a), known = r[Int(more.a)]
    let value = ValueWords(raws: r + Int(step.b), refs: q + Int(step.c))
    if known == 0 {
      try insert(ValueWords(raws: r + Int(more.b), refs: q + Int(more.c)), value, into: slot, .replacing, r, q, entry)
    } else {
      try makeTableUnique(slot)
      try withTable(slot) { object in
        if known > object.used || !object.isLive(known) { throw RuntimeError.overlappingAccess }
        move(value, into: object, at: known)
      }
    }
  }

  @inline(never)
  func tableInsert(_ pc: Step, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let step = pc[-1], more = pc[0]
    try insert(ValueWords(raws: r + Int(more.a), refs: q + Int(more.b)), ValueWords(raws: r + Int(step.b), refs: q + Int(step.c)),
               into: q + Int(step.a), TableInsertion(rawValue: more.c) ?? .replacing, r, q, entry)
  }

  @inline(__always)
  private func insert(_ key: ValueWords, _ value: ValueWords, into slot: Refs, _ insertion: TableInsertion, _ r: Raws, _ q: Refs,
                      _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let (found, hash) = try find(key, in: slot, r, q, entry)
    if found == 0 {
      try makeTableGrowable(slot)
      try withTable(slot) { move(value, into: $0, at: $0.append(key, hash: hash)) }
      return
    }
    switch insertion {
    case .replacing:
      try makeTableUnique(slot)
      try withTable(slot) { move(value, into: $0, at: found) }
    case .keeping: return
    case .refusing: throw RuntimeError.duplicateKeys
    }
  }

  @inline(__always)
  private func move(_ value: ValueWords, into object: TableObject, at entry: Int) {
    let target = object.value(at: entry)
    for i in 0..<object.valueLayout.raws { target.raws[i] = value.raws[i] }
    for i in 0..<object.valueLayout.refs { (target.refs + i).take(value.refs + i) }
  }

  @inline(never)
  func tableRemove(_ pc: Step, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let step = pc[-1]
    let slot = q + Int(step.a)
    let found = try find(ValueWords(raws: r + Int(step.b), refs: q + Int(step.c)), in: slot, r, q, entry).entry
    if found > 0 { try uniqueTable(slot).remove(found) }
  }

  @inline(never)
  func setInsert(_ pc: Step, _ r: Raws, _ q: Refs, _ entry: UnsafeMutablePointer<CodeEntry>) throws {
    let step = pc[-1], more = pc[0]
    let slot = q + Int(step.a)
    let element = ValueWords(raws: r + Int(step.b), refs: q + Int(step.c))
    let (found, hash) = try find(element, in: slot, r, q, entry)
    let target = ValueWords(raws: r + Int(more.a), refs: q + Int(more.b))
    target.raws[0] = found == 0 ? 1 : 0
    if found == 0 { try makeTableGrowable(slot) }
    try withTable(slot) { object in
      let member = found == 0 ? object.append(element, hash: hash) : found
      object.words(at: member).copy(to: target.at(Place(raw: 1, ref: 0)), object.keyLayout)
    }
  }

  @inline(never)
  func tableNext(_ slot: Refs, _ entry: Int) throws -> Int { try withTable(slot) { $0.entry(after: entry) } }

  @inline(never)
  func tableEntry(_ pc: Step, _ r: Raws, _ q: Refs) throws {
    let step = pc[-1], more = pc[0]
    let entry = r[Int(more.a)]
    let target = ValueWords(raws: r + Int(step.a), refs: q + Int(step.b))
    try withTable(q + Int(step.c)) { object in
      switch TablePart(rawValue: more.b) {
      case .key: object.words(at: entry).copy(to: target, object.keyLayout)
      case .value: object.value(at: entry).copy(to: target, object.valueLayout)
      default: object.words(at: entry).copy(to: target, object.keyLayout.followed(by: object.valueLayout))
      }
    }
  }
}
