/// Ranges and strides.
extension Library {
  func bindRanges() {
    bindWords("static func ..< <Bound: Comparable>(_ lower: Bound, _ upper: Bound) -> Range<Bound>", intrinsic: .halfOpenRange,
              Self.makeRange)
    bindWords("static func ... <Bound: Comparable>(_ lower: Bound, _ upper: Bound) -> ClosedRange<Bound>", intrinsic: .closedRange,
              Self.makeRange)
    for (owner, isClosed) in [("Range", false), ("ClosedRange", true)] {
      bindWords("var lowerBound: Bound", in: owner) { call in
        call.words(0).copy(to: call.resultWords, call.instance.resultType.layout)
      }
      bindWords("var upperBound: Bound", in: owner) { call in
        let bound = call.instance.resultType.layout
        call.words(0).at(Place(raw: bound.raws, ref: bound.refs)).copy(to: call.resultWords, bound)
      }
      bindWords("var isEmpty: Bool", in: owner) { call in
        let bound = try call.type("Bound"), range = call.words(0)
        let upper = range.at(Place(raw: bound.layout.raws, ref: bound.layout.refs))
        try call.returnValue(!isClosed && !bound.isLess(range, upper, call.machine))
      }
      bindWords("func contains(_ element: Bound) -> Bool", in: owner) { call in
        let bound = try call.type("Bound"), range = call.words(0), element = call.words(1)
        let upper = range.at(Place(raw: bound.layout.raws, ref: bound.layout.refs))
        let isAbove = try !bound.isLess(element, range, call.machine)
        let isBelow = try isClosed ? !bound.isLess(upper, element, call.machine) : bound.isLess(element, upper, call.machine)
        try call.returnValue(isAbove && isBelow)
      }
      bindWords("var count: Int", in: owner) { call in
        let (lower, upper) = (call.words(0).raws[0], call.words(0).raws[1])
        let (distance, overflow) = upper.subtractingReportingOverflow(lower)
        let (count, tooLarge) = distance.addingReportingOverflow(isClosed ? 1 : 0)
        if overflow || tooLarge { throw RuntimeError.overflow("count") }
        try call.returnValue(count)
      }
      bindElements(of: owner) { call in
        let (lower, upper) = (call.words(0).raws[0], call.words(0).raws[1])
        let (distance, overflow) = upper.subtractingReportingOverflow(lower)
        let (count, tooLarge) = distance.addingReportingOverflow(isClosed ? 1 : 0)
        let (bytes, tooManyBytes) = count.multipliedReportingOverflow(by: 8)
        if overflow || tooLarge || tooManyBytes { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
        try call.machine.charge(memory: bytes)
        try call.charge(work: count / 4)
        let result = ArrayObject(.raw, capacity: count)
        for offset in 0..<count { result.append(raw: lower + offset) }
        call.resultWords.refs.pointee = result
      }
    }
    for word in ["to", "through"] {
      bindCall("func stride(from start: Int, \(word) end: Int, by step: Int) -> [Int]") { (call: NativeCall, start: Int, end: Int, step: Int) in
        guard step != 0 else { throw RuntimeError.strideByZero }
        let count = (Double(end) - Double(start)) / Double(step)
        guard count < 1e9 else { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
        try call.machine.charge(memory: max(0, Int(count)) * 8)
        try call.charge(work: max(0, Int(count)) / 4)
        return word == "to" ? Array(stride(from: start, to: end, by: step)) : Array(stride(from: start, through: end, by: step))
      }
      bindCall("func stride(from start: Double, \(word) end: Double, by step: Double) -> [Double]") {
        (call: NativeCall, start: Double, end: Double, step: Double) in
        guard step != 0 else { throw RuntimeError.strideByZero }
        let count = (end - start) / step
        guard count < 1e9 else { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
        guard count > 0 || word == "through" && count >= 0 else { return [Double]() }
        try call.machine.charge(memory: max(0, Int(count)) * 8)
        try call.charge(work: max(0, Int(count)) / 4)
        return word == "to" ? Array(stride(from: start, to: end, by: step)) : Array(stride(from: start, through: end, by: step))
      }
    }
  }

  private static func makeRange(_ call: inout NativeCall) throws {
    let bound = try call.type("Bound")
    let lower = call.words(0), upper = call.words(1)
    if try bound.isLess(upper, lower, call.machine) {
      throw RuntimeError.emptyRange(lower: try bound.describe(lower, call.machine), upper: try bound.describe(upper, call.machine))
    }
    lower.copy(to: call.resultWords, bound.layout)
    upper.copy(to: call.resultWords.at(Place(raw: bound.layout.raws, ref: bound.layout.refs)), bound.layout)
  }
}
