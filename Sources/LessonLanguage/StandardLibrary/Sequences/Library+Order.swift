/// Order: sorting, the smallest and the largest.
extension Library {
  func bindOrder() {
    bindWords("func sorted() -> [Element] where Element: Comparable", in: "Sequence") { call in
      call.resultWords.refs.pointee = try call.machine.sorted(Self.array(call), call.type("Element"))
    }
    bindWords("mutating func sort() where Element: Comparable", in: "Array") { call in
      call.words(0).refs.pointee = try call.machine.sorted(Self.array(call), call.type("Element"))
    }
    bindWords("mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows", in: "Array") { call in
      guard let closure = call.words(1).ref as? ClosureObject else { throw RuntimeError.internalFault("a closure was expected") }
      call.words(0).refs.pointee = try call.machine.sorted(Self.array(call), by: closure)
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
