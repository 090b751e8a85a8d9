import Tensors
import Testing

struct TensorTests {
  @Test func arithmetic() {
    let a = Tensor([[1, 2], [3, 4]])
    #expect(a + a == Tensor([[2, 4], [6, 8]]))
    #expect(a - Tensor([1, 2]) == Tensor([[0, 0], [2, 2]]))
    #expect(a * Tensor([[10], [100]]) == Tensor([[10, 20], [300, 400]]))
    #expect(a / 2 == Tensor([[0.5, 1], [1.5, 2]]))
    #expect(1 - a == Tensor([[0, -1], [-2, -3]]))
    #expect(6 / Tensor([1, 2, 3]) == Tensor([6, 3, 2]))
    #expect(-a == a * -1)
    var b = a
    b += a
    b[0, 0] = 7
    #expect(a[0, 0] == 1 && b == Tensor([[7, 4], [6, 8]]))
  }

  @Test func broadcastingStretchesBoth() {
    let column = Tensor([[1], [2]]), row = Tensor([[10, 20, 30]])
    #expect(column + row == Tensor([[11, 21, 31], [12, 22, 32]]))
    #expect(Tensor(5) + row == Tensor([[15, 25, 35]]))
    #expect((Tensor.zeros(0, 3) + row).shape == [0, 3])
  }

  @Test func products() {
    let a = Tensor([[1, 2, 3], [4, 5, 6]])
    #expect(a • Tensor([1, 0, -1]) == Tensor([-2, -2]))
    #expect(Tensor([1, -1]) • a == Tensor([-3, -3, -3]))
    #expect(Tensor([1, 2]) • Tensor([3, 4]) == Tensor(11))
    #expect(a • transpose(a) == Tensor([[14, 32], [32, 77]]))
    #expect((Tensor.zeros(4, 2, 3) • Tensor.zeros(3, 5)).shape == [4, 2, 5])
    #expect(Tensor.zeros(2, 0) • Tensor.zeros(0, 3) == Tensor.zeros(2, 3))
  }

  /// Every path of the product against the sum it stands for: vectors, tiles and strips.
  @Test(arguments: [(1, 1, 1), (1, 40, 7), (5, 3, 2), (4, 32, 9), (7, 33, 300), (37, 70, 65), (120, 130, 110), (300, 360, 320)])
  func productEqualsSum(_ m: Int, _ n: Int, _ k: Int) throws {
    var stream = RandomStream(seed: 1)
    let a = try Tensor(normal: 0, deviation: 1, shape: [m, k], precision: .double, using: &stream)
    let b = try Tensor(normal: 0, deviation: 1, shape: [k, n], precision: .double, using: &stream)
    let (x, y) = (a.elements, b.elements)
    var expected = [Double](repeating: 0, count: m * n)
    for i in 0..<m { for j in 0..<n { for p in 0..<k { expected[i * n + j] += x[i * k + p] * y[p * n + j] } } }
    func check(_ found: Tensor, _ tolerance: Double) {
      #expect(found.shape == [m, n])
      #expect(zip(found.elements, expected).allSatisfy { abs($0 - $1) < tolerance })
    }
    check(a • b, 1e-11)
    check(try a.converted(to: .single).product(with: b.converted(to: .single)), 1e-3)
    // The gradients of sum(C * R) are products with a transposed operand.
    let weighting = try Tensor(normal: 0, deviation: 1, shape: [m, n], precision: .double, using: &stream)
    for precision in Precision.allCases {
      let factors = [try a.converted(to: precision), try b.converted(to: precision)]
      let gradient = try differentiate(at: factors) { factors in
        try sum(factors[0] • factors[1] * weighting.converted(to: precision))
      }.gradient
      let expected = [try weighting.product(with: b.transposed()), try a.transposed().product(with: weighting)]
      for (found, expected) in zip(gradient, expected) {
        let tolerance = precision == .single ? 1e-3 : 1e-11
        #expect(zip(found.elements, expected.elements).allSatisfy { abs($0 - $1) < tolerance })
      }
    }
  }

  @Test func functions() {
    let x = Tensor([-50, -1, -1e-3, 0, 1e-3, 0.5, 3, 50], precision: .double)
    let expected = [-1, -0.7615941559557649, -0.0009999996666668, 0, 0.0009999996666668, 0.46211715726000976,
                    0.9950547536867305, 1]
    for (found, number) in zip(tanh(x).elements, expected) { #expect(abs(found - number) <= 1e-15) }
    for (a, b) in zip(sigmoid(x).elements, tanh(x / 2).elements) { #expect(abs(a - (1 + b) / 2) < 1e-15) }
    #expect(abs(exp(Tensor(1, precision: .double)).scalar - 2.718281828459045) < 1e-15)
    #expect(exp(Tensor([0, -1000, 1000], precision: .double)).elements == [1, 0, .infinity])
    #expect(exp(Tensor([0, -200, 200])).elements == [1, 0, .infinity])
    #expect(relu(Tensor([-1, 0, 2])) == Tensor([0, 0, 2]))
    #expect(tanh(Tensor([.infinity, -.infinity])) == Tensor([1, -1]))
    for function in [tanh, sigmoid, relu, exp, log, sqrt, abs] as [(Tensor) -> Tensor] {
      #expect(function(Tensor([.nan])).scalar.isNaN)
    }
  }

  /// Single precision differs from double by at most a few units of its last place, over the whole range.
  @Test func singleFollowsDouble() {
    let points = (-4000...4000).map { Double($0) / 200 }
    let (single, double) = (Tensor(points), Tensor(Tensor(points).elements, precision: .double))
    for function in [tanh, sigmoid, exp] as [(Tensor) -> Tensor] {
      for (a, b) in zip(function(single).elements, function(double).elements) { #expect(abs(a - b) <= 3e-7 * abs(b)) }
    }
  }

  @Test func softmaxIsStable() {
    let x = softmax(Tensor([[1000, 1001], [-1000, -1001]], precision: .double))
    #expect(abs(x[0, 1] - 0.7310585786300049) < 1e-14 && abs(x[1, 0] - x[0, 1]) < 1e-14)
    #expect(abs(logSoftmax(Tensor([0, -1000], precision: .double))[1] + 1000) < 1e-12)
    #expect(throws: TensorError.empty(operation: "softmax")) { try Tensor.zeros(2, 0).softmax() }
  }

  @Test func reductions() throws {
    let x = Tensor([[1, 5, 3], [4, 2, 6]])
    #expect(sum(x) == Tensor(21) && mean(x) == Tensor(3.5))
    #expect(sum(x, along: 0) == Tensor([5, 7, 9]) && sum(x, along: 1) == Tensor([9, 12]))
    #expect(mean(x, along: 1) == Tensor([3, 4]))
    #expect(max(x) == 6 && min(x) == 1 && argmax(x) == 5)
    #expect(argmax(Tensor([2, 7, 7])) == 1)
    #expect(norm(Tensor([3, 4])) == Tensor(5))
    #expect(sum(Tensor.zeros(0)) == Tensor(0))
    #expect(throws: TensorError.empty(operation: "mean")) { try Tensor.zeros(0).mean() }
    #expect(throws: TensorError.empty(operation: "argmax")) { try Tensor.zeros(0).indexOfLargest() }
    #expect(throws: TensorError.notANumber(operation: "argmax", index: 1)) { try Tensor([1, .nan]).indexOfLargest() }
    #expect(throws: TensorError.axisOutOfRange(operation: "sum", axis: 2, shape: [2, 3])) { try x.sum(along: 2) }
    #expect(throws: TensorError.axisOutOfRange(operation: "sum", axis: -1, shape: [2, 3])) { try x.sum(along: -1) }
  }

  @Test func shapes() throws {
    let x = Tensor([[1, 2, 3], [4, 5, 6]])
    #expect(transpose(x) == Tensor([[1, 4], [2, 5], [3, 6]]))
    #expect(reshape(x, to: [3, 2]) == Tensor([[1, 2], [3, 4], [5, 6]]))
    #expect(x.row(1) == Tensor([4, 5, 6]) && x.column(2) == Tensor([3, 6]))
    #expect(x.rows.count == 2 && Tensor([7, 8]).rows == [Tensor(7), Tensor(8)])
    #expect(concatenate([x, x], along: 1).shape == [2, 6])
    #expect(concatenate([x, Tensor([[7, 8, 9]])]) == Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
    #expect(stack([Tensor([1, 2]), Tensor([3, 4])]) == Tensor([[1, 2], [3, 4]]))
    #expect(try x.slice(1..<3, along: 1) == Tensor([[2, 3], [5, 6]]))
    #expect(try x.slice(1..<1).shape == [0, 3])
    #expect(try x.reversed() == Tensor([[4, 5, 6], [1, 2, 3]]))
  }

  @Test func misuseIsExplained() throws {
    let (a, b) = (Tensor.zeros(2, 3), Tensor.zeros(4))
    #expect(throws: TensorError.shapesDiffer(operation: "addition", left: [2, 3], right: [4])) { try a.adding(b) }
    #expect(throws: TensorError.productImpossible(left: [2, 3], right: [4])) { try a.product(with: b) }
    #expect(throws: TensorError.productImpossible(left: [], right: [4])) { try Tensor(1).product(with: b) }
    #expect(throws: TensorError.productImpossible(left: [2, 3], right: [])) { try a.product(with: Tensor(1)) }
    #expect(throws: TensorError.countMismatch(shape: [5], count: 6)) { try a.reshaped(to: [5]) }
    #expect(throws: TensorError.negativeSize(shape: [-1, -6])) { try a.reshaped(to: [-1, -6]) }
    #expect(throws: TensorError.rankMismatch(operation: "transpose", expected: 2, shape: [4])) { try b.transposed() }
    #expect(throws: TensorError.rowsDiffer(row: 1, count: 1, expected: 2)) { try Tensor(rows: [[1, 2], [3]]) }
    #expect(throws: TensorError.indexOutOfRange(operation: "element", index: [2, 0], shape: [2, 3])) {
      try a.element(at: [2, 0])
    }
    #expect(throws: TensorError.indexOutOfRange(operation: "element", index: [0], shape: [2, 3])) {
      try a.element(at: [0])
    }
    #expect(throws: TensorError.indexOutOfRange(operation: "oneHot", index: [4], shape: [4])) {
      try Tensor(oneHot: 4, count: 4)
    }
    #expect(throws: TensorError.rangeOutOfBounds(operation: "slice", range: 1..<4, count: 3)) {
      try a.slice(1..<4, along: 1)
    }
    #expect(throws: TensorError.empty(operation: "stack")) { try Tensor(stacking: []) }
    #expect(throws: TensorError.shapesDiffer(operation: "stack", left: [2, 3], right: [4])) {
      try Tensor(stacking: [a, b])
    }
    #expect(TensorError.productImpossible(left: [3, 3], right: [4]).description
      == "matrix product: the shapes [3, 3] and [4] do not fit: 3 columns on the left, 4 rows on the right")
  }

  @Test(arguments: [[Int.max], [Int.max, Int.max], [1 << 20, 1 << 20], [Int.max, 0, -1], [Int.min], [-1]])
  func impossibleShapes(_ shape: [Int]) {
    #expect(throws: TensorError.self) { try Tensor(repeating: 0, shape: shape) }
    #expect(throws: TensorError.self) { try Tensor([1], shape: shape) }
    #expect(throws: TensorError.self) { try Tensor([1]).reshaped(to: shape) }
    var stream = RandomStream(seed: 0)
    #expect(throws: TensorError.self) { try Tensor(normal: 0, deviation: 1, shape: shape, using: &stream) }
  }

  /// Two small tensors whose combination would be too large.
  @Test func resultsAreLimited() throws {
    let (column, row) = (try Tensor(repeating: 1, shape: [1 << 15, 1]), try Tensor(repeating: 1, shape: [1, 1 << 15]))
    #expect(throws: TensorError.tooLarge(shape: [1 << 15, 1 << 15], limit: 1 << 26)) { try column.adding(row) }
    #expect(throws: TensorError.tooLarge(shape: [1 << 15, 1 << 15], limit: 1 << 26)) { try column.product(with: row) }
    #expect(throws: TensorError.self) { try Tensor(identity: 1 << 15) }
    #expect(throws: TensorError.self) { try Tensor(oneHot: 0, count: .max) }
    #expect(throws: TensorError.self) { try differentiateElements(at: row) { try $0.adding(1) } }
  }

  @Test func descriptions() {
    #expect("\(Tensor(1.5))" == "1.5")
    #expect("\(Tensor([1, 0, 0.25]))" == "[1.00, 0.00, 0.25]")
    #expect("\(Tensor([[1, -20], [0.12345, 3]]))" == "[[  1.0000, -20.0000],\n [  0.1235,   3.0000]]")
    #expect("\(Tensor([1e-5, 2e-5]))" == "[1.0000e-05, 2.0000e-05]")
    #expect("\(Tensor([.nan, .infinity, -.infinity, 1]))" == "[nan, inf, -inf, 1.0]")
    #expect("\(Tensor.zeros(0))" == "[]" && "\(Tensor.zeros(2, 0))" == "empty tensor of shape [2, 0]")
    #expect("\(Tensor.zeros(2000))" == "[0.0, 0.0, 0.0, …, 0.0, 0.0, 0.0]")
    #expect("\(Tensor.zeros(2, 1, 2))" == "[[[0.0, 0.0]],\n\n [[0.0, 0.0]]]")
  }

  /// The names that the library shares with Swift mean for numbers what they meant.
  @Test func numbersKeepTheirFunctions() {
    #expect(max(1, 2) == 2 && min(2.5, 1) == 1 && abs(-3) == 3)
  }

  @Test func precisionsMeetInTheWider() throws {
    let (single, double) = (Tensor([0.1]), Tensor([0.1], precision: .double))
    #expect((single + double).precision == .double)
    #expect((single + single).precision == .single)
    #expect(single != double && single.elements == [Double(Float(0.1))])
    #expect(try double.converted(to: .single) == single)
  }
}
