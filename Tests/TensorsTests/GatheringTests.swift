import Tensors
import Testing

struct GatheringTests {
  let matrix = Tensor([[1, 5, 2], [7, 3, 7]], precision: .double)

  @Test func gathersRows() throws {
    #expect(gather(matrix, [1, 0, 1]) == Tensor([[7, 3, 7], [1, 5, 2], [7, 3, 7]], precision: .double))
    #expect(gather(matrix, []).shape == [0, 3])
    #expect(Tensor.oneHot([2, 0], count: 3) == Tensor([[0, 0, 1], [1, 0, 0]]))
    // It is the product with one-hot vectors.
    #expect(gather(matrix, [1, 1, 0]) == matmul(Tensor.oneHot([1, 1, 0], count: 2, precision: .double), matrix))
    #expect(throws: TensorError.indexOutOfRange(operation: "gather", index: [2], shape: [2, 3])) {
      try matrix.gathering([0, 2])
    }
    #expect(throws: TensorError.rankMismatch(operation: "gather", expected: 1, shape: [])) { try Tensor(1).gathering([0]) }
    #expect(throws: TensorError.indexOutOfRange(operation: "oneHot", index: [-1], shape: [3])) {
      try Tensor(oneHot: [-1], count: 3)
    }
  }

  @Test func extremesAlongAxes() throws {
    #expect(max(matrix, along: 1).elements == [5, 7])
    #expect(min(matrix, along: 0).elements == [1, 3, 2])
    #expect(argmax(matrix, along: 1) == [1, 0])
    #expect(argmax(matrix, along: 0) == [1, 0, 1])
    #expect(abs(norm(matrix, along: 0)[0] - 50.0.squareRoot()) < 1e-12)
    #expect(throws: TensorError.axisOutOfRange(operation: "max", axis: 2, shape: [2, 3])) { try matrix.largest(along: 2) }
    #expect(throws: TensorError.empty(operation: "argmax")) {
      try Tensor([], shape: [2, 0]).indicesOfLargest(along: 1)
    }
    #expect(throws: TensorError.notANumber(operation: "min", index: 1)) { try Tensor([1, .nan]).smallest(along: 0) }
  }

  @Test func stacksAlongAnyAxis() throws {
    let (a, b) = (Tensor([1, 2]), Tensor([3, 4]))
    #expect(stack([a, b]) == Tensor([[1, 2], [3, 4]]))
    #expect(stack([a, b], along: 1) == Tensor([[1, 3], [2, 4]]))
    #expect(throws: TensorError.axisOutOfRange(operation: "stack", axis: 2, shape: [2])) {
      try Tensor(stacking: [a, b], along: 2)
    }
    #expect(throws: TensorError.empty(operation: "stack")) { try Tensor(stacking: [], along: 3) }
  }

  @Test func gradients() throws {
    // Without equal elements, where the largest has no gradient.
    let error = try gradientError(at: Tensor([[1, 5, 2], [7, 3, 6]], precision: .double)) { x in
      let parts = try x.gathering([1, 0, 1]).multiplying(by: x.gathering([0, 0, 1]))
      return try parts.sum().adding(x.largest(along: 1).sum()).subtracting(x.norm(along: 0).mean())
    }
    #expect(error < 1e-7)
  }

  /// ∂L/∂h_t of every step of a recurrence, and that it is the chain of Jacobians.
  @Test func gradientsOfIntermediates() throws {
    let w = Tensor([[0.5, -0.3], [0.2, 0.8]], precision: .double)
    let x = Tensor([[1, 0], [0.5, -1], [0, 2]], precision: .double)
    let (value, (gradient, states)) = valueAndGradients(at: w) { w in
      var h = Tensor.zeros(2, precision: .double)
      var states: [Tensor] = []
      for x in x.rows {
        h = tanh(w • h + x)
        states.append(h)
      }
      return (loss: sum(h * h), intermediates: states)
    }
    #expect(value > 0 && gradient.shape == [2, 2] && states.count == 3)
    var h = Tensor.zeros(2, precision: .double)
    var values: [Tensor] = []
    for x in x.rows {
      h = tanh(w • h + x)
      values.append(h)
    }
    for t in 0..<2 {
      let jacobian = jacobian(at: values[t]) { tanh(w • $0 + x.row(t + 1)) }
      let chained = states[t + 1] • jacobian
      #expect(zip(chained.elements, states[t].elements).allSatisfy { abs($0 - $1) < 1e-14 })
    }
    #expect(states[2] == 2 * values[2])
  }
}
