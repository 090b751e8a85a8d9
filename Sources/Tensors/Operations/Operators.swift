infix operator • : MultiplicationPrecedence

extension Tensor {
  /// Element by element; sizes of 1 are stretched. Stops if the shapes do not fit; `adding` throws.
  public static func + (a: Tensor, b: Tensor) -> Tensor { trapping { try a.adding(b) } }
  /// Element by element; sizes of 1 are stretched. Stops if the shapes do not fit; `subtracting` throws.
  public static func - (a: Tensor, b: Tensor) -> Tensor { trapping { try a.subtracting(b) } }
  /// Element by element; sizes of 1 are stretched. Stops if the shapes do not fit; `multiplying(by:)` throws.
  public static func * (a: Tensor, b: Tensor) -> Tensor { trapping { try a.multiplying(by: b) } }
  /// Element by element; sizes of 1 are stretched. Stops if the shapes do not fit; `dividing(by:)` throws.
  public static func / (a: Tensor, b: Tensor) -> Tensor { trapping { try a.dividing(by: b) } }
  /// The matrix product. Stops if the shapes do not fit; `product(with:)` throws.
  public static func • (a: Tensor, b: Tensor) -> Tensor { trapping { try a.product(with: b) } }

  public static func + (a: Tensor, b: Double) -> Tensor { trapping { try a.adding(b) } }
  public static func - (a: Tensor, b: Double) -> Tensor { trapping { try a.adding(-b) } }
  public static func * (a: Tensor, b: Double) -> Tensor { trapping { try a.multiplying(by: b) } }
  public static func / (a: Tensor, b: Double) -> Tensor { trapping { try a.multiplying(by: 1 / b) } }
  public static func + (a: Double, b: Tensor) -> Tensor { trapping { try b.adding(a) } }
  public static func - (a: Double, b: Tensor) -> Tensor { trapping { try b.multiplying(by: -1).adding(a) } }
  public static func * (a: Double, b: Tensor) -> Tensor { trapping { try b.multiplying(by: a) } }
  public static func / (a: Double, b: Tensor) -> Tensor { trapping { try b.dividing(a) } }
  public static prefix func - (a: Tensor) -> Tensor { trapping { try a.multiplying(by: -1) } }

  public static func += (a: inout Tensor, b: Tensor) { a = a + b }
  public static func -= (a: inout Tensor, b: Tensor) { a = a - b }
  public static func *= (a: inout Tensor, b: Tensor) { a = a * b }
  public static func /= (a: inout Tensor, b: Tensor) { a = a / b }
  public static func *= (a: inout Tensor, b: Double) { a = a * b }
  public static func /= (a: inout Tensor, b: Double) { a = a / b }
}
