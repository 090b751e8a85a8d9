/// An array of numbers with any number of axes: a number, a vector, a matrix, a sequence of matrices.
///
/// Shapes are written with the letters T (time), B (batch), V (vocabulary, or input size) and H (hidden units).
/// Elements lie in row-major order, and a copy shares them until one of the two is changed.
///
///     let W = Tensor([[1, 2], [3, 4]])   // shape [2, 2]
///     let x = Tensor([10, 1])            // shape [2]
///     print(W • x)                       // [12.0, 34.0]
///
/// Operators, subscripts and free functions stop the program when shapes do not fit; the methods of the same purpose
/// (`adding`, `product(with:)`, `element(at:)`) throw a `TensorError` that names both shapes.
///
/// Two precisions meet in the wider. Inside `valueAndGradient` a tensor also knows where it came from.
public struct Tensor: Sendable {
  /// The sizes of the axes, the slowest first; `[]` for a single number.
  public let shape: [Int]
  var buffer: Buffer
  /// Where it came from, while that is being recorded.
  var origin: Origin?

  init(shape: [Int], buffer: Buffer, origin: Origin? = nil) {
    self.shape = shape
    self.buffer = buffer
    self.origin = origin
  }

  /// How many axes there are.
  public var rank: Int { shape.count }
  /// How many elements there are.
  public var count: Int { buffer.count }
  /// Whether it has no element, because an axis has none.
  public var isEmpty: Bool { count == 0 }
  /// How many digits its elements carry.
  public var precision: Precision { buffer.precision }

  /// The same numbers without their history: no gradient flows through it.
  public var detached: Tensor { Tensor(shape: shape, buffer: buffer) }
}

extension Tensor: Equatable {
  /// The same shape and the same numbers, whatever the precision; as with numbers, nan equals nothing.
  public static func == (a: Tensor, b: Tensor) -> Bool {
    guard a.shape == b.shape else { return false }
    switch (a.buffer, b.buffer) {
    case (.single(let x), .single(let y)): return x == y
    default: return Double.elements(of: a) == Double.elements(of: b)
    }
  }
}
