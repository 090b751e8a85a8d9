import CMachine

/// The operations that Swift executes: those that make objects, look into tables and texts, call the host, or throw.
extension Machine {
  /// Executes the instruction at the position, or makes it possible for the loop to do so.
  @inline(never)
  func step() throws {
    let position = loop.pointee.position
    let (entry, r, q) = (position.entry, position.rawBase, position.refs)
    let i = position.next.pointee
    let a = Int(i.a), b = Int(i.b), c = Int(i.c)
    let pc = position.next + 1
    loop.pointee.position.next = pc
    var length = 1
    switch i.operation {
    case .markGlobal: markGlobal(i.wide)
    case .makeBox: makeBox(q + a, b, c)
    case .makePayload: makePayload(q + a, b, c)
    case .makeInstance: makeInstance(q + a, i.wide)
    case .makeWeak: makeWeak(q + a, q + b)
    case .loadWeak: _ = loadWeak(q + a, q + b, c)
    case .loadUnowned: try loadUnowned(q + a, q + b, c)
    case .instanceType: r[a] = try instanceType(q + b)
    case .runDeinitializers: try runDeinitializers(r + a, q + b)
    case .mathematics:
      let value = mathematics(c, Double(bitPattern: UInt64(bitPattern: Int64(r[b]))))
      r[a] = Int(Int64(bitPattern: value.bitPattern))

    case .callNative: try callNative(c, r + a, q + b, entry, r, q)
    case .makeClosure:
      makeClosure(q + a, r + b, q + c, Int(pc.pointee.a), Int(pc.pointee.b), code: pc[1].wide)
      length = 3

    case .makeArray: makeArray(q + a, b)
    case .makeTable: makeTable(q + a, i.wide)
    case .tableCount: r[a] = try tableCount(q + b)
    case .tableGet:
      try tableGet(pc, r, q, entry)
      length = 2
    case .tableFind, .tableContains:
      try tableFind(pc, r, q, entry)
      length = 2
    case .tableTake:
      try tableTake(pc, r, q, entry)
      length = 2
    case .tablePut:
      try tablePut(pc, r, q, entry)
      length = 2
    case .tableInsert:
      try tableInsert(pc, r, q, entry)
      length = 2
    case .tableRemove: try tableRemove(pc, r, q, entry)
    case .setInsert:
      try setInsert(pc, r, q, entry)
      length = 2
    case .tableNext:
      sliceLeft -= 1
      if sliceLeft <= 0 { try refill() }
      r[a] = try tableNext(q + b, r[a])
      if r[a] == 0 { return jump(to: pc.pointee.wide) }
      length = 2
    case .tableEntry:
      try tableEntry(pc, r, q)
      length = 2

    case .textBounds: textBounds(r + a, q + b)
    case .textAddress: r[a] = try textAddress(q + b)
    case .nextCharacter:
      if !nextCharacter(r + a, q + b, r + c) { return jump(to: pc.pointee.wide) }
      length = 2
    case .textAffix:
      r[a] = try hasAffix(i, pc.pointee, r, q) ? 1 : 0
      length = 2
    case .textCount: r[a] = try textCount(q + b)
    case .characterText: characterText(q + a, r[b])
    case .appendText: try appendText(q + a, q + b)
    case .appendCharacter: try appendCharacter(q + a, r[b])
    case .concatenate: try concatenate(q + a, q + b, q + c)
    case .equalText: r[a] = try areEqualTexts(q + b, q + c) ? 1 : 0
    case .lessText: r[a] = try isLessText(q + b, q + c) ? 1 : 0
    case .characterTest: r[a] = test(c, r[b]) ? 1 : 0
    case .equalCharacter: r[a] = CharacterTable.areEqual(r[b], r[c]) ? 1 : 0
    case .notEqualCharacter: r[a] = CharacterTable.areEqual(r[b], r[c]) ? 0 : 1
    case .lessCharacter: r[a] = CharacterTable.isLess(r[b], r[c]) ? 1 : 0
    case .lessEqualCharacter: r[a] = CharacterTable.isLess(r[c], r[b]) ? 0 : 1

    case .erase:
      erase(q + a, r + b, q + c, pc.pointee.wide)
      length = 2
    case .raise: throw raised(q + a)
    case .resume: throw resumed(q + a)
    case .takeError: takeError(q + a, q + b)
    case .failTry: throw failedTry(q + a)
    case .keyPath:
      try access(i, pc.pointee, entry, r, q)
      length = 2

    default:
      try prepare(i, pc.pointee, r, q)
      // The loop tries again.
      length = 0
    }
    loop.pointee.position.next = position.next + length
  }

  private func jump(to target: Int) {
    guard let start = loop.pointee.position.entry.pointee.start else { return }
    loop.pointee.position.next = start + target
  }
}
