/// Walks over a tensor and over the larger one it is stretched to, in runs along the last axis.
///
/// An axis of size 1, or a missing one at the front, is stretched by not moving along it.
private func forEachRun(from small: [Int], over big: [Int],
                        _ body: (_ small: Int, _ smallStep: Int, _ big: Int, _ length: Int) -> Void) {
  guard let length = big.last else { return body(0, 0, 0, 1) }
  if big.contains(0) { return }
  var strides = [Int](repeating: 0, count: big.count)
  var stride = 1
  for axis in small.indices.reversed() {
    if small[axis] != 1 { strides[axis + big.count - small.count] = stride }
    stride *= small[axis]
  }
  var index = [Int](repeating: 0, count: big.count - 1)
  var (smallOffset, bigOffset) = (0, 0)
  while true {
    body(smallOffset, strides[big.count - 1], bigOffset, length)
    bigOffset += length
    var axis = index.count - 1
    while axis >= 0 {
      index[axis] += 1
      smallOffset += strides[axis]
      if index[axis] < big[axis] { break }
      smallOffset -= strides[axis] * big[axis]
      index[axis] = 0
      axis -= 1
    }
    if axis < 0 { return }
  }
}

extension Tensor {
  /// Copied along the axes where `shape` is larger. The shapes must fit.
  func stretched(to shape: [Int]) -> Tensor {
    if shape == self.shape { return self }
    func copy<S: TensorScalar>(_: S.Type) -> Tensor {
      let source = S.elements(of: self)
      let count = shape.reduce(1, *)
      let result = [S](unsafeUninitializedCapacity: count) { target, initialized in
        forEachRun(from: self.shape, over: shape) { small, step, big, length in
          for i in 0..<length { target[big + i] = source[small + i * step] }
        }
        initialized = count
      }
      return S.tensor(result, shape: shape)
    }
    return precision == .single ? copy(Float.self) : copy(Double.self)
  }

  /// Summed over the axes along which a tensor of `shape` was stretched: the way back.
  func summed(to shape: [Int]) -> Tensor {
    if shape == self.shape { return self }
    func sum<S: TensorScalar>(_: S.Type) -> Tensor {
      let source = S.elements(of: self)
      var result = [S](repeating: 0, count: shape.reduce(1, *))
      result.withUnsafeMutableBufferPointer { target in
        forEachRun(from: shape, over: self.shape) { small, step, big, length in
          for i in 0..<length { target[small + i * step] += source[big + i] }
        }
      }
      return S.tensor(result, shape: shape)
    }
    return precision == .single ? sum(Float.self) : sum(Double.self)
  }
}
