/// Ranges. Those of integers are sequences; `for` counts through them without making their elements first.
extension Library {
  func bindRanges() {
    bindWords("static func ..< <Bound: Comparable>(_ lower: Bound, _ upper: Bound) -> Range<Bound>", intrinsic: .halfOpenRange,
              Self.makeRange)
    bindWords("static func ... <Bound: Comparable>(_ lower: Bound, _ upper: Bound) -> ClosedRange<Bound>", intrinsic: .closedRange,
              Self.makeRange)
    for text in [
      "static prefix func ..< <Bound: Comparable>(_ upper: Bound) -> PartialRangeUpTo<Bound>",
      "static prefix func ... <Bound: Comparable>(_ upper: Bound) -> PartialRangeThrough<Bound>",
      "static postfix func ... <Bound: Comparable>(_ lower: Bound) -> PartialRangeFrom<Bound>",
    ] {
      bindWords(text) { call in call.words(0).copy(to: call.resultWords, call.instance.parameterTypes[0].layout) }
    }
    for (owner, test) in [
      ("Range", "lowerBound <= element && element < upperBound"), ("ClosedRange", "lowerBound <= element && element <= upperBound"),
      ("PartialRangeFrom", "lowerBound <= element"), ("PartialRangeUpTo", "element < upperBound"),
      ("PartialRangeThrough", "element <= upperBound"),
    ] {
      bindSource("func contains(_ element: Bound) -> Bool { \(test) }", in: owner)
      bindSource("static func ~= <Bound: Comparable>(_ range: \(owner)<Bound>, _ value: Bound) -> Bool { range.contains(value) }")
    }
    bindWords("static postfix func ... (_ x: UnboundedRange_) -> Void", Self.unsupported("..."))
    bindRelations()
    bindElementsOfRanges()
    bindInfiniteRanges()
  }

  private func bindRelations() {
    bindSource("var isEmpty: Bool { !(lowerBound < upperBound) }", in: "Range")
    bindSource("var isEmpty: Bool { false }", in: "ClosedRange")
    for (part, end) in [("prefix(upTo end: Bound)", "end"), ("prefix(through last: Bound)", "last + 1")] {
      bindSource("func \(part) -> Range<Bound> { lowerBound..<\(end) }", in: "Range", where: "Bound: BinaryInteger")
    }
    bindSource("func suffix(from start: Bound) -> Range<Bound> { start..<upperBound }", in: "Range", where: "Bound: BinaryInteger")
    bindSource("init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) { self = bounds.lower..<bounds.upper }", in: "Range")
    bindSource("init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) { self = bounds.lower...bounds.upper }", in: "ClosedRange")
    bindSource("init(_ other: ClosedRange<Bound>) where Bound: BinaryInteger { self = other.lowerBound..<(other.upperBound + 1) }", in: "Range")
    bindSource("init(_ other: Range<Bound>) where Bound: BinaryInteger { self = other.lowerBound...(other.upperBound - 1) }", in: "ClosedRange")
    for (owner, symbol) in [("Range", "..<"), ("ClosedRange", "...")] {
      bindSource("""
        func clamped(to limits: \(owner)<Bound>) -> \(owner)<Bound> {
          let lower = limits.lowerBound > lowerBound ? limits.lowerBound
            : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
          let upper = limits.upperBound < upperBound ? limits.upperBound
            : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
          return lower\(symbol)upper
        }
        """, in: owner)
    }
    bindSource("""
      func overlaps(_ other: Range<Bound>) -> Bool {
        !(upperBound <= other.lowerBound || other.upperBound <= lowerBound || isEmpty || other.isEmpty)
      }
      """, in: "Range")
    bindSource("func overlaps(_ other: ClosedRange<Bound>) -> Bool { other.overlaps(self) }", in: "Range")
    bindSource("""
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
      """, in: "ClosedRange")
    bindSource("""
      func overlaps(_ other: Range<Bound>) -> Bool {
        lowerBound < other.upperBound && other.lowerBound <= upperBound && !other.isEmpty
      }
      """, in: "ClosedRange")
  }

  private func bindElementsOfRanges() {
    for owner in ["Range", "ClosedRange"] {
      bindWords("var count: Int", in: owner) { call in try call.returnInteger(Self.bounds(call).count, "count") }
      bindElements(of: owner) { call in
        let (format, lower, count) = try Self.bounds(call)
        let (bytes, tooManyBytes) = Int(clamping: count).multipliedReportingOverflow(by: 8)
        if tooManyBytes { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
        try call.machine.charge(memory: bytes)
        try call.charge(work: bytes / 32)
        let result = ArrayObject(.raw, capacity: Int(count))
        let first = format.word(truncating: lower)
        for offset in 0..<Int(count) { result.append(raw: first &+ offset) }
        call.resultWords.refs.pointee = result
      }
    }
  }

  /// Sequences without an end have only what stops by itself.
  private func bindInfiniteRanges() {
    bindElements(of: "PartialRangeFrom") { call in throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
    bindSource("""
      func prefix(_ count: Int) -> [Bound] where Bound: BinaryInteger {
        precondition(count >= 0, "Can't take a prefix of negative length from a sequence")
        var result: [Bound] = []
        if count > 0 {
          for element in self {
            result.append(element)
            if result.count == count { break }
          }
        }
        return result
      }
      """, in: "PartialRangeFrom")
    bindSource("""
      func first(where predicate: (Bound) throws -> Bool) rethrows -> Bound? where Bound: BinaryInteger {
        for element in self where try predicate(element) { return element }
        return nil
      }
      """, in: "PartialRangeFrom")
    for (parameters, pair, tuple) in [
      ("_ a: PartialRangeFrom<Bound>, _ b: S", "[(Bound, S.Element)]", "(number, element)"),
      ("_ b: S, _ a: PartialRangeFrom<Bound>", "[(S.Element, Bound)]", "(element, number)"),
    ] {
      bindSource("""
        func zip<Bound: BinaryInteger, S: Sequence>(\(parameters)) -> \(pair) {
          var result: \(pair) = []
          var number = a.lowerBound
          for element in b {
            result.append(\(tuple))
            number += 1
          }
          return result
        }
        """)
    }
  }

  private static func makeRange(_ call: inout NativeCall) throws {
    let bound = try call.type("Bound")
    let lower = call.words(0), upper = call.words(1)
    // Not `upper < lower`: a bound that is not a number has no order.
    if try !bound.isOrdered(lower, upper, call.machine) {
      throw RuntimeError.emptyRange(lower: try bound.describe(lower, call.machine), upper: try bound.describe(upper, call.machine))
    }
    lower.copy(to: call.resultWords, bound.layout)
    upper.copy(to: call.resultWords.at(Place(raw: bound.layout.raws, ref: bound.layout.refs)), bound.layout)
  }

  /// The first element and the number of elements of a range of integers.
  private static func bounds(_ call: NativeCall) throws -> (format: IntegerFormat, lower: Int128, count: Int128) {
    guard case .range(let bound, let isClosed) = call.instance.parameterTypes[0].kind else {
      throw RuntimeError.internalFault("a range was expected")
    }
    let format = try bound.requiredIntegerFormat
    let lower = format.value(call.words(0).raws[0]), upper = format.value(call.words(0).raws[1])
    return (format, lower, upper - lower + (isClosed ? 1 : 0))
  }
}

extension RuntimeType {
  /// `a <= b`, which of the types with an order only floating-point numbers can deny both ways.
  fileprivate func isOrdered(_ a: ValueWords, _ b: ValueWords, _ machine: Machine) throws -> Bool {
    switch kind {
    case .double: a.double <= b.double
    case .float: a.float <= b.float
    default: try !isLess(b, a, machine)
    }
  }
}
