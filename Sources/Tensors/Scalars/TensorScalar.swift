import CKernels

/// The two kinds of number a tensor is made of, and the loops that are written in C for them.
///
/// Code that is generic over it is compiled once for each.
public protocol TensorScalar: BinaryFloatingPoint, TrainableScalar, Sendable {
  static var precision: Precision { get }
  /// The elements of a tensor as numbers of this kind, rounded if need be.
  static func elements(of tensor: Tensor) -> [Self]
  /// A tensor without a check; `elements.count` must be the product of `shape`.
  static func tensor(_ elements: [Self], shape: [Int]) -> Tensor

  static func tanh(_ x: UnsafePointer<Self>, _ y: UnsafeMutablePointer<Self>, _ count: Int)
  static func sigmoid(_ x: UnsafePointer<Self>, _ y: UnsafeMutablePointer<Self>, _ count: Int)
  static func exp(_ x: UnsafePointer<Self>, _ y: UnsafeMutablePointer<Self>, _ count: Int)
  static func log(_ x: Self) -> Self
  static func product(_ a: MatrixView<Self>, _ b: MatrixView<Self>, into c: UnsafeMutablePointer<Self>,
                      accumulate: Bool)
}

/// A matrix in memory: `rows` × `columns` numbers, row-major without gaps, or the transpose of such a one.
public struct MatrixView<Scalar> {
  public let base: UnsafePointer<Scalar>
  public let rows: Int
  public let columns: Int
  /// The numbers lie as those of the transposed matrix.
  public let isTransposed: Bool

  /// What keeps the memory alive, if it is not kept otherwise.
  private let owner: AnyObject?

  public init(_ base: UnsafePointer<Scalar>, rows: Int, columns: Int, owner: AnyObject? = nil) {
    self.init(base: base, rows: rows, columns: columns, isTransposed: false, owner: owner)
  }

  private init(base: UnsafePointer<Scalar>, rows: Int, columns: Int, isTransposed: Bool, owner: AnyObject?) {
    self.base = base
    self.rows = rows
    self.columns = columns
    self.isTransposed = isTransposed
    self.owner = owner
  }

  public var transposed: MatrixView {
    MatrixView(base: base, rows: columns, columns: rows, isTransposed: !isTransposed, owner: owner)
  }

  var rowStride: Int { isTransposed ? 1 : columns }
  var columnStride: Int { isTransposed ? rows : 1 }
}

extension Float: TensorScalar {
  public static var precision: Precision { .single }

  public static func elements(of tensor: Tensor) -> [Float] {
    switch tensor.buffer {
    case .single(let values): return values
    case .double(let values): return values.map(Float.init)
    }
  }

  public static func tensor(_ elements: [Float], shape: [Int]) -> Tensor {
    Tensor(shape: shape, buffer: .single(elements))
  }

  public static func tanh(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int) {
    unroll_tanh_f32(x, y, count)
  }
  public static func sigmoid(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int) {
    unroll_sigmoid_f32(x, y, count)
  }
  public static func exp(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int) {
    unroll_exp_f32(x, y, count)
  }
  public static func log(_ x: Float) -> Float { naturalLogarithm(x) }

  public static func product(_ a: MatrixView<Float>, _ b: MatrixView<Float>, into c: UnsafeMutablePointer<Float>,
                             accumulate: Bool) {
    if largeProduct(a, b, into: c, accumulate: accumulate) { return }
    unroll_product_f32(a.rows, b.columns, a.columns, a.base, a.rowStride, a.columnStride, b.base, b.rowStride,
                       b.columnStride, c, b.columns, accumulate ? 1 : 0)
  }
}

extension Double: TensorScalar {
  public static var precision: Precision { .double }

  public static func elements(of tensor: Tensor) -> [Double] {
    switch tensor.buffer {
    case .single(let values): return values.map(Double.init)
    case .double(let values): return values
    }
  }

  public static func tensor(_ elements: [Double], shape: [Int]) -> Tensor {
    Tensor(shape: shape, buffer: .double(elements))
  }

  public static func tanh(_ x: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ count: Int) {
    unroll_tanh_f64(x, y, count)
  }
  public static func sigmoid(_ x: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ count: Int) {
    unroll_sigmoid_f64(x, y, count)
  }
  public static func exp(_ x: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>, _ count: Int) {
    unroll_exp_f64(x, y, count)
  }
  public static func log(_ x: Double) -> Double { naturalLogarithm(x) }

  public static func product(_ a: MatrixView<Double>, _ b: MatrixView<Double>, into c: UnsafeMutablePointer<Double>,
                             accumulate: Bool) {
    unroll_product_f64(a.rows, b.columns, a.columns, a.base, a.rowStride, a.columnStride, b.base, b.rowStride,
                       b.columnStride, c, b.columns, accumulate ? 1 : 0)
  }
}
