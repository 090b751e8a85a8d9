/// tanh x, element by element.
public func tanh(_ x: Tensor) -> Tensor { trapping { try x.hyperbolicTangent() } }
/// 1 / (1 + e^-x), element by element.
public func sigmoid(_ x: Tensor) -> Tensor { trapping { try x.logisticSigmoid() } }
/// max(x, 0), element by element.
public func relu(_ x: Tensor) -> Tensor { trapping { try x.rectified() } }
/// e^x, element by element.
public func exp(_ x: Tensor) -> Tensor { trapping { try x.exponential() } }
/// The natural logarithm, element by element.
public func log(_ x: Tensor) -> Tensor { trapping { try x.logarithm() } }
/// The square root, element by element.
public func sqrt(_ x: Tensor) -> Tensor { trapping { try x.squareRoot() } }
/// The absolute value, element by element.
public func abs(_ x: Tensor) -> Tensor { trapping { try x.magnitude() } }
/// e^x / Σ e^x along the last axis.
public func softmax(_ x: Tensor) -> Tensor { trapping { try x.softmax() } }
/// log softmax(x) along the last axis.
public func logSoftmax(_ x: Tensor) -> Tensor { trapping { try x.logSoftmax() } }

/// The sum of all elements, shape [].
public func sum(_ x: Tensor) -> Tensor { trapping { try x.sum() } }
/// The sum along an axis, which disappears.
public func sum(_ x: Tensor, along axis: Int) -> Tensor { trapping { try x.sum(along: axis) } }
/// The mean of all elements, shape [].
public func mean(_ x: Tensor) -> Tensor { trapping { try x.mean() } }
/// The mean along an axis, which disappears.
public func mean(_ x: Tensor, along axis: Int) -> Tensor { trapping { try x.mean(along: axis) } }
/// The largest element.
public func max(_ x: Tensor) -> Double { trapping { try x.largestElement() } }
/// The smallest element.
public func min(_ x: Tensor) -> Double { trapping { try x.smallestElement() } }
/// Where the largest element is, counted in row-major order; the first of equals.
public func argmax(_ x: Tensor) -> Int { trapping { try x.indexOfLargest() } }
/// The square root of the sum of squares, shape [].
public func norm(_ x: Tensor) -> Tensor { trapping { try x.norm() } }

/// Rows become columns.
public func transpose(_ x: Tensor) -> Tensor { trapping { try x.transposed() } }
/// The same elements, in row-major order, in another shape.
public func reshape(_ x: Tensor, to shape: [Int]) -> Tensor { trapping { try x.reshaped(to: shape) } }
/// Joined along an axis that they have.
public func concatenate(_ parts: [Tensor], along axis: Int = 0) -> Tensor {
  trapping { try Tensor(concatenating: parts, along: axis) }
}
/// Tensors of one shape, joined along a new axis.
public func stack(_ parts: [Tensor], along axis: Int = 0) -> Tensor {
  trapping { try Tensor(stacking: parts, along: axis) }
}
/// The matrix product, as `•`.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor { trapping { try a.product(with: b) } }
