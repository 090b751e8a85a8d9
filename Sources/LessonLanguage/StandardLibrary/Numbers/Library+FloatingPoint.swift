import Foundation

/// Properties and methods of `Double` and `Float`.
extension Library {
  func bindFloatingPoint() {
    bindConstants()
    bindFloating("var isNaN: Bool", { $0.isNaN }, { $0.isNaN })
    bindFloating("var isSignalingNaN: Bool", { $0.isSignalingNaN }, { $0.isSignalingNaN })
    bindFloating("var isInfinite: Bool", { $0.isInfinite }, { $0.isInfinite })
    bindFloating("var isFinite: Bool", { $0.isFinite }, { $0.isFinite })
    bindFloating("var isZero: Bool", { $0.isZero }, { $0.isZero })
    bindFloating("var isNormal: Bool", { $0.isNormal }, { $0.isNormal })
    bindFloating("var isSubnormal: Bool", { $0.isSubnormal }, { $0.isSubnormal })
    bindFloating("var ulp: Self", { $0.ulp }, { $0.ulp })
    bindFloating("var nextUp: Self", { $0.nextUp }, { $0.nextUp })
    bindFloating("var nextDown: Self", { $0.nextDown }, { $0.nextDown })
    bindFloating("var significand: Self", { $0.significand }, { $0.significand })
    bindFloating("var binade: Self", in: "BinaryFloatingPoint", { $0.binade }, { $0.binade })
    bindFloating("var exponent: Int", { Int($0.exponent) }, { Int($0.exponent) })
    bindFloating("var significandWidth: Int", in: "BinaryFloatingPoint", { $0.significandWidth }, { $0.significandWidth })
    bindFloating("func rounded() -> Self", { $0.rounded() }, { $0.rounded() })
    bindFloating("func squareRoot() -> Self", { $0.squareRoot() }, { $0.squareRoot() })
    bindFloating("func truncatingRemainder(dividingBy other: Self) -> Self",
                 { $0.truncatingRemainder(dividingBy: $1) }, { $0.truncatingRemainder(dividingBy: $1) })
    bindFloating("func remainder(dividingBy other: Self) -> Self",
                 { $0.remainder(dividingBy: $1) }, { $0.remainder(dividingBy: $1) })
    for (name, doubles, floats) in [
      ("minimum", Double.minimum, Float.minimum), ("maximum", Double.maximum, Float.maximum),
      ("minimumMagnitude", Double.minimumMagnitude, Float.minimumMagnitude),
      ("maximumMagnitude", Double.maximumMagnitude, Float.maximumMagnitude),
    ] as [(String, (Double, Double) -> Double, (Float, Float) -> Float)] {
      bindFloating("static func \(name)(_ x: Self, _ y: Self) -> Self", doubles, floats)
    }
    bindFloating("func isEqual(to other: Self) -> Bool", { $0 == $1 }, { $0 == $1 })
    bindFloating("func isLess(than other: Self) -> Bool", { $0 < $1 }, { $0 < $1 })
    bindFloating("func isLessThanOrEqualTo(_ other: Self) -> Bool", { $0 <= $1 }, { $0 <= $1 })
    bindFloating("func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool",
                 { $0.isTotallyOrdered(belowOrEqualTo: $1) }, { $0.isTotallyOrdered(belowOrEqualTo: $1) })
    bindWords("func addingProduct(_ lhs: Self, _ rhs: Self) -> Self", in: "FloatingPoint") { call in
      if case .float = call.instance.parameterTypes[0].kind {
        try call.returnValue(call.argument(0, as: Float.self).addingProduct(call.argument(1), call.argument(2)))
      } else {
        try call.returnValue(call.argument(0, as: Double.self).addingProduct(call.argument(1), call.argument(2)))
      }
    }
    for (form, value) in [
      ("formSquareRoot()", "squareRoot()"), ("round()", "rounded()"),
      ("formTruncatingRemainder(dividingBy other: Self)", "truncatingRemainder(dividingBy: other)"),
      ("formRemainder(dividingBy other: Self)", "remainder(dividingBy: other)"),
      ("addProduct(_ lhs: Self, _ rhs: Self)", "addingProduct(lhs, rhs)"),
    ] {
      bindSource("mutating func \(form) { self = \(value) }", in: "FloatingPoint")
    }
    bindRounding()
    bindSigns()
  }

  private func bindSigns() {
    declareEnumeration("FloatingPointSign", "", cases: [], plain: ["plus", "minus"], conformsTo: ["Hashable"])
    bindWords("var sign: FloatingPointSign", in: "FloatingPoint") { call in
      let sign = if case .float = call.instance.parameterTypes[0].kind { try call.argument(0, as: Float.self).sign }
        else { try call.argument(0, as: Double.self).sign }
      call.resultWords.raws.pointee = sign == .plus ? 0 : 1
    }
  }

  private func bindConstants() {
    let constants: [(String, Double, Float)] = [
      ("pi", .pi, .pi), ("infinity", .infinity, .infinity), ("nan", .nan, .nan), ("signalingNaN", .signalingNaN, .signalingNaN),
      ("greatestFiniteMagnitude", .greatestFiniteMagnitude, .greatestFiniteMagnitude),
      ("leastNormalMagnitude", .leastNormalMagnitude, .leastNormalMagnitude),
      ("leastNonzeroMagnitude", .leastNonzeroMagnitude, .leastNonzeroMagnitude), ("ulpOfOne", .ulpOfOne, .ulpOfOne),
    ]
    for (name, double, float) in constants {
      bindWords("static var \(name): Self", in: "FloatingPoint") { call in
        if case .float = call.instance.resultType.kind { try call.returnValue(float) } else { try call.returnValue(double) }
      }
    }
    for (name, double, float) in [("radix", 2, 2), ("exponentBitCount", 11, 8), ("significandBitCount", 52, 23)] {
      bindWords("static var \(name): Int", in: "BinaryFloatingPoint") { call in
        if case .float = try call.type("Self").kind { try call.returnValue(float) } else { try call.returnValue(double) }
      }
    }
  }

  private func bindRounding() {
    let rules: [(String, FloatingPointRoundingRule)] = [
      ("toNearestOrAwayFromZero", .toNearestOrAwayFromZero), ("toNearestOrEven", .toNearestOrEven), ("up", .up), ("down", .down),
      ("towardZero", .towardZero), ("awayFromZero", .awayFromZero),
    ]
    let declaration = TypeDeclaration(.structure, "FloatingPointRoundingRule")
    declaration.representation = .raw
    core.add(declaration)
    scope.declare(declaration.name, .nominal(declaration, []))
    for (index, rule) in rules.enumerated() {
      bindWords("static var \(rule.0): FloatingPointRoundingRule", in: declaration.name) { $0.resultWords.raws.pointee = index }
    }
    bindWords("func rounded(_ rule: FloatingPointRoundingRule) -> Self", in: "FloatingPoint") { call in
      let rule = rules[call.words(1).raw].1
      if case .float = call.instance.resultType.kind { try call.returnValue(call.argument(0, as: Float.self).rounded(rule)) }
      else { try call.returnValue(call.argument(0, as: Double.self).rounded(rule)) }
    }
    bindSource("mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }", in: "FloatingPoint")
  }

  private func bindFloating<Result: LessonValue, Other: LessonValue>(
    _ text: String, in owner: String = "FloatingPoint", _ double: @escaping (Double) -> Result, _ float: @escaping (Float) -> Other
  ) {
    bindWords(text, in: owner) { call in
      if case .float = call.instance.parameterTypes[0].kind { try call.returnValue(float(call.argument(0))) }
      else { try call.returnValue(double(call.argument(0))) }
    }
  }

  private func bindFloating<Result: LessonValue, Other: LessonValue>(
    _ text: String, _ double: @escaping (Double, Double) -> Result, _ float: @escaping (Float, Float) -> Other
  ) {
    bindWords(text, in: "FloatingPoint") { call in
      if case .float = call.instance.parameterTypes[0].kind { try call.returnValue(float(call.argument(0), call.argument(1))) }
      else { try call.returnValue(double(call.argument(0), call.argument(1))) }
    }
  }

  func bindMathematics() {
    let functions: [(DoubleFunction, (Float) -> Float)] = [
      (.exp, exp), (.exp2, exp2), (.expm1, expm1), (.log, log), (.log2, log2), (.log10, log10), (.log1p, log1p), (.sin, sin),
      (.cos, cos), (.tan, tan), (.asin, asin), (.acos, acos), (.atan, atan), (.sinh, sinh), (.cosh, cosh), (.tanh, tanh),
      (.asinh, asinh), (.acosh, acosh), (.atanh, atanh), (.floor, floor), (.ceil, ceil), (.round, round), (.trunc, trunc),
      (.rint, rint), (.fabs, { abs($0) }), (.cbrt, cbrt), (.erf, erf), (.tgamma, tgamma),
    ]
    for (function, float) in functions {
      bindWords("func \(function)(_ x: Double) -> Double", intrinsic: .mathematics(function)) { call in
        try call.returnValue(function.value(at: call.argument(0)))
      }
      bind("func \(function)(_ x: Float) -> Float") { (x: Float) in float(x) }
    }
    bindWords("func sqrt(_ x: Double) -> Double", intrinsic: .squareRoot) { call in
      try call.returnValue(call.argument(0, as: Double.self).squareRoot())
    }
    bind("func sqrt(_ x: Float) -> Float") { (x: Float) in x.squareRoot() }
    let binary: [(String, (Double, Double) -> Double, (Float, Float) -> Float)] = [
      ("pow", pow, pow), ("atan2", atan2, atan2), ("hypot", hypot, hypot), ("fmod", fmod, fmod), ("fmin", fmin, fmin),
      ("fmax", fmax, fmax), ("remainder", remainder, remainder), ("copysign", copysign, copysign),
    ]
    for (name, double, float) in binary {
      bind("func \(name)(_ x: Double, _ y: Double) -> Double") { (x: Double, y: Double) in double(x, y) }
      bind("func \(name)(_ x: Float, _ y: Float) -> Float") { (x: Float, y: Float) in float(x, y) }
    }
  }
}
