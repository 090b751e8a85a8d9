/// Order: sorting, the smallest and the largest.
extension Library {
  func bindOrder() {
    bindWords("func sorted() -> [Element] where Element: Comparable", in: "Sequence") { call in
      let type = try call.type("Element")
      call.resultWords.refs.pointee = try Self.sorted(call) { try type.isLess($0, $1, call.machine) }
    }
    bindWords("mutating func sort() where Element: Comparable", in: "Array") { call in
      let type = try call.type("Element")
      call.words(0).refs.pointee = try Self.sorted(call) { try type.isLess($0, $1, call.machine) }
    }
    bindSource("""
      func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        var elements = _elements(self)
        try elements.sort(by: areInIncreasingOrder)
        return elements
      }
      """, in: "Sequence")
    bindWords("func min() -> Element? where Element: Comparable", in: "Sequence") { try Self.extreme(&$0, wantsLess: true) }
    bindWords("func max() -> Element? where Element: Comparable", in: "Sequence") { try Self.extreme(&$0, wantsLess: false) }
    bindSource("""
      func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var smallest: Element? = nil
        for element in self {
          if let known = smallest {
            if try areInIncreasingOrder(element, known) { smallest = element }
          } else {
            smallest = element
          }
        }
        return smallest
      }
      """, in: "Sequence")
    bindSource("""
      func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var largest: Element? = nil
        for element in self {
          if let known = largest {
            if try areInIncreasingOrder(known, element) { largest = element }
          } else {
            largest = element
          }
        }
        return largest
      }
      """, in: "Sequence")
  }

  private static func sorted(_ call: NativeCall, _ isLess: (ValueWords, ValueWords) throws -> Bool) throws -> ArrayObject {
    let source = try array(call)
    if let sorted = try sortedWords(source, call) { return sorted }
    let order = try Array(0..<source.count).sorted { a, b in
      try call.charge(work: 1)
      return try isLess(source.words(at: a), source.words(at: b))
    }
    let result = try emptyArray(call, source.layout, source.count)
    for index in order {
      let element = source.words(at: index)
      result.append(element.raws, element.refs)
    }
    return result
  }

  /// Numbers and strings are sorted as what they are.
  private static func sortedWords(_ source: ArrayObject, _ call: NativeCall) throws -> ArrayObject? {
    try call.charge(work: source.count)
    var ticks = 0
    func sort<Value>(_ values: inout [Value], _ isLess: (Value, Value) -> Bool) throws {
      try values.sort { a, b in
        ticks &+= 1
        if ticks & 0xFFFF == 0 { try call.charge(work: 0x4000); try call.poll() }
        return isLess(a, b)
      }
    }
    let result = try emptyArray(call, source.layout, source.count)
    switch try call.type("Element").kind {
    case .int:
      var words = Array(UnsafeBufferPointer(start: source.raws, count: source.count))
      try sort(&words, <)
      for word in words { result.append(raw: word) }
    case .double:
      var numbers = (0..<source.count).map { source.words(at: $0).double }
      try sort(&numbers, <)
      for number in numbers { result.append(raw: Int(Int64(bitPattern: number.bitPattern))) }
    case .string:
      var texts = (0..<source.count).compactMap { source.words(at: $0).ref as? StringObject }
      try sort(&texts) { $0.value < $1.value }
      for text in texts { result.append(ref: text) }
    default:
      return nil
    }
    return result
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
}
