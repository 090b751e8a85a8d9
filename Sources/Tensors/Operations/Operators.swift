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

  /// A number is added to every element.
  public static func + (a: Tensor, b: Double) -> Tensor { trapping { try a.adding(b) } }
  /// A number is taken from every element.
  public static func - (a: Tensor, b: Double) -> Tensor { trapping { try a.adding(-b) } }
  /// Every element is multiplied by a number.
  public static func * (a: Tensor, b: Double) -> Tensor { trapping { try a.multiplying(by: b) } }
  /// Every element is divided by a number.
  public static func / (a: Tensor, b: Double) -> Tensor { trapping { try a.multiplying(by: 1 / b) } }
  /// Every element is added to a number.
  public static func + (a: Double, b: Tensor) -> Tensor { trapping { try b.adding(a) } }
  /// Every element is taken from a number.
  public static func - (a: Double, b: Tensor) -> Tensor { trapping { try b.multiplying(by: -1).adding(a) } }
  /// Every element is multiplied by a number.
  public static func * (a: Double, b: Tensor) -> Tensor { trapping { try b.multiplying(by: a) } }
  /// A number is divided by every element.
  public static func / (a: Double, b: Tensor) -> Tensor { trapping { try b.dividing(a) } }
  /// Every element changes its sign.
  public static prefix func - (a: Tensor) -> Tensor { trapping { try a.multiplying(by: -1) } }

  /// As `+`, in place.
  public static func += (a: inout Tensor, b: Tensor) { a = a + b }
  /// As `-`, in place.
  public static func -= (a: inout Tensor, b: Tensor) { a = a - b }
  /// As `*`, in place.
  public static func *= (a: inout Tensor, b: Tensor) { a = a * b }
  /// As `/`, in place.
  public static func /= (a: inout Tensor, b: Tensor) { a = a / b }
  /// As `*`, in place.
  public static func *= (a: inout Tensor, b: Double) { a = a * b }
  /// As `/`, in place.
  public static func /= (a: inout Tensor, b: Double) { a = a / b }
}
