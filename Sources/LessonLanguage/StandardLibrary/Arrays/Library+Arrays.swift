/// Arrays. Elements are read, written and appended by instructions.
extension Library {
  func bindArrays() {
    bindWords("var count: Int", in: "Array", intrinsic: .count) { try $0.returnValue(Self.array($0).count) }
    bindWords("var isEmpty: Bool", in: "Array") { try $0.returnValue(Self.array($0).count == 0) }
    bindWords("subscript(_ index: Int) -> Element", in: "Array", intrinsic: .element, setter: Self.unsupported("subscript"),
              Self.unsupported("subscript"))
    bindWords("mutating func append(_ newElement: Element)", in: "Array", intrinsic: .append, Self.unsupported("append"))
    bindWords("init()", in: "Array") { call in call.resultWords.refs.pointee = ArrayObject(try call.type("Element").layout) }
    bindWords("init(repeating value: Element, count: Int)", in: "Array", Self.repeating)
    bindWords("mutating func swapAt(_ i: Int, _ j: Int)", in: "Array", intrinsic: .swapAt) { call in
      let i: Int = try call.argument(1), j: Int = try call.argument(2)
      let array = try Self.unique(call)
      for index in [i, j] where !(0..<array.count).contains(index) {
        throw RuntimeError.indexOutOfRange(index: index, count: array.count)
      }
      array.swapElements(i, j)
    }
    bindWords("var indices: Range<Int>", in: "Array") { call in
      call.resultWords.raws[0] = 0
      call.resultWords.raws[1] = try Self.array(call).count
    }
    bindElements(of: "Array") { call in call.resultWords.refs.pointee = call.words(0).ref }
    bindArrayChanges()
    bindArraySlices()
    bindPartChanges()
    bindParts()
    bindPositions()
    bindUnavailableOfArrays()
  }

  static func array(_ call: NativeCall, _ parameter: Int = 0) throws -> ArrayObject {
    guard let array = call.words(parameter).ref as? ArrayObject else { throw RuntimeError.internalFault("an array was expected") }
    return array
  }

  static func unique(_ call: NativeCall) throws -> ArrayObject {
    try call.machine.prepareArrayToGrow(call.words(0).refs)
    return try call.machine.unique(&call.words(0).refs.pointee)
  }

  private static func repeating(_ call: inout NativeCall) throws {
    let count: Int = try call.argument(1)
    let layout = try call.type("Element").layout
    guard count >= 0 else { throw RuntimeError.negativeCount("Array(repeating:count:)", count) }
    let array = try emptyArray(call, layout, count)
    var rest = count
    while rest > 0 {
      let some = min(rest, Machine.bulkMask + 1)
      array.append(call.words(0), times: some)
      rest -= some
      try call.poll()
    }
    call.resultWords.refs.pointee = array
  }
}
