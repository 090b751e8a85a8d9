import Tensors
import Testing

struct DifferentiationTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let shapes: [[Int]]
    let function: ([Tensor]) throws -> Tensor
    var testDescription: String { name }

    init(_ name: String, _ shapes: [Int]..., function: @escaping ([Tensor]) throws -> Tensor) {
      (self.name, self.shapes, self.function) = (name, shapes, function)
    }
  }

  static let cases = [
    Case("addition", [2, 3], [2, 3]) { $0[0] + $0[1] },
    Case("addition, stretched", [2, 3], [3]) { $0[0] + $0[1] },
    Case("addition, both stretched", [2, 1], [1, 3]) { $0[0] + $0[1] },
    Case("subtraction", [2, 3], [2, 1]) { $0[0] - $0[1] },
    Case("multiplication", [2, 3], [3]) { $0[0] * $0[1] },
    Case("square", [4]) { $0[0] * $0[0] },
    Case("division", [2, 3], [2, 1]) { $0[0] / ($0[1] * $0[1] + 1) },
    Case("numbers", [3]) { 2 * $0[0] - 1 + (3 - $0[0]) / 4 + 1 / ($0[0] * $0[0] + 2) },
    Case("negation", [3]) { -$0[0] },
    Case("matrix and matrix", [2, 3], [3, 4]) { $0[0] • $0[1] },
    Case("matrix and vector", [2, 3], [3]) { $0[0] • $0[1] },
    Case("vector and matrix", [3], [3, 2]) { $0[0] • $0[1] },
    Case("vector and vector", [3], [3]) { $0[0] • $0[1] },
    Case("sequence and matrix", [2, 2, 3], [3, 2]) { $0[0] • $0[1] },
    Case("transpose", [2, 3], [2]) { transpose($0[0]) • $0[1] },
    Case("tanh", [5]) { tanh($0[0]) },
    Case("sigmoid", [5]) { sigmoid($0[0]) },
    Case("relu", [5]) { relu($0[0]) },
    Case("exp", [5]) { exp($0[0]) },
    Case("log", [5]) { log($0[0] * $0[0] + 1) },
    Case("sqrt", [5]) { sqrt($0[0] * $0[0] + 1) },
    Case("abs", [5]) { abs($0[0]) },
    Case("softmax", [2, 3]) { softmax($0[0]) },
    Case("logSoftmax", [2, 3]) { logSoftmax($0[0]) },
    Case("sum along 0", [2, 3]) { sum($0[0], along: 0) },
    Case("mean along 1", [2, 3, 2]) { mean($0[0], along: 1) },
    Case("norm", [4]) { norm($0[0]) },
    Case("reshape", [2, 3], [2]) { reshape($0[0], to: [3, 2]) • $0[1] },
    Case("slice", [2, 3]) { try $0[0].slice(1..<3, along: 1) },
    Case("rows", [3, 2]) { $0[0].row(1) * $0[0].row(2) },
    Case("column", [3, 2]) { $0[0].column(1) },
    Case("concatenate", [2, 2], [2, 1]) { concatenate([$0[0], $0[1], $0[0]], along: 1) },
    Case("stack", [2], [2]) { stack([$0[0], $0[1], $0[0]]) },
    Case("reversed", [3, 2]) { try $0[0].reversed() },
  ]

  /// The result is weighted unevenly, so that an error in one element cannot hide in a sum.
  @Test(arguments: cases) func agreesWithFiniteDifferences(_ test: Case) throws {
    var stream = RandomStream(seed: 3)
    let parameters = try test.shapes.map {
      try Tensor(normal: 0, deviation: 1, shape: $0, precision: .double, using: &stream)
    }
    let error = try gradientError(at: parameters) { parameters in
      let result = try test.function(parameters)
      let weights = Tensor((0..<result.count).map { 0.7 + 0.3 * Double($0) }, precision: .double)
      return try sum(result.reshaped(to: [result.count]) * weights)
    }
    #expect(error < 1e-8)
  }

  @Test func noticesAWrongGradient() throws {
    let error = try gradientError(at: Tensor([1, 2], precision: .double)) { x in
      try Tensor.operation("wrong", on: [x], result: sum(x * x)) { gradient, _ in [gradient * x.detached] }
    }
    #expect(error > 0.1)
  }

  @Test func theFormulaOfTheSlide() throws {
    struct Weights: Parameterized {
      var W_hh = Tensor([[0.5, -0.2], [0.1, 0.3]], precision: .double)
      var W_xh = Tensor([[1, 2, 3], [0.4, 0.5, 0.6]], precision: .double)
      var b = Tensor([0.1, -0.1], precision: .double)

      mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
        try body("W_hh", &W_hh)
        try body("W_xh", &W_xh)
        try body("b", &b)
      }
    }
    let inputs = [0, 2, 1].map { Tensor.oneHot($0, count: 3, precision: .double) }
    func loss(_ w: Weights) -> Tensor {
      var h = Tensor.zeros(2, precision: .double)
      for x in inputs { h = tanh(w.W_hh • h + w.W_xh • x + w.b) }
      return sum(h)
    }
    let (value, gradient) = valueAndGradient(at: Weights()) { w in loss(w) }
    #expect(value == loss(Weights()).scalar)
    #expect(gradient.W_xh.shape == [2, 3])
    #expect(try gradientError(at: Weights(), loss) < 1e-9)
  }

  @Test func unusedParametersHaveZeroGradient() throws {
    let (_, gradient) = try differentiate(at: [Tensor([1, 2]), Tensor([3])]) { sum($0[0]) }
    #expect(gradient == [Tensor([1, 1]), Tensor([0])])
    let (value, constant) = try differentiate(at: Tensor([1, 2])) { _ in Tensor(7) }
    #expect(value == 7 && constant == Tensor([0, 0]))
  }

  @Test func intermediates() throws {
    let result = try differentiateIntermediates(at: Tensor([0.5], precision: .double)) { w in
      let (a, b) = (w * 3, w * w)
      return (loss: sum(a * b), intermediates: [a, b, Tensor([1])])
    }
    #expect(result.intermediateGradients == [Tensor([0.25]), Tensor([1.5]), Tensor([0])])
    #expect(result.gradient[0] == 0.25 * 3 + 1.5 * 2 * 0.5)
  }

  @Test func jacobians() {
    let A = Tensor([[1, 2], [3, 4], [5, 6]], precision: .double)
    #expect(jacobian(at: Tensor([1, 1], precision: .double)) { A • $0 } == A)
    #expect(jacobian(at: Tensor([1, 2])) { _ in Tensor([1, 2, 3]) } == Tensor.zeros(3, 2))
  }

  /// A chain this long would overflow the stack if the way back or the release recursed.
  @Test func longChains() throws {
    let (value, gradient) = try differentiate(at: Tensor([1], precision: .double)) { x in
      var y = x
      for _ in 0..<300_000 { y = y * 1 }
      return sum(y)
    }
    #expect(value == 1 && gradient == Tensor([1]))
  }

  /// A state carried out of one call is a constant in the next.
  @Test func escapedTensorsAreConstants() throws {
    var carried = Tensor([2])
    for step in 0..<3 {
      let (_, gradient) = try differentiate(at: Tensor([3])) { w in
        carried = w * carried
        return sum(carried)
      }
      #expect(gradient[0] == [2, 6, 18][step])
    }
    carried[0] = 5
    #expect(carried == Tensor([5]))
  }

  @Test func misuseIsExplained() throws {
    #expect(throws: TensorError.lossNotScalar(shape: [2])) { try differentiate(at: Tensor([1, 2])) { $0 } }
    #expect(throws: TensorError.nestedDifferentiation(operation: "multiplication")) {
      try differentiate(at: Tensor([1])) { a in
        let inner = try differentiate(at: Tensor([1])) { b in try a.multiplying(by: b) }.gradient
        return sum(inner)
      }
    }
    #expect(throws: TensorError.nestedDifferentiation(operation: "valueAndGradient")) {
      try differentiate(at: Tensor([1])) { a in try differentiate(at: a) { sum($0) }.gradient }
    }
    #expect(throws: TensorError.writeToDifferentiated(operation: "setElement")) {
      try differentiate(at: Tensor([1, 2])) { x in
        var y = x * 2
        try y.setElement(0, at: [0])
        return sum(y)
      }
    }
    struct Stop: Error {}
    #expect(throws: Stop.self) { try valueAndGradient(at: Tensor([1])) { _ in throw Stop() } }
    #expect(throws: Stop.self) { try differentiate(at: Tensor([1])) { _ in throw Stop() } }
  }

  /// Lists one tensor more each time.
  @Test func fickleParameters() {
    final class Counter { var calls = 0 }
    struct Fickle: Parameterized {
      let counter = Counter()
      var list = [Tensor]()

      mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
        counter.calls += 1
        list = Array(repeating: Tensor([1]), count: counter.calls)
        try list.forEachParameter(body)
      }
    }
    #expect(throws: TensorError.parametersChanged(expected: 1, found: 2)) {
      try differentiate(at: Fickle()) { sum($0.list[0]) }
    }
  }
}
