/// What changes the number of an array's elements, or joins arrays. One element at the end is an instruction's work.
extension Library {
  func bindArrayChanges() {
    bindWords("static func + <Element>(_ a: [Element], _ b: [Element]) -> [Element]", Self.joinTwo)
    bindWords("static func + <Element, S: Sequence>(_ a: [Element], _ b: S) -> [Element] where S.Element == Element", Self.joinTwo)
    bindWords("static func + <Element, S: Sequence>(_ a: S, _ b: [Element]) -> [Element] where S.Element == Element", Self.joinTwo)
    bindWords("static func += <Element>(_ a: inout [Element], _ b: [Element])", Self.appendAll)
    bindWords("static func += <Element, S: Sequence>(_ a: inout [Element], _ b: S) where S.Element == Element", Self.appendAll)
    bindWords("mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element", in: "Array", Self.appendAll)
    bindInsertions()
    bindRemovals()
    bindWords("mutating func reserveCapacity(_ minimumCapacity: Int)", in: "Array") { call in
      let wanted: Int = try call.argument(1)
      let array = try Self.unique(call)
      guard wanted > array.capacity else { return }
      let (bytes, overflow) = wanted.multipliedReportingOverflow(by: max(8, (array.rawStride + array.refStride) * 8))
      if overflow { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
      try call.charge(memory: bytes)
      array.reserve(wanted)
    }
    bindWords("var capacity: Int", in: "Array") { try $0.returnValue(Self.array($0).capacity) }
  }

  private func bindInsertions() {
    bindWords("mutating func insert(_ newElement: Element, at i: Int)", in: "Array") { call in
      let index: Int = try call.argument(2), array = try Self.unique(call)
      guard (0...array.count).contains(index) else { throw RuntimeError.indexOutOfRange(index: index, count: array.count + 1) }
      let element = call.words(1)
      try Self.replace(call, array, index..<index, element.raws, element.refs, count: 1)
    }
    bindWords("mutating func insert<S: Sequence>(contentsOf newElements: S, at i: Int) where S.Element == Element", in: "Array") { call in
      let index: Int = try call.argument(2), new = try Self.array(call, 1), array = try Self.unique(call)
      guard (0...array.count).contains(index) else { throw RuntimeError.indexOutOfRange(index: index, count: array.count + 1) }
      try Self.replace(call, array, index..<index, new.raws, new.refs, count: new.count)
    }
    bindWords("""
      mutating func replaceSubrange<R: RangeExpression, S: Sequence>(_ subrange: R, with newElements: S)
      where R.Bound == Int, S.Element == Element
      """, in: "Array") { call in
      let new = try Self.array(call, 2), array = try Self.unique(call)
      try Self.replace(call, array, Self.range(call, 1, in: 0..<array.count), new.raws, new.refs, count: new.count)
    }
  }

  private func bindRemovals() {
    bindWords("@discardableResult mutating func remove(at index: Int) -> Element", in: "Array") { call in
      let index: Int = try call.argument(1), array = try Self.unique(call)
      guard (0..<array.count).contains(index) else { throw RuntimeError.indexOutOfRange(index: index, count: array.count) }
      try Self.takeOut(call, array, index)
    }
    bindWords("@discardableResult mutating func removeFirst() -> Element", in: "Array") { call in
      let array = try Self.unique(call)
      guard array.count > 0 else { throw RuntimeError.emptyCollection("removeFirst") }
      try Self.takeOut(call, array, 0)
    }
    bindWords("@discardableResult mutating func removeLast() -> Element", in: "Array", intrinsic: .removeLast) { call in
      let array = try Self.unique(call)
      guard array.count > 0 else { throw RuntimeError.emptyCollection("removeLast") }
      try Self.takeOut(call, array, array.count - 1)
    }
    bindSource("mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }", in: "Array")
    for (name, part) in [("removeFirst", { count, all in 0..<count }), ("removeLast", { count, all in (all - count)..<all })]
      as [(String, (Int, Int) -> Range<Int>)] {
      bindWords("mutating func \(name)(_ k: Int)", in: "Array") { call in
        let count: Int = try call.argument(1), array = try Self.unique(call)
        guard count >= 0 else { throw RuntimeError.negativeCount("'\(name)'", count) }
        guard count <= array.count else { throw RuntimeError.removedTooMany(count, available: array.count) }
        try Self.remove(call, array, part(count, array.count))
      }
    }
    bindWords("mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Int", in: "Array") { call in
      let array = try Self.unique(call)
      try Self.remove(call, array, Self.range(call, 1, in: 0..<array.count))
    }
    bindWords("mutating func removeAll(keepingCapacity: Bool = false)", in: "Array") { call in
      let isKeeping: Bool = try call.argument(1)
      if isKeeping { return try Self.unique(call).removeAll() }
      call.words(0).refs.pointee = ArrayObject(try call.type("Element").layout)
    }
    bindSource("""
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self where try !shouldBeRemoved(element) { kept.append(element) }
        self = kept
      }
      """, in: "Array")
  }

  // MARK: Steps

  static func copy(_ array: ArrayObject, reserving extra: Int, _ call: NativeCall) throws -> ArrayObject {
    let copy = try emptyArray(call, array.layout, array.count + extra)
    try call.machine.append(array, 0..<array.count, to: copy)
    return copy
  }

  private static func joinTwo(_ call: inout NativeCall) throws {
    let a = try array(call), b = try array(call, 1)
    let sum = try copy(a, reserving: b.count, call)
    try call.machine.append(b, 0..<b.count, to: sum)
    call.resultWords.refs.pointee = sum
  }

  private static func appendAll(_ call: inout NativeCall) throws {
    let more = try array(call, 1)
    try call.charge(work: more.count / 8)
    try call.machine.charge(memory: more.count * (more.rawStride + more.refStride) * 8)
    let target = try call.machine.unique(&call.words(0).refs.pointee)
    try call.machine.append(more, 0..<more.count, to: target)
  }

  /// Replaces elements by others, which are not the array's, once they are paid for.
  static func replace(_ call: NativeCall, _ array: ArrayObject, _ range: Range<Int>, _ raws: UnsafePointer<Int>,
                      _ refs: UnsafeMutablePointer<AnyObject?>, count: Int) throws {
    let words = array.rawStride + array.refStride
    try call.charge(work: (range.count + count + (count == range.count ? 0 : array.count - range.upperBound) * words / 4) / 8)
    let grown = array.count + count - range.count
    if grown > array.capacity { try call.charge(memory: max(grown, array.capacity * 2) * words * 8) }
    array.replace(range, raws, refs, count: count)
  }

  private static func remove(_ call: NativeCall, _ array: ArrayObject, _ range: Range<Int>) throws {
    try replace(call, array, range, array.raws, array.refs, count: 0)
  }

  private static func takeOut(_ call: NativeCall, _ array: ArrayObject, _ index: Int) throws {
    array.words(at: index).copy(to: call.resultWords, array.layout)
    try remove(call, array, index..<(index + 1))
  }

  /// The half-open range that a range expression means, which must be within the bounds.
  static func range(_ call: NativeCall, _ parameter: Int, in all: Range<Int>) throws -> Range<Int> {
    let (lower, upper) = try bounds(call, parameter, all.lowerBound, all.upperBound) { last in
      let (next, overflow) = last.addingReportingOverflow(1)
      if overflow { throw RuntimeError.overflow("+") }
      return next
    }
    guard lower <= upper else {
      // `a[5...]` of three elements.
      if lower > all.upperBound, upper == all.upperBound { throw RuntimeError.rangeOutOfRange(lower: lower, upper: upper, bounds: all) }
      throw RuntimeError.emptyRange(lower: "\(lower)", upper: "\(upper)")
    }
    guard lower >= all.lowerBound, upper <= all.upperBound else {
      throw RuntimeError.rangeOutOfRange(lower: lower, upper: upper, bounds: all)
    }
    return lower..<upper
  }
}
