/// Where elements are in an array or a part of one, and what arrays of lessons do not have.
extension Library {
  func bindPositions() {
    for owner in ["Array", "ArraySlice"] {
      bindSource("""
        func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {
          var index = startIndex
          for element in self {
            if try predicate(element) { return index }
            index += 1
          }
          return nil
        }
        """, in: owner)
      bindSource("""
        func firstIndex(of element: Element) -> Int? where Element: Equatable {
          var index = startIndex
          for other in self {
            if other == element { return index }
            index += 1
          }
          return nil
        }
        """, in: owner)
      bindSource("mutating func shuffle() { self[...] = shuffled()[...] }", in: owner)
    }
  }

  func bindUnavailableOfArrays() {
    let unsafe = CheckError.unsupported(.memoryByAddress)
    for owner in ["Array", "ArraySlice"] {
      for name in ["withUnsafeBufferPointer", "withUnsafeMutableBufferPointer", "withUnsafeBytes"] {
        bindUnavailable("func \(name)<R>(_ body: (Any) throws -> R) rethrows -> R", in: owner, unsafe)
      }
      bindUnavailable("func difference<C: Collection>(from other: C) -> Any", in: owner,
                      .unsupported(.difference))
    }
    bindUnavailable("init(unsafeUninitializedCapacity: Int, initializingWith initializer: (Any, Any) throws -> Void)", in: "Array", unsafe)
    scope.declare("ContiguousArray", core.array.declaredType)
  }
}
