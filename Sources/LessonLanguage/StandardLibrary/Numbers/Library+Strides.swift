/// `stride(from:to:by:)`: sequences of numbers at equal distances, which `for` counts through.
extension Library {
  func bindStrides() {
    for (word, owner) in [("to", "StrideTo"), ("through", "StrideThrough")] {
      bindWords("func stride<T: Strideable>(from start: T, \(word) end: T, by stride: T.Stride) -> \(owner)<T>") { call in
        let stride = call.words(2).raw
        // The only words of zero are those of 0 and 0.0; -0.0 is none of them.
        let isZero = call.instance.parameterTypes[2].integerFormat != nil ? stride == 0 : try call.floatingPoint(2) == 0
        if isZero { throw RuntimeError.strideByZero }
        for parameter in 0..<3 { call.resultWords.raws[parameter] = call.words(parameter).raw }
      }
      bindElements(of: owner) { call in
        let stride = try Stride(call)
        let (bytes, tooManyBytes) = stride.count.multipliedReportingOverflow(by: 8)
        if tooManyBytes { throw RuntimeError.outOfMemory(limit: call.machine.limits.memory) }
        try call.machine.charge(memory: bytes)
        try call.charge(work: stride.count)
        let result = ArrayObject(.raw, capacity: stride.count)
        for index in 0..<stride.count { result.append(raw: stride.word(index)) }
        call.resultWords.refs.pointee = result
      }
      core.byName[owner]?.elementCount = NativeFunction(owner + ".count") { call in
        call.resultWords.raws.pointee = try Stride(call).count
      }
    }
  }
}

/// The elements of a stride: words of integers, or floating-point numbers.
private struct Stride {
  let count: Int
  let word: (Int) -> Int

  init(_ call: NativeCall) throws {
    guard case .structure(let fields) = call.instance.parameterTypes[0].kind, fields.count == 3 else {
      throw RuntimeError.internalFault("a stride was expected")
    }
    let isClosed = call.instance.parameterTypes[0].name.hasPrefix("StrideThrough")
    let words = call.words(0)
    switch fields[0].type.kind {
    case .double:
      let start = words.double, end = words.at(fields[1].place).double, step = words.at(fields[2].place).double
      count = Self.count(start, end, step, isClosed)
      word = { Int(bitPattern: UInt(start.addingProduct(Double($0), step).bitPattern)) }
    case .float:
      let start = words.float, end = words.at(fields[1].place).float, step = words.at(fields[2].place).float
      count = Self.count(start, end, step, isClosed)
      word = { Int(start.addingProduct(Float($0), step).bitPattern) }
    default:
      let format = try fields[0].type.requiredIntegerFormat, stepFormat = try fields[2].type.requiredIntegerFormat
      let start = words.raws[0], step = words.raws[2]
      let distance = format.value(words.raws[1]) - format.value(start), stride = stepFormat.value(step)
      let whole = distance / stride
      let reaches = distance == 0 || (distance < 0) == (stride < 0)
      count = reaches ? Int(clamping: whole + (isClosed || distance % stride != 0 ? 1 : 0)) : 0
      word = { start &+ $0 &* step }
    }
  }

  /// How many numbers there are before the end: a quotient, corrected by what rounding makes of the numbers next to it.
  private static func count<Number: BinaryFloatingPoint>(_ start: Number, _ end: Number, _ step: Number, _ isClosed: Bool) -> Int {
    func isWithin(_ index: Int) -> Bool {
      let value = index == 0 ? start : start.addingProduct(Number(index), step)
      return step > 0 ? (isClosed ? value <= end : value < end) : (isClosed ? value >= end : value > end)
    }
    guard isWithin(0) else { return 0 }
    let quotient = ((end - start) / step).rounded(.down)
    guard quotient.isFinite, quotient < 9e15 else { return .max }
    var count = Swift.max(1, Int(quotient))
    while count > 1, !isWithin(count - 1) { count -= 1 }
    while isWithin(count) { count += 1 }
    return count
  }
}
