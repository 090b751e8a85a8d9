/// Where a lesson's random numbers come from: what the host attaches to a session conforms to it.
public protocol LessonRandomness: AnyObject {
  func nextRandomBits() -> UInt64
}

/// Random numbers of Swift's standard library, drawn from the lesson's own stream.
extension Library {
  func bindRandomness() {
    bindCall("static func random(in range: ClosedRange<Double>) -> Double", in: "Double") {
      (call: NativeCall, range: ClosedRange<Double>) in
      try Self.requireFinite(range.upperBound - range.lowerBound)
      var source = try RandomBits(call)
      return Double.random(in: range, using: &source)
    }
    bindCall("static func random(in range: Range<Double>) -> Double", in: "Double") {
      (call: NativeCall, range: Range<Double>) in
      guard !range.isEmpty else { throw RuntimeError.host("Can't get random value with an empty range") }
      try Self.requireFinite(range.upperBound - range.lowerBound)
      var source = try RandomBits(call)
      return Double.random(in: range, using: &source)
    }
    for type in ["Range", "ClosedRange"] {
      bindWords("static func random(in range: \(type)<Self>) -> Self", in: "FixedWidthInteger") { try Self.randomInteger(&$0) }
    }
    bindCall("static func random(in range: ClosedRange<Float>) -> Float", in: "Float") { (call: NativeCall, range: ClosedRange<Float>) in
      try Self.requireFinite(Double(range.upperBound - range.lowerBound))
      var source = try RandomBits(call)
      return Float.random(in: range, using: &source)
    }
    bindCall("static func random(in range: Range<Float>) -> Float", in: "Float") { (call: NativeCall, range: Range<Float>) in
      guard !range.isEmpty else { throw RuntimeError.host("Can't get random value with an empty range") }
      try Self.requireFinite(Double(range.upperBound - range.lowerBound))
      var source = try RandomBits(call)
      return Float.random(in: range, using: &source)
    }
    bindCall("static func random() -> Bool", in: "Bool") { (call: NativeCall) in
      var source = try RandomBits(call)
      return Bool.random(using: &source)
    }
    bindWords("func shuffled() -> [Element]", in: "Sequence") { call in
      let elements = try Self.array(call)
      try call.charge(work: elements.count)
      var source = try RandomBits(call)
      let result = try Self.emptyArray(call, elements.layout, elements.count)
      for index in (0..<elements.count).shuffled(using: &source) {
        let element = elements.words(at: index)
        result.append(element.raws, element.refs)
      }
      call.resultWords.refs.pointee = result
    }
    bindWords("func randomElement() -> Element?", in: "Sequence") { call in
      let count = try Self.array(call).count
      var source = try RandomBits(call)
      try Self.element(&call, at: count == 0 ? -1 : Int.random(in: 0..<count, using: &source))
    }
  }

  private static func randomInteger(_ call: inout NativeCall) throws {
    guard case .range(let bound, let isClosed) = call.instance.parameterTypes[0].kind else {
      throw RuntimeError.internalFault("a range was expected")
    }
    let format = try bound.requiredIntegerFormat
    let lower = format.value(call.words(0).raws[0]), upper = format.value(call.words(0).raws[1])
    guard isClosed || lower < upper else { throw RuntimeError.host("Can't get random value with an empty range") }
    var source = try RandomBits(call)
    let last = UInt64(truncatingIfNeeded: upper - lower - (isClosed ? 0 : 1))
    let offset = last == .max ? source.next() : source.next(upperBound: last + 1)
    call.resultWords.raws.pointee = format.word(truncating: lower + Int128(offset))
  }

  private static func requireFinite(_ width: Double) throws {
    if !width.isFinite { throw RuntimeError.host("There is no uniform distribution on an infinite range") }
  }
}

struct RandomBits: RandomNumberGenerator {
  let source: LessonRandomness

  init(_ call: NativeCall) throws {
    guard let source = call.context as? LessonRandomness else {
      throw RuntimeError.host("random numbers need a lesson with a seed")
    }
    self.source = source
  }

  mutating func next() -> UInt64 { source.nextRandomBits() }
}
