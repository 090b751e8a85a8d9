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
    bindWords("func reduce<Result>(_ initial: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result",
              in: "Sequence", Self.reduce)
    bindWords("func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool", in: "Sequence") { call in
      try call.returnValue(Self.first(call) { try Self.apply(call, 1, [$0]) { $0.raw != 0 } } != nil)
    }
    bindWords("func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool", in: "Sequence") { call in
      try call.returnValue(Self.first(call) { try Self.apply(call, 1, [$0]) { $0.raw == 0 } } == nil)
    }
    bindWords("func contains(_ element: Element) -> Bool where Element: Equatable", in: "Sequence") { call in
      let type = try call.type("Element"), wanted = call.words(1)
      try call.returnValue(Self.first(call) { try type.areEqual($0, wanted, call.machine) } != nil)
    }
    bindWords("func enumerated() -> [(offset: Int, element: Element)]", in: "Sequence") { call in
      let layout = try call.type("Element").layout
      let result = try Self.emptyArray(call, Layout.raw.followed(by: layout), Self.array(call).count)
      try WordsObject.withScratch(result.layout) { pair in
        try Self.forEach(call) { element, index in
          pair.raws[0] = index
          element.copy(to: pair.at(Place(raw: 1, ref: 0)), layout)
          result.append(pair.raws, pair.refs)
        }
      }
      call.resultWords.refs.pointee = result
    }
    bindWords("func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [(A.Element, B.Element)]", Self.zip)
    bindWords("func sorted() -> [Element] where Element: Comparable", in: "Sequence") { call in
      let type = try call.type("Element")
      call.resultWords.refs.pointee = try Self.sorted(call) { try type.isLess($0, $1, call.machine) }
    }
    bindWords("func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]", in: "Sequence") { call in
      call.resultWords.refs.pointee = try Self.sorted(call) { a, b in try Self.apply(call, 1, [a, b]) { $0.raw != 0 } }
    }
    bindWords("mutating func sort() where Element: Comparable", in: "Array") { call in
      let type = try call.type("Element")
      call.words(0).refs.pointee = try Self.sorted(call) { try type.isLess($0, $1, call.machine) }
    }
    bindWords("mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows", in: "Array") { call in
      call.words(0).refs.pointee = try Self.sorted(call) { a, b in try Self.apply(call, 1, [a, b]) { $0.raw != 0 } }
    }
    bindWords("mutating func reverse()", in: "Array") { call in
      let array = try Self.unique(call)
      for index in 0..<(array.count / 2) {
        if index & Machine.bulkMask == 0 { try call.charge(work: Machine.bulkMask / 4) }
        array.swapElements(index, array.count - 1 - index)
      }
    }
    bindWords("func min() -> Element? where Element: Comparable", in: "Sequence") { try Self.extreme(&$0, wantsLess: true) }
    bindWords("func max() -> Element? where Element: Comparable", in: "Sequence") { try Self.extreme(&$0, wantsLess: false) }
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
    bindWords("func joined(separator: String = \"\") -> String", in: "Sequence", Self.joined)
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

  private static func first(_ call: NativeCall, where condition: (ValueWords) throws -> Bool) throws -> Int? {
    let source = try array(call)
    for index in 0..<source.count {
      try call.charge(work: 1)
      if try condition(source.words(at: index)) { return index }
    }
    return nil
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

  private static func reduce(_ call: inout NativeCall) throws {
    let type = try call.type("Result")
    let arguments = call
    try WordsObject.withScratch(type.layout) { sum in
      arguments.words(1).copy(to: sum, type.layout)
      try forEach(arguments) { element, _ in
        try apply(arguments, 2, [sum, element]) { $0.copy(to: sum, type.layout) }
      }
      sum.copy(to: arguments.resultWords, type.layout)
    }
  }

  private static func sorted(_ call: NativeCall, _ isLess: (ValueWords, ValueWords) throws -> Bool) throws -> ArrayObject {
    let source = try array(call)
    let result = try emptyArray(call, source.layout, source.count)
    let order = try Array(0..<source.count).sorted { a, b in
      try call.charge(work: 1)
      return try isLess(source.words(at: a), source.words(at: b))
    }
    for index in order {
      let element = source.words(at: index)
      result.append(element.raws, element.refs)
    }
    return result
  }

  private static func zip(_ call: inout NativeCall) throws {
    guard case .array(let pair) = call.instance.resultType.kind, case .tuple(let fields) = pair.kind, fields.count == 2 else {
      throw RuntimeError.internalFault("a pair was expected")
    }
    let a = try array(call), b = try array(call, 1)
    let result = try emptyArray(call, pair.layout, Swift.min(a.count, b.count))
    let arguments = call
    try WordsObject.withScratch(pair.layout) { scratch in
      for index in 0..<Swift.min(a.count, b.count) {
        try arguments.charge(work: 1)
        a.words(at: index).copy(to: scratch, a.layout)
        b.words(at: index).copy(to: scratch.at(fields[1].place), b.layout)
        result.append(scratch.raws, scratch.refs)
      }
    }
    call.resultWords.refs.pointee = result
  }

  private static func extreme(_ call: inout NativeCall, wantsLess: Bool) throws {
    let type = try call.type("Element"), source = try array(call)
    var best = 0
    for index in 0..<source.count where index > 0 {
      try call.charge(work: 1)
      let (a, b) = (source.words(at: index), source.words(at: best))
      if try wantsLess ? type.isLess(a, b, call.machine) : !type.isLess(a, b, call.machine) { best = index }
    }
    try element(&call, at: source.count == 0 ? -1 : best)
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
