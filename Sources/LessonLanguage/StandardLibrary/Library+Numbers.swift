import Foundation

/// Numbers: their conversions, properties and the mathematics of Foundation.
extension Library {
  func bindNumbers() {
    bindWords("init(_ value: Int)", in: "Double", intrinsic: .doubleFromInt) { call in
      try call.returnValue(Double(call.argument(0, as: Int.self)))
    }
    bindWords("init(_ value: Double)", in: "Int", intrinsic: .intFromDouble, Self.unsupported("Int"))
    bind("init(_ value: Int)", in: "Int") { (value: Int) in value }
    bind("init(_ value: Double)", in: "Double") { (value: Double) in value }
    bind("init(_ value: Float)", in: "Double") { (value: Float) in Double(value) }
    bind("init(_ value: Double)", in: "Float") { (value: Double) in Float(value) }
    bind("init(_ value: Int)", in: "Float") { (value: Int) in Float(value) }
    bind("init?(_ text: String)", in: "Int") { (text: String) in Int(text) }
    bind("init?(_ text: String)", in: "Double") { (text: String) in Double(text) }
    bindWords("static var zero: Self", in: "AdditiveArithmetic") { call in call.resultWords.raws[0] = 0 }
    bind("static var max: Int", in: "Int") { Int.max }
    bind("static var min: Int", in: "Int") { Int.min }
    bind("static var pi: Double", in: "Double") { Double.pi }
    bind("static var infinity: Double", in: "Double") { Double.infinity }
    bind("static var nan: Double", in: "Double") { Double.nan }
    bind("static var greatestFiniteMagnitude: Double", in: "Double") { Double.greatestFiniteMagnitude }
    bind("static var leastNonzeroMagnitude: Double", in: "Double") { Double.leastNonzeroMagnitude }
    bind("static var ulpOfOne: Double", in: "Double") { Double.ulpOfOne }
    bind("var isNaN: Bool", in: "Double") { (value: Double) in value.isNaN }
    bind("var isInfinite: Bool", in: "Double") { (value: Double) in value.isInfinite }
    bind("var isFinite: Bool", in: "Double") { (value: Double) in value.isFinite }
    bind("var magnitude: Double", in: "Double") { (value: Double) in value.magnitude }
    bind("func rounded() -> Double", in: "Double") { (value: Double) in value.rounded() }
    bind("func squareRoot() -> Double", in: "Double") { (value: Double) in value.squareRoot() }
    bind("func isMultiple(of other: Int) -> Bool", in: "Int") { (value: Int, other: Int) in value.isMultiple(of: other) }
    bindWords("mutating func toggle()", in: "Bool") { call in try call.update(0, !call.argument(0, as: Bool.self)) }
    bindWords("func abs<T: SignedNumeric & Comparable>(_ x: T) -> T", Self.magnitude)
    bindWords("func min<T: Comparable>(_ x: T, _ y: T, _ rest: T...) -> T") { try Self.extreme(&$0, wantsLess: true) }
    bindWords("func max<T: Comparable>(_ x: T, _ y: T, _ rest: T...) -> T") { try Self.extreme(&$0, wantsLess: false) }
  }

  private static func magnitude(_ call: inout NativeCall) throws {
    switch call.instance.parameterTypes[0].kind {
    case .int:
      let value: Int = try call.argument(0)
      guard value != .min else { throw RuntimeError.overflow("abs") }
      try call.returnValue(abs(value))
    case .double: try call.returnValue(abs(call.argument(0, as: Double.self)))
    case .float: try call.returnValue(abs(call.argument(0, as: Float.self)))
    default: throw RuntimeError.host("'abs' has no implementation for \(call.instance.parameterTypes[0].name)")
    }
  }

  /// As the standard library chooses: of equal values `min` gives the first and `max` the last.
  private static func extreme(_ call: inout NativeCall, wantsLess: Bool) throws {
    let type = call.instance.parameterTypes[0]
    var best = call.words(0)
    var others = [call.words(1)]
    if let rest = call.words(2).ref as? ArrayObject { others += (0..<rest.count).map { rest.words(at: $0) } }
    for other in others {
      if wantsLess {
        if try type.isLess(other, best, call.machine) { best = other }
      } else if try !type.isLess(other, best, call.machine) { best = other }
    }
    best.copy(to: call.resultWords, type.layout)
  }

  func bindMathematics() {
    let functions: [(String, (Double) -> Double)] = [
      ("exp", exp), ("log", log), ("log2", log2), ("log10", log10), ("sin", sin), ("cos", cos), ("tan", tan),
      ("tanh", tanh), ("sinh", sinh), ("cosh", cosh), ("atan", atan), ("asin", asin), ("acos", acos), ("floor", floor), ("ceil", ceil),
      ("round", { $0.rounded() }),
    ]
    for (name, function) in functions {
      bind("func \(name)(_ x: Double) -> Double") { (x: Double) in function(x) }
    }
    bindWords("func sqrt(_ x: Double) -> Double", intrinsic: .squareRoot) { call in
      try call.returnValue(call.argument(0, as: Double.self).squareRoot())
    }
    bind("func pow(_ x: Double, _ y: Double) -> Double") { (x: Double, y: Double) in pow(x, y) }
    bind("func atan2(_ y: Double, _ x: Double) -> Double") { (y: Double, x: Double) in atan2(y, x) }
    bind("func hypot(_ x: Double, _ y: Double) -> Double") { (x: Double, y: Double) in hypot(x, y) }
  }
}
