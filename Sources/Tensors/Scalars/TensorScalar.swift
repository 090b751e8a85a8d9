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

  static func packedCount(rows: Int, columns: Int) -> Int
  static func pack(_ matrix: MatrixView<Self>, into packed: UnsafeMutablePointer<Self>)
  /// C = A B or C += A B, on this thread; the rows of C lie side by side.
  static func multiply(_ a: MatrixView<Self>, _ b: PackedMatrix<Self>, into c: UnsafeMutablePointer<Self>,
                       accumulate: Bool)
  /// y = A x or y += A x, A with rows that lie side by side.
  static func dots(_ a: MatrixView<Self>, _ x: UnsafePointer<Self>, into y: UnsafeMutablePointer<Self>, step: Int,
                   accumulate: Bool)
}

/// A matrix in memory: its rows side by side, its columns side by side, or part of such a one.
@frozen
public struct MatrixView<Scalar> {
  /// Its first element.
  public let base: UnsafePointer<Scalar>
  /// How many rows it has.
  public let rows: Int
  /// How many columns it has.
  public let columns: Int
  @usableFromInline let rowStride: Int
  @usableFromInline let columnStride: Int

  /// What keeps the memory alive, if it is not kept otherwise.
  @usableFromInline let owner: AnyObject?

  /// `rows` × `columns` numbers, row-major without gaps.
  @inlinable
  public init(_ base: UnsafePointer<Scalar>, rows: Int, columns: Int, owner: AnyObject? = nil) {
    self.init(base: base, rows: rows, columns: columns, rowStride: columns, columnStride: 1, owner: owner)
  }

  @inlinable
  init(base: UnsafePointer<Scalar>, rows: Int, columns: Int, rowStride: Int, columnStride: Int, owner: AnyObject?) {
    (self.base, self.rows, self.columns) = (base, rows, columns)
    (self.rowStride, self.columnStride, self.owner) = (rowStride, columnStride, owner)
  }

  /// The same memory with rows and columns exchanged.
  @inlinable public var transposed: MatrixView {
    MatrixView(base: base, rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride, owner: owner)
  }

  /// Whether the elements of a row do not lie side by side.
  @inlinable var isTransposed: Bool { columnStride != 1 }
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

  public static func packedCount(rows: Int, columns: Int) -> Int { unroll_packed_count_f32(rows, columns) }
  public static func pack(_ matrix: MatrixView<Float>, into packed: UnsafeMutablePointer<Float>) {
    unroll_pack_f32(matrix.rows, matrix.columns, matrix.base, matrix.rowStride, matrix.columnStride, packed)
  }
  public static func multiply(_ a: MatrixView<Float>, _ b: PackedMatrix<Float>, into c: UnsafeMutablePointer<Float>,
                              accumulate: Bool) {
    // The memory of b must not be freed when its address has been read.
    withExtendedLifetime((a.owner, b)) {
      unroll_product_packed_f32(a.rows, b.columns, a.columns, a.base, a.rowStride, a.columnStride, b.base, c, b.columns,
                                accumulate ? 1 : 0)
    }
  }
  public static func dots(_ a: MatrixView<Float>, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, step: Int,
                          accumulate: Bool) {
    unroll_dots_f32(a.rows, a.columns, a.base, a.rowStride, x, y, step, accumulate ? 1 : 0)
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

  public static func packedCount(rows: Int, columns: Int) -> Int { unroll_packed_count_f64(rows, columns) }
  public static func pack(_ matrix: MatrixView<Double>, into packed: UnsafeMutablePointer<Double>) {
    unroll_pack_f64(matrix.rows, matrix.columns, matrix.base, matrix.rowStride, matrix.columnStride, packed)
  }
  public static func multiply(_ a: MatrixView<Double>, _ b: PackedMatrix<Double>, into c: UnsafeMutablePointer<Double>,
                              accumulate: Bool) {
    // The memory of b must not be freed when its address has been read.
    withExtendedLifetime((a.owner, b)) {
      unroll_product_packed_f64(a.rows, b.columns, a.columns, a.base, a.rowStride, a.columnStride, b.base, c, b.columns,
                                accumulate ? 1 : 0)
    }
  }
  public static func dots(_ a: MatrixView<Double>, _ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, step: Int,
                          accumulate: Bool) {
    unroll_dots_f64(a.rows, a.columns, a.base, a.rowStride, x, y, step, accumulate ? 1 : 0)
  }
}
