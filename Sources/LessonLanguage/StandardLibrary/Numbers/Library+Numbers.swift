/// What all numbers have.
extension Library {
  func bindNumbers() {
    bindIntegers()
    bindConversions()
    bindFloatingPoint()
    bindWords("mutating func toggle()", in: "Bool") { call in try call.update(0, !call.argument(0, as: Bool.self)) }
    bindWords("func abs<T: SignedNumeric & Comparable>(_ x: T) -> T", intrinsic: .magnitude, Self.magnitude)
    // Of equal values `min` gives the first and `max` the last.
    bindSource("func min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }", intrinsic: .minimum)
    bindSource("func max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }", intrinsic: .maximum)
    for (name, comparison, intrinsic) in [("min", "other < best", Intrinsic.minimum), ("max", "other >= best", .maximum)] {
      bindSource("""
        func \(name)<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
          var best = \(name)(\(name)(x, y), z)
          for other in rest where \(comparison) { best = other }
          return best
        }
        """, intrinsic: intrinsic)
    }
  }

  private static func magnitude(_ call: inout NativeCall) throws {
    switch call.instance.parameterTypes[0].kind {
    case .double: try call.returnValue(abs(call.argument(0, as: Double.self)))
    case .float: try call.returnValue(abs(call.argument(0, as: Float.self)))
    case .int, .integer: try call.returnInteger(abs(call.integer(0, call.integerFormat(0))), "abs")
    default: throw RuntimeError.host("'abs' has no implementation for \(call.instance.parameterTypes[0].name)")
    }
  }
}
