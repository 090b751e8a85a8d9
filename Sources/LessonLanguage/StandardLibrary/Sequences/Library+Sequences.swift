/// Algorithms of sequences. Whatever the sequence is, they receive its elements as an array.
extension Library {
  func bindSequences() {
    bindSource("""
      func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        for element in self { result.append(try transform(element)) }
        return result
      }
      """, in: "Sequence")
    bindSource("""
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self where try isIncluded(element) { result.append(element) }
        return result
      }
      """, in: "Sequence")
    bindSource("func forEach(_ body: (Element) throws -> Void) rethrows { for element in self { try body(element) } }", in: "Sequence")
    bindWords("mutating func reverse()", in: "Array") { call in
      let array = try Self.unique(call)
      for index in 0..<(array.count / 2) {
        if index & Machine.bulkMask == 0 { try call.charge(work: Machine.bulkMask / 4) }
        array.swapElements(index, array.count - 1 - index)
      }
    }
    bindWords("func reversed() -> [Element]", in: "Sequence") { call in
      let source = try Self.array(call)
      let result = try Self.emptyArray(call, source.layout, source.count)
      for index in stride(from: source.count - 1, through: 0, by: -1) {
        if index & Machine.bulkMask == 0 { try call.poll() }
        let element = source.words(at: index)
        result.append(element.raws, element.refs)
      }
      call.resultWords.refs.pointee = result
    }
    bindWords("var first: Element?", in: "Sequence") { call in try Self.element(&call, at: 0) }
    bindWords("var last: Element?", in: "Sequence") { call in try Self.element(&call, at: Self.array(call).count - 1) }
    bindWords("func prefix(_ count: Int) -> [Element]", in: "Sequence") { try Self.part(&$0) { count, all in 0..<min(count, all) } }
    bindWords("func suffix(_ count: Int) -> [Element]", in: "Sequence") { try Self.part(&$0) { count, all in max(0, all - count)..<all } }
    bindWords("func dropFirst(_ count: Int = 1) -> [Element]", in: "Sequence") { try Self.part(&$0) { count, all in min(count, all)..<all } }
    bindWords("func dropLast(_ count: Int = 1) -> [Element]", in: "Sequence") { try Self.part(&$0) { count, all in 0..<max(0, all - count) } }
    // A sequence of a lesson may be endless.
    bindSource("""
      func prefix(_ maxLength: Int) -> [Element] {
        var result: [Element] = []
        if maxLength <= 0 { return result }
        for element in self {
          result.append(element)
          if result.count == maxLength { break }
        }
        return result
      }
      """, in: "Sequence", where: "Self: _IndexedCollection")
    bindSource("func joined() -> String where Element == String { joined(separator: \"\") }", in: "Sequence")
    bindWords("func joined(separator: String = \"\") -> String where Element: StringProtocol", in: "Sequence", Self.joined)
    bindWords("init<S: Sequence>(_ elements: S) where S.Element == Element", in: "Array") { call in
      call.resultWords.refs.pointee = call.words(0).ref
    }
  }

  // MARK: Elements

  /// An array with room for so many elements, paid for.
  static func emptyArray(_ call: NativeCall, _ layout: Layout, _ count: Int) throws -> ArrayObject {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: (layout.raws + layout.refs) * 8)
    if overflow { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
    try call.charge(memory: bytes)
    try call.charge(work: count / 8)
    return ArrayObject(layout, capacity: count)
  }

  private static func forEach(_ call: NativeCall, _ action: (ValueWords, Int) throws -> Void) throws {
    let source = try array(call)
    for index in 0..<source.count {
      try call.charge(work: 1)
      try action(source.words(at: index), index)
    }
  }

  /// Calls the closure that a parameter holds.
  static func apply<Result>(_ call: NativeCall, _ parameter: Int, _ arguments: [ValueWords], _ result: (ValueWords) throws -> Result)
    throws -> Result
  {
    guard let closure = call.words(parameter).ref as? ClosureObject,
          case .function(let types, _) = call.instance.parameterTypes[parameter].kind else {
      throw RuntimeError.internalFault("a function was expected")
    }
    return try call.machine.call(closure, arguments: { raws, refs in
      var target = ValueWords(raws: raws, refs: refs)
      for (argument, type) in Swift.zip(arguments, types) {
        argument.copy(to: target, type.layout)
        target = target.at(Place(raw: type.layout.raws, ref: type.layout.refs))
      }
    }, result: result)
  }

  /// Returns an element as an optional; nil beyond the ends.
  static func element(_ call: inout NativeCall, at index: Int) throws {
    let source = try array(call)
    guard case .optional(let wrapped) = call.instance.resultType.kind else { throw RuntimeError.internalFault("an optional was expected") }
    let target = call.resultWords, layout = call.instance.resultType.layout
    guard index >= 0, index < source.count else {
      for i in 0..<layout.raws { target.raws[i] = 0 }
      for i in 0..<layout.refs { target.refs[i] = nil }
      return
    }
    let hasTag = wrapped.layout.certainRef == nil
    if hasTag { target.raws[0] = 1 }
    source.words(at: index).copy(to: hasTag ? target.at(Place(raw: 1, ref: 0)) : target, wrapped.layout)
  }

  private static func part(_ call: inout NativeCall, _ bounds: (Int, Int) -> Range<Int>) throws {
    let count: Int = try call.argument(1)
    guard count >= 0 else { throw RuntimeError.negativeCount("a part of a sequence", count) }
    let source = try array(call)
    let range = bounds(count, source.count)
    let result = try emptyArray(call, source.layout, range.count)
    try call.machine.append(source, range, to: result)
    call.resultWords.refs.pointee = result
  }

  private static func joined(_ call: inout NativeCall) throws {
    let separator: String = try call.argument(1)
    let source = try array(call), type = try call.type("Element")
    var text = ""
    for index in 0..<source.count {
      try call.charge(work: 1)
      if index > 0 { text += separator }
      text += try type.describe(source.words(at: index), call.machine)
    }
    try call.returnValue(text)
  }
}
