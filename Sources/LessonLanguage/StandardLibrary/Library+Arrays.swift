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
    bindWords("static func + <Element>(_ a: [Element], _ b: [Element]) -> [Element]") { call in
      let a = try Self.array(call), b = try Self.array(call, 1)
      let sum = try Self.copy(a, reserving: b.count, call)
      try call.machine.append(b, 0..<b.count, to: sum)
      call.resultWords.refs.pointee = sum
    }
    bindWords("static func += <Element>(_ a: inout [Element], _ b: [Element])", Self.appendAll)
    bindWords("mutating func append(contentsOf other: [Element])", in: "Array", Self.appendAll)
    bindWords("mutating func insert(_ newElement: Element, at index: Int)", in: "Array") { call in
      let index: Int = try call.argument(2)
      let array = try Self.unique(call)
      guard (0...array.count).contains(index) else { throw RuntimeError.indexOutOfRange(index: index, count: array.count + 1) }
      try call.charge(work: (array.count - index) / 4)
      let element = call.words(1)
      array.insert(element.raws, element.refs, at: index)
    }
    bindWords("@discardableResult mutating func remove(at index: Int) -> Element", in: "Array") { call in
      let index: Int = try call.argument(1)
      let array = try Self.unique(call)
      guard (0..<array.count).contains(index) else { throw RuntimeError.indexOutOfRange(index: index, count: array.count) }
      try call.charge(work: (array.count - index) / 4)
      array.words(at: index).copy(to: call.resultWords, array.layout)
      array.remove(at: index)
    }
    bindWords("@discardableResult mutating func removeLast() -> Element", in: "Array", intrinsic: .removeLast) { call in
      let array = try Self.unique(call)
      guard array.count > 0 else { throw RuntimeError.emptyCollection("removeLast") }
      array.words(at: array.count - 1).copy(to: call.resultWords, array.layout)
      array.removeLast()
    }
    bindWords("mutating func removeAll()", in: "Array") { call in
      call.words(0).refs.pointee = ArrayObject(try call.type("Element").layout)
    }
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
  }

  static func array(_ call: NativeCall, _ parameter: Int = 0) throws -> ArrayObject {
    guard let array = call.words(parameter).ref as? ArrayObject else { throw RuntimeError.internalFault("an array was expected") }
    return array
  }

  static func unique(_ call: NativeCall) throws -> ArrayObject {
    try call.machine.prepareToGrow(&call.words(0).refs.pointee)
    return try call.machine.unique(&call.words(0).refs.pointee)
  }

  static func copy(_ array: ArrayObject, reserving extra: Int, _ call: NativeCall) throws -> ArrayObject {
    let copy = try emptyArray(call, array.layout, array.count + extra)
    try call.machine.append(array, 0..<array.count, to: copy)
    return copy
  }

  private static func repeating(_ call: inout NativeCall) throws {
    let count: Int = try call.argument(1)
    let layout = try call.type("Element").layout
    guard count >= 0 else { throw RuntimeError.negativeCount("Array(repeating:count:)", count) }
    let array = try emptyArray(call, layout, count)
    let value = call.words(0)
    for index in 0..<count {
      if index & Machine.bulkMask == 0 { try call.poll() }
      array.append(value.raws, value.refs)
    }
    call.resultWords.refs.pointee = array
  }

  private static func appendAll(_ call: inout NativeCall) throws {
    let more = try array(call, 1)
    try call.charge(work: more.count / 8)
    try call.machine.charge(memory: more.count * (more.rawStride + more.refStride) * 8)
    let target = try call.machine.unique(&call.words(0).refs.pointee)
    try call.machine.append(more, 0..<more.count, to: target)
  }
}
