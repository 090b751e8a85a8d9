import Testing

@testable import LessonMachine

/// Copies of captured variables and of what leads to them.
@Suite struct StateCopierTests {
  private func copied(_ objects: [AnyObject?]) -> [AnyObject?] {
    let holder = WordsObject.make(raws: 0, refs: objects.count)
    for (index, object) in objects.enumerated() { holder.refs[index] = object }
    var copier = StateCopier()
    copier.copy(holder.refs, objects.count)
    copier.finish()
    return objects.indices.map { holder.refs[$0] }
  }

  private func box(_ value: Int, _ ref: AnyObject? = nil) -> BoxObject {
    let box = BoxObject.make(raws: 1, refs: 1)
    box.raws[0] = value
    box.refs[0] = ref
    return box
  }

  private func closure(_ box: BoxObject) -> ClosureObject {
    let closure = ClosureObject.make(code: 3, raws: 0, refs: 1)
    closure.refs[0] = box
    return closure
  }

  @Test func sharedVariablesStayShared() {
    let variable = box(1)
    let copies = copied([closure(variable), closure(variable)]).compactMap { $0 as? ClosureObject }
    #expect(copies.count == 2 && copies[0] !== copies[1] && copies.allSatisfy { $0.code == 3 })
    let boxes = copies.map { $0.refs[0] as? BoxObject }
    #expect(boxes[0] === boxes[1] && boxes[0] !== variable)
    boxes[0]?.raws[0] = 2
    #expect(variable.raws[0] == 1)
  }

  @Test func circlesAreCopiedOnce() {
    let variable = box(1)
    variable.refs[0] = closure(variable)
    let copy = copied([variable])[0] as? BoxObject
    #expect(copy !== variable && (copy?.refs[0] as? ClosureObject)?.refs[0] === copy)
    variable.refs[0] = nil
    if let copy { copy.refs[0] = nil }
  }

  /// What leads to no variable is shared.
  @Test func valuesAreShared() {
    let texts = ArrayObject(.ref)
    for text in ["a", "b"] { texts.append(ref: StringObject(text)) }
    let numbers = ArrayObject(.raw), text = StringObject("c"), table = TableObject(key: .int, value: .raw)
    let copies = copied([texts, numbers, text, table, nil])
    for (copy, original) in zip(copies, [texts, numbers, text, table, nil] as [AnyObject?]) { #expect(copy === original) }
  }

  @Test func arraysOfClosuresAreCopied() {
    let closures = ArrayObject(.ref), variable = box(1)
    for _ in 0..<3 { closures.append(ref: closure(variable)) }
    let copy = copied([closures])[0] as? ArrayObject
    #expect(copy !== closures && copy?.count == 3)
    #expect((copy?.refs[0] as? ClosureObject)?.refs[0] === (copy?.refs[2] as? ClosureObject)?.refs[0])
    #expect((copy?.refs[0] as? ClosureObject)?.refs[0] !== variable)
  }

  @Test func longChainsTakeNoStack() {
    var last: AnyObject?
    for number in 0..<300_000 { last = box(number, last) }
    let copy = copied([last])[0] as? BoxObject
    #expect(copy !== last && copy?.raws[0] == 299_999)
  }
}

/// What the objects of a lesson take, and how they go.
@Suite struct HeapTests {
  /// Objects of each class, and bytes that they surely take.
  @Test(arguments: [
    ({ BoxObject.make(raws: 10, refs: 0) }, 80), ({ ArrayObject(.raw, capacity: 1000) }, 8000),
    ({ TableObject(key: .int, value: .raw, capacity: 1000) }, 24_000),
    ({ StringObject(String(repeating: "x", count: 5000)) }, 5000), ({ ExistentialObject.make(.int) }, 8),
  ] as [(() -> AnyObject, Int)])
  func counting(_ make: () -> AnyObject, least: Int) {
    var object: AnyObject?
    let before = Heap.current.pointee.bytes
    object = make()
    let held = Heap.current.pointee.bytes - before
    #expect(held >= least && held < least * 2 + 1000)
    object = nil
    #expect(Heap.current.pointee.bytes == before)
    _ = object
  }

  /// A list of a million links goes without recursion.
  @Test func longLists() {
    let held = bytesHeld {
      var list: ArrayObject?
      for _ in 0..<1_000_000 {
        let next = ArrayObject(.ref, capacity: 1)
        next.append(ref: list)
        list = next
      }
    }
    #expect(held == 0)
  }

  @Test func sharedObjectsStay() {
    let tokens = Tokens(1)
    var first: ArrayObject? = ArrayObject(.ref), second: ArrayObject? = ArrayObject(.ref)
    first?.append(ref: tokens.take(0))
    second?.append(ref: tokens.take(0))
    tokens.letGo()
    first = nil
    #expect(tokens.alive == 1)
    second?.removeAll()
    #expect(tokens.alive == 0)
    second = nil
    _ = (first, second)
  }
}

@Suite struct IntegerFormatTests {
  @Test(arguments: IntegerFormat.all) func limits(_ format: IntegerFormat) {
    for value in [format.lowest, format.highest, 0, 1, format.highest / 2] {
      let word = format.word(exactly: value)
      #expect(word.map { format.value($0) } == value)
      #expect(word == format.word(truncating: value))
    }
    #expect(format.word(exactly: format.highest + 1) == nil && format.word(exactly: format.lowest - 1) == nil)
    #expect(format.value(format.word(truncating: format.highest + 1)) == format.lowest)
    #expect(format.value(format.word(truncating: format.lowest - 1)) == format.highest)
    #expect(format.pattern(format.word(truncating: -1)) == UInt64.max >> UInt64(64 - format.bits))
  }

  @Test func layoutsFollowOneAnother() {
    let both = Layout.raw.followed(by: .ref).followed(by: Layout(raws: 2, refs: 1))
    #expect(both == Layout(raws: 3, refs: 2, certainRef: 0))
    #expect(Layout(raws: 0, refs: 1).followed(by: .ref).certainRef == 1)
    #expect(Layout.empty.followed(by: .empty) == .empty)
  }
}
