/// The loop.
///
/// It touches no reference itself: whatever counts references is a function that is never inlined here. The compiler's
/// passes over reference counts take minutes on a function of this size, and find nothing.
extension Machine {
  func execute(_ entry: UnsafeMutablePointer<CodeEntry>, _ rawBase: UnsafeMutablePointer<Int>,
               _ refBase: UnsafeMutablePointer<AnyObject?>) throws {
    guard let start = entry.pointee.start else { throw RuntimeError.internalFault("no code") }
    var position = Position(entry: entry, pc: start, rawBase: rawBase, refBase: refBase)
    let bottom = frameCount
    while true {
      do {
        return try loop(&position, bottom)
      } catch let thrown as ThrownError {
        thrown.note(trace(position, bottom), ofLoop: bottom)
        guard land(thrown, &position, bottom) else { throw thrown }
      } catch {
        throw unwind(error, position, refBase, bottom)
      }
    }
  }

  struct Position {
    var entry: UnsafeMutablePointer<CodeEntry>
    /// The instruction behind the one that is executed.
    var pc: UnsafeMutablePointer<Instruction>
    var rawBase: UnsafeMutablePointer<Int>
    var refBase: UnsafeMutablePointer<AnyObject?>
  }

  private func loop(_ position: inout Position, _ bottom: Int) throws {
    var entry = position.entry
    var pc = position.pc
    var r = position.rawBase
    var q = position.refBase
    // The first instruction of the code that runs: jump targets count from here.
    var base = entry.pointee.start.unsafelyUnwrapped
    defer { position = Position(entry: entry, pc: pc, rawBase: r, refBase: q) }
    let globalRaws = raws, globalRefs = refs
    let image = Unmanaged.passUnretained(self.image)

    func double(_ word: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(word))) }
    func word(_ value: Double) -> Int { Int(Int64(bitPattern: value.bitPattern)) }
    func float(_ word: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: word)) }

    while true {
      let i = pc.pointee
      pc += 1
      let a = Int(i.a), b = Int(i.b), c = Int(i.c)
      switch i.operation {
      case .loadInt: r[a] = i.wide
      case .loadRaw: r[a] = image._withUnsafeGuaranteedRef { $0.rawConstants[i.wide] }
      case .loadRef: loadConstant(q + a, i.wide)
      case .moveRaw: r[a] = r[b]
      case .copyRef: (q + a).assign(q + b)
      case .moveRef: (q + a).take(q + b)
      case .clearRefs:
        for position in a..<(a + b) { (q + position).clear() }
      case .moveRaws: (r + a).update(from: r + b, count: c)
      case .globalRaw: r[a] = globalRaws[b]
      case .checkedGlobalRaw:
        if !isInitialized(c) { throw uninitialized(c) }
        r[a] = globalRaws[b]
      case .checkedGlobalRef:
        if (globalRefs + b).isNil { throw uninitialized(ref: b) }
        (q + a).assign(globalRefs + b)
      case .globalRef: (q + a).assign(globalRefs + b)
      case .takeGlobalRef: (q + a).take(globalRefs + b)
      case .setGlobalRaw: globalRaws[a] = r[b]
      case .setGlobalRef: (globalRefs + a).take(q + b)
      case .globalElementRaw:
        if (globalRefs + b).isNil { throw uninitialized(ref: b) }
        let array = Machine.array(globalRefs + b), index = r[c]
        guard index >= 0, index < array.count else { throw failure(index, outOf: array.count) }
        r[a] = array.raws[index]
      case .setGlobalElementRaw:
        if (globalRefs + a).isNil { throw uninitialized(ref: a) }
        try store(r[c], at: r[b], in: globalRefs + a)
      case .setGlobalElementImmediate:
        if (globalRefs + a).isNil { throw uninitialized(ref: a) }
        try store(Int(Int16(bitPattern: i.c)), at: r[b], in: globalRefs + a)
      case .checkGlobal: if !isInitialized(i.wide) { throw uninitialized(i.wide) }
      case .jumpIfInitialized: if isInitialized(a) { pc = base + i.wide }
      case .markGlobal: markGlobal(i.wide)

      case .makeBox: makeBox(q + a, b, c)
      case .makePayload: makePayload(q + a, b, c)
      case .boxRaw: r[a] = Machine.words(q + b).raws[c]
      case .boxRef: (q + a).assign(Machine.words(q + b).refs + c)
      case .takeBoxRef: (q + a).take(Machine.words(q + b).refs + c)
      case .setBoxRaw: Machine.words(q + a).raws[c] = r[b]
      case .setBoxRef: (Machine.words(q + a).refs + c).take(q + b)
      case .makeInstance: makeInstance(q + a, i.wide)
      case .makeWeak: makeWeak(q + a, q + b)
      case .loadWeak: _ = loadWeak(q + a, q + b, c)
      case .loadUnowned: try loadUnowned(q + a, q + b, c)
      case .instanceType: r[a] = try instanceType(q + b)
      case .completeInstance: completeInstance(q + a)
      case .runDeinitializers: if !instances.dying.isEmpty { try runDeinitializers(r + a, q + b) }
      case .requireRef: if (q + a).isNil { throw failure(.overlappingAccess) }

      case .addInt:
        let (value, overflow) = r[b].addingReportingOverflow(r[c])
        if overflow { throw failure(.overflow("+")) }
        r[a] = value
      case .subtractInt:
        let (value, overflow) = r[b].subtractingReportingOverflow(r[c])
        if overflow { throw failure(.overflow("-")) }
        r[a] = value
      case .multiplyInt:
        let (value, overflow) = r[b].multipliedReportingOverflow(by: r[c])
        if overflow { throw failure(.overflow("*")) }
        r[a] = value
      case .divideInt:
        if r[c] == 0 { throw failure(.divisionByZero) }
        let (value, overflow) = r[b].dividedReportingOverflow(by: r[c])
        if overflow { throw failure(.overflow("/")) }
        r[a] = value
      case .remainderInt:
        if r[c] == 0 { throw failure(.remainderByZero) }
        let (value, overflow) = r[b].remainderReportingOverflow(dividingBy: r[c])
        if overflow { throw failure(.overflow("%")) }
        r[a] = value
      case .addIntImmediate:
        let (value, overflow) = r[b].addingReportingOverflow(Int(Int16(bitPattern: i.c)))
        if overflow { throw failure(.overflow(Int16(bitPattern: i.c) < 0 ? "-" : "+")) }
        r[a] = value
      case .multiplyIntImmediate:
        let (value, overflow) = r[b].multipliedReportingOverflow(by: Int(Int16(bitPattern: i.c)))
        if overflow { throw failure(.overflow("*")) }
        r[a] = value
      // The constant is positive: nothing can overflow.
      case .divideIntImmediate: r[a] = r[b].dividedReportingOverflow(by: c).partialValue
      case .remainderIntImmediate: r[a] = r[b].remainderReportingOverflow(dividingBy: c).partialValue
      // Division rounds towards zero: a negative number is first brought as far up as the divisor is above 1.
      case .divideByPower:
        let ones = (1 &<< c) &- 1
        r[a] = (r[b] &+ ((r[b] &>> 63) & ones)) &>> c
      case .remainderByPower:
        let ones = (1 &<< c) &- 1, lift = (r[b] &>> 63) & ones
        r[a] = ((r[b] &+ lift) & ones) &- lift
      case .minInt: r[a] = min(r[b], r[c])
      case .maxInt: r[a] = max(r[b], r[c])
      case .magnitudeInt:
        if r[b] == .min { throw failure(.overflow("abs")) }
        r[a] = abs(r[b])
      case .negateInt:
        let (value, overflow) = (0).subtractingReportingOverflow(r[b])
        if overflow { throw failure(.overflow("-")) }
        r[a] = value
      case .wrappingAdd: r[a] = r[b] &+ r[c]
      case .wrappingSubtract: r[a] = r[b] &- r[c]
      case .wrappingMultiply: r[a] = r[b] &* r[c]
      case .bitAnd: r[a] = r[b] & r[c]
      case .bitOr: r[a] = r[b] | r[c]
      case .bitXor: r[a] = r[b] ^ r[c]
      case .shiftLeft: r[a] = r[b] << r[c]
      case .shiftRight: r[a] = r[b] >> r[c]
      case .bitNot: r[a] = ~r[b]
      case .equalInt: r[a] = r[b] == r[c] ? 1 : 0
      case .notEqualInt: r[a] = r[b] != r[c] ? 1 : 0
      case .lessInt: r[a] = r[b] < r[c] ? 1 : 0
      case .lessEqualInt: r[a] = r[b] <= r[c] ? 1 : 0
      case .addUnsigned:
        let (value, overflow) = UInt(bitPattern: r[b]).addingReportingOverflow(UInt(bitPattern: r[c]))
        if overflow { throw failure(.overflow("+")) }
        r[a] = Int(bitPattern: value)
      case .subtractUnsigned:
        let (value, overflow) = UInt(bitPattern: r[b]).subtractingReportingOverflow(UInt(bitPattern: r[c]))
        if overflow { throw failure(.overflow("-")) }
        r[a] = Int(bitPattern: value)
      case .multiplyUnsigned:
        let (value, overflow) = UInt(bitPattern: r[b]).multipliedReportingOverflow(by: UInt(bitPattern: r[c]))
        if overflow { throw failure(.overflow("*")) }
        r[a] = Int(bitPattern: value)
      case .divideUnsigned:
        if r[c] == 0 { throw failure(.divisionByZero) }
        r[a] = Int(bitPattern: UInt(bitPattern: r[b]) / UInt(bitPattern: r[c]))
      case .remainderUnsigned:
        if r[c] == 0 { throw failure(.remainderByZero) }
        r[a] = Int(bitPattern: UInt(bitPattern: r[b]) % UInt(bitPattern: r[c]))
      case .shiftRightUnsigned: r[a] = Int(bitPattern: UInt(bitPattern: r[b]) >> r[c])
      case .lessUnsigned: r[a] = UInt(bitPattern: r[b]) < UInt(bitPattern: r[c]) ? 1 : 0
      case .lessEqualUnsigned: r[a] = UInt(bitPattern: r[b]) <= UInt(bitPattern: r[c]) ? 1 : 0
      case .requireSigned:
        if (r[a] &<< (64 &- c)) &>> (64 &- c) != r[a] { throw misfit(r[a], sign: b, bits: c, isSigned: true) }
      case .requireUnsigned:
        if UInt(bitPattern: r[a]) &>> UInt(bitPattern: c) != 0 { throw misfit(r[a], sign: b, bits: c, isSigned: false) }
      case .wrapSigned: r[a] = (r[b] &<< (64 &- c)) &>> (64 &- c)
      case .wrapUnsigned: r[a] = Int(bitPattern: UInt(bitPattern: r[b] &<< (64 &- c)) &>> UInt(bitPattern: 64 &- c))

      case .addDouble: r[a] = word(double(r[b]) + double(r[c]))
      case .subtractDouble: r[a] = word(double(r[b]) - double(r[c]))
      case .multiplyDouble: r[a] = word(double(r[b]) * double(r[c]))
      case .divideDouble: r[a] = word(double(r[b]) / double(r[c]))
      case .minDouble: r[a] = double(r[c]) < double(r[b]) ? r[c] : r[b]
      case .maxDouble: r[a] = double(r[c]) >= double(r[b]) ? r[c] : r[b]
      case .negateDouble: r[a] = word(-double(r[b]))
      case .equalDouble: r[a] = double(r[b]) == double(r[c]) ? 1 : 0
      case .notEqualDouble: r[a] = double(r[b]) != double(r[c]) ? 1 : 0
      case .lessDouble: r[a] = double(r[b]) < double(r[c]) ? 1 : 0
      case .lessEqualDouble: r[a] = double(r[b]) <= double(r[c]) ? 1 : 0
      case .addFloat: r[a] = Int((float(r[b]) + float(r[c])).bitPattern)
      case .subtractFloat: r[a] = Int((float(r[b]) - float(r[c])).bitPattern)
      case .multiplyFloat: r[a] = Int((float(r[b]) * float(r[c])).bitPattern)
      case .divideFloat: r[a] = Int((float(r[b]) / float(r[c])).bitPattern)
      case .negateFloat: r[a] = Int((-float(r[b])).bitPattern)
      case .equalFloat: r[a] = float(r[b]) == float(r[c]) ? 1 : 0
      case .notEqualFloat: r[a] = float(r[b]) != float(r[c]) ? 1 : 0
      case .lessFloat: r[a] = float(r[b]) < float(r[c]) ? 1 : 0
      case .lessEqualFloat: r[a] = float(r[b]) <= float(r[c]) ? 1 : 0
      case .not: r[a] = r[b] ^ 1
      case .mathematics: r[a] = word(mathematics(c, double(r[b])))
      case .squareRoot: r[a] = word(double(r[b]).squareRoot())
      case .doubleFromInt: r[a] = word(Double(r[b]))
      case .intFromDouble:
        let value = double(r[b])
        guard let whole = Int(exactly: value.rounded(.towardZero)) else {
          throw failure(.doubleOutOfRange(value, type: "Int"))
        }
        r[a] = whole
      case .characterTest: r[a] = test(c, r[b]) ? 1 : 0
      case .equalCharacter: r[a] = CharacterTable.areEqual(r[b], r[c]) ? 1 : 0
      case .strideInt: r[a] = r[b] &+ r[c] &* r[b + 2]
      case .strideDouble: r[a] = word(double(r[b]).addingProduct(Double(r[c]), double(r[b + 2])))
      case .strideFloat: r[a] = Int(float(r[b]).addingProduct(Float(r[c]), float(r[b + 2])).bitPattern)
      case .notEqualCharacter: r[a] = CharacterTable.areEqual(r[b], r[c]) ? 0 : 1
      case .lessCharacter: r[a] = CharacterTable.isLess(r[b], r[c]) ? 1 : 0
      case .lessEqualCharacter: r[a] = CharacterTable.isLess(r[c], r[b]) ? 0 : 1

      case .jump: pc = base + i.wide
      case .jumpBack:
        sliceLeft -= a
        if sliceLeft <= 0 { try refill() }
        pc = base + i.wide
      case .advanceOrPass:
        if r[a] < r[b] {
          sliceLeft -= c
          if sliceLeft <= 0 { try refill() }
          r[a] &+= 1
          pc = base + pc.pointee.wide
        } else {
          pc += 1
        }
      case .jumpIf: if r[a] != 0 { pc = base + i.wide }
      case .jumpUnless: if r[a] == 0 { pc = base + i.wide }
      case .jumpIfNil: if (q + a).isNil { pc = base + i.wide }
      case .jumpUnlessLessInt: pc = r[a] < r[b] ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessLessEqualInt: pc = r[a] <= r[b] ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessEqualInt: pc = r[a] == r[b] ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessNotEqualInt: pc = r[a] != r[b] ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessLessDouble: pc = double(r[a]) < double(r[b]) ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessLessEqualDouble: pc = double(r[a]) <= double(r[b]) ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessLessImmediate: pc = r[a] < i.signed ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessLessEqualImmediate: pc = r[a] <= i.signed ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessEqualImmediate: pc = r[a] == i.signed ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessNotEqualImmediate: pc = r[a] != i.signed ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessGreaterImmediate: pc = r[a] > i.signed ? pc + 1 : base + pc.pointee.wide
      case .jumpUnlessGreaterEqualImmediate: pc = r[a] >= i.signed ? pc + 1 : base + pc.pointee.wide

      case .jumpIfLessDouble: pc = double(r[a]) < double(r[b]) ? base + pc.pointee.wide : pc + 1
      case .jumpIfLessEqualDouble: pc = double(r[a]) <= double(r[b]) ? base + pc.pointee.wide : pc + 1
      case .repeatIfLessInt: pc = try turn(r[a] < r[b], pc, base)
      case .repeatIfLessEqualInt: pc = try turn(r[a] <= r[b], pc, base)
      case .repeatIfNotEqualInt: pc = try turn(r[a] != r[b], pc, base)
      case .repeatIfLessImmediate: pc = try turn(r[a] < i.signed, pc, base)
      case .repeatIfLessEqualImmediate: pc = try turn(r[a] <= i.signed, pc, base)
      case .repeatIfNotEqualImmediate: pc = try turn(r[a] != i.signed, pc, base)
      case .repeatIfGreaterImmediate: pc = try turn(r[a] > i.signed, pc, base)
      case .repeatIfGreaterEqualImmediate: pc = try turn(r[a] >= i.signed, pc, base)

      case .checkRange:
        if r[a] > r[b] { throw emptyRange(r[a], r[b]) }
      case .enterRange:
        if r[a] < r[b] {
          r[b] &-= 1
          pc += 1
        } else {
          if r[a] > r[b] { throw emptyRange(r[a], r[b]) }
          pc = base + pc.pointee.wide
        }

      case .call:
        let callee = image._withUnsafeGuaranteedRef { $0.entries[c] }
        try enter(callee, r + a, q + b)
        frames[frameCount] = Frame(entry: entry, next: pc, rawBase: r, refBase: q)
        frameCount += 1
        (entry, r, q) = (callee, r + a, q + b)
        base = callee.pointee.start.unsafelyUnwrapped
        pc = base
      case .callClosure:
        if (q + c).isNil { throw failure(.internalFault("a closure was expected")) }
        let closure = Machine.closure(q + c)
        let callee = image._withUnsafeGuaranteedRef { $0.entries[closure.code] }
        try enter(callee, r + a, q + b)
        if closure.hasCaptures { pushCaptures(q + c, r + a, q + b, callee) }
        frames[frameCount] = Frame(entry: entry, next: pc, rawBase: r, refBase: q)
        frameCount += 1
        (entry, r, q) = (callee, r + a, q + b)
        base = callee.pointee.start.unsafelyUnwrapped
        pc = base
      case .callDynamic:
        let callee = try dynamicEntry(c, q + b + Int(pc.pointee.a), r + a, q + b)
        pc += 1
        frames[frameCount] = Frame(entry: entry, next: pc, rawBase: r, refBase: q)
        frameCount += 1
        (entry, r, q) = (callee, r + a, q + b)
        base = callee.pointee.start.unsafelyUnwrapped
        pc = base
      case .callNative:
        try callNative(c, r + a, q + b, entry, r, q)
      case .makeClosure:
        makeClosure(q + a, r + b, q + c, Int(pc.pointee.a), Int(pc.pointee.b), code: pc[1].wide)
        pc += 2
      case .finish:
        if entry.pointee.refFrame == 0 {
          let target = entry.pointee.inoutRaws
          if a != target {
            if entry.pointee.resultRaws == 1 { r[target] = r[a] }
            else { for index in 0..<entry.pointee.resultRaws { r[target + index] = r[a + index] } }
          }
        } else {
          finish(entry, r, q, a, b)
        }
        if frameCount == bottom { return }
        frameCount -= 1
        let frame = frames[frameCount]
        (entry, pc, r, q) = (frame.entry, frame.next, frame.rawBase, frame.refBase)
        base = entry.pointee.start.unsafelyUnwrapped
      case .stop:
        return

      case .makeArray: makeArray(q + a, b)
      case .appendRaw:
        if !((q + a).isUnique && Machine.array(q + a).appendIfRoom(r[b])) { try appendElement(q + a, r + b, q) }
      case .appendElement: try appendElement(q + a, r + b, q + c)
      case .removeLastElement:
        try removeLastElement(r + a, q + b, q + Int(pc.pointee.a))
        pc += 1
      case .swapElements: try swapElements(q + a, r[b], r[c])
      case .arrayCount: r[a] = Machine.array(q + b).count
      case .elementRaw:
        let array = Machine.array(q + b), index = r[c]
        guard index >= 0, index < array.count else { throw failure(index, outOf: array.count) }
        r[a] = array.raws[index]
      case .partPosition:
        let index = r[b]
        guard index >= r[c], index < r[c + 1] else { throw failure(index, outOfPartFrom: r[c], to: r[c + 1]) }
        r[a] = index &- r[c + 2]
      case .ownPart: try ownPart(r + a, q + b)
      case .nestedElementRaw:
        let outer = Machine.array(q + b), index = r[c]
        guard index >= 0, index < outer.count else { throw failure(index, outOf: outer.count) }
        let array = Machine.array(outer.refs + index), inner = r[Int(pc.pointee.a)]
        guard inner >= 0, inner < array.count else { throw failure(inner, outOf: array.count) }
        r[a] = array.raws[inner]
        pc += 1
      case .setNestedElementRaw:
        try setNestedElement(q + a, r[b], r[Int(pc.pointee.a)], r[c])
        pc += 1
      case .elementPart:
        let array = Machine.array(q + b), index = r[c]
        guard index >= 0, index < array.count else { throw failure(index, outOf: array.count) }
        let source = array.raws + (index &* array.rawStride &+ Int(pc.pointee.a))
        for word in 0..<Int(pc.pointee.b) { r[a + word] = source[word] }
        pc += 1
      case .setElementPart:
        if !(q + a).isUnique { try makeUnique(q + a) }
        let array = Machine.array(q + a), index = r[b]
        guard index >= 0, index < array.count else { throw failure(index, outOf: array.count) }
        let target = array.raws + (index &* array.rawStride &+ Int(pc.pointee.a))
        for word in 0..<Int(pc.pointee.b) { target[word] = r[c + word] }
        pc += 1
      case .elementPartRef:
        try elementPartRef(q + a, q + b, r[c], Int(pc.pointee.a))
        pc += 1
      case .elementRef: try elementRef(q + a, q + b, r[c])
      case .element:
        try element(r + a, q + b, q + Int(pc.pointee.a), r[Int(pc.pointee.b)])
        pc += 1
      case .setElementRaw: try store(r[c], at: r[b], in: q + a)
      case .setElementImmediate: try store(Int(Int16(bitPattern: i.c)), at: r[b], in: q + a)
      case .setElement:
        try setElement(q + a, r[b], r + Int(pc.pointee.a), q + Int(pc.pointee.b))
        pc += 1
      case .takeElement:
        try takeElement(r + a, q + b, q + Int(pc.pointee.a), r[Int(pc.pointee.b)])
        pc += 1

      case .makeTable: makeTable(q + a, i.wide)
      case .tableCount: r[a] = try tableCount(q + b)
      case .tableGet:
        try tableGet(pc, r, q, entry)
        pc += 1
      case .tableFind, .tableContains:
        try tableFind(pc, r, q, entry)
        pc += 1
      case .tableTake:
        try tableTake(pc, r, q, entry)
        pc += 1
      case .tablePut:
        try tablePut(pc, r, q, entry)
        pc += 1
      case .tableInsert:
        try tableInsert(pc, r, q, entry)
        pc += 1
      case .tableRemove: try tableRemove(pc, r, q, entry)
      case .setInsert:
        try setInsert(pc, r, q, entry)
        pc += 1
      case .tableNext:
        sliceLeft -= 1
        if sliceLeft <= 0 { try refill() }
        r[a] = try tableNext(q + b, r[a])
        pc = r[a] > 0 ? pc + 1 : base + pc.pointee.wide
      case .tableEntry:
        try tableEntry(pc, r, q)
        pc += 1
      case .textBounds: textBounds(r + a, q + b)
      case .textAddress: r[a] = try textAddress(q + b)
      case .nextCharacter:
        if let bytes = UnsafePointer<UInt8>(bitPattern: r[c + 2]), r[c] < r[c + 1] {
          r[a] = Int(bytes[r[c]])
          r[c] &+= 1
          pc += 1
        } else {
          pc = nextCharacter(r + a, q + b, r + c) ? pc + 1 : base + pc.pointee.wide
        }
      case .textAffix:
        r[a] = try hasAffix(i, pc.pointee, r, q) ? 1 : 0
        pc += 1
      case .textCount: r[a] = try textCount(q + b)
      case .characterText: characterText(q + a, r[b])
      case .appendText: try appendText(q + a, q + b)
      case .appendCharacter: try appendCharacter(q + a, r[b])
      case .concatenate: try concatenate(q + a, q + b, q + c)
      case .equalText: r[a] = try areEqualTexts(q + b, q + c) ? 1 : 0
      case .lessText: r[a] = try isLessText(q + b, q + c) ? 1 : 0

      case .erase:
        erase(q + a, r + b, q + c, pc.pointee.wide)
        pc += 1
      case .openErased: try openErased(r + a, q + b, q + c)
      case .takeErased: try takeErased(r + a, q + b, q + c)
      case .raise: throw raised(q + a)
      case .resume: throw resumed(q + a)
      case .takeError: takeError(q + a, q + b)
      case .failTry: throw failedTry(q + a)
      case .keyPath:
        try access(i, pc.pointee, entry, r, q)
        pc += 1
      case .fault:
        throw fault(b)
      case .operands:
        throw failure(.internalFault("operands out of place"))
      }
    }
  }

  @inline(__always)
  private func store(_ value: Int, at index: Int, in slot: UnsafeMutablePointer<AnyObject?>) throws {
    if !slot.isUnique { try makeUnique(slot) }
    let array = Machine.array(slot)
    guard index >= 0, index < array.count else { throw failure(index, outOf: array.count) }
    array.raws[index] = value
  }

  @inline(__always)
  private func enter(_ callee: UnsafeMutablePointer<CodeEntry>, _ rawBase: UnsafeMutablePointer<Int>,
                     _ refBase: UnsafeMutablePointer<AnyObject?>) throws {
    sliceLeft -= callee.pointee.fuel
    if sliceLeft <= 0 { try refill() }
    if frameCount >= limits.depth || rawBase > lastRawBase { throw failure(.tooDeep(limit: limits.depth)) }
    // Only where refs are used for the first time is there something to look at.
    if refBase + callee.pointee.refFrame > refs + highestRef { try checkRoom(rawBase, refBase, callee) }
  }

  /// Where a loop goes on that is repeated if its test holds; the target is behind the test, with what a turn costs.
  @inline(__always)
  private func turn(_ holds: Bool, _ pc: UnsafeMutablePointer<Instruction>, _ base: UnsafeMutablePointer<Instruction>) throws
    -> UnsafeMutablePointer<Instruction>
  {
    guard holds else { return pc + 1 }
    sliceLeft -= Int(pc.pointee.a)
    if sliceLeft <= 0 { try refill() }
    return base + pc.pointee.wide
  }
}
