import LessonPrelude
import Testing

@Suite struct TensorBindingTests {
  @Test(arguments: [
    ("Tensor([1, 2])", "[1.0, 2.0]"),
    ("Tensor([[1, 2], [3, 4]])", "[[1.0, 2.0],\n [3.0, 4.0]]"),
    ("Tensor(2.5)", "2.5"),
    ("Tensor.zeros(2), Tensor.ones(1, 2)", "[0.0, 0.0] [[1.0, 1.0]]"),
    ("Tensor.identity(2)", "[[1.0, 0.0],\n [0.0, 1.0]]"),
    ("Tensor.oneHot(1, count: 3)", "[0.0, 1.0, 0.0]"),
    ("try Tensor([1, 2, 3, 4], shape: [2, 2])", "[[1.0, 2.0],\n [3.0, 4.0]]"),
    ("Tensor([[1, 2], [3, 4]]) • Tensor([10, 1])", "[12.0, 34.0]"),
    ("matmul(Tensor([1, 2]), Tensor([3, 4]))", "11.0"),
    ("Tensor([1, 2]) + Tensor([3, 4]), Tensor([1, 2]) - Tensor([3, 5])", "[4.0, 6.0] [-2.0, -3.0]"),
    ("Tensor([1, 2]) * Tensor([3, 4]), Tensor([1, 2]) / Tensor([4, 4])", "[3.0, 8.0] [0.25, 0.50]"),
    ("2 * Tensor([1, 2]), Tensor([1, 2]) * 0.5, 1 - Tensor([1, 2])", "[2.0, 4.0] [0.5, 1.0] [0.0, -1.0]"),
    ("Tensor([1, 2]) + 1, 1 + Tensor([1, 2]), Tensor([1, 2]) - 1, 2 / Tensor([1, 2]), Tensor([1, 2]) / 2",
     "[2.0, 3.0] [2.0, 3.0] [0.0, 1.0] [2.0, 1.0] [0.5, 1.0]"),
    ("-Tensor([1, -2])", "[-1.0, 2.0]"),
    ("tanh(Tensor([0])), sigmoid(Tensor([0])), relu(Tensor([-1, 1])), exp(Tensor([0])), log(Tensor([1]))",
     "[0.0] [0.5] [0.0, 1.0] [1.0] [0.0]"),
    ("sqrt(Tensor([4])), abs(Tensor([-4])), softmax(Tensor([0, 0])), logSoftmax(Tensor([0]))",
     "[2.0] [4.0] [0.5, 0.5] [0.0]"),
    ("sum(Tensor([1, 2])), mean(Tensor([1, 2])), norm(Tensor([3, 4])), max(Tensor([1, 2])), min(Tensor([1, 2]))",
     "3.0 1.5 5.0 2.0 1.0"),
    ("argmax(Tensor([1, 3, 2])), sum(Tensor([[1, 2], [3, 4]]), along: 0), mean(Tensor([[1, 2], [3, 4]]), along: 1)",
     "1 [4.0, 6.0] [1.5, 3.5]"),
    ("transpose(Tensor([[1, 2]])).shape, reshape(Tensor([1, 2]), to: [2, 1]).shape", "[2, 1] [2, 1]"),
    ("concatenate([Tensor([1]), Tensor([2])]), stack([Tensor([1]), Tensor([2])]).shape", "[1.0, 2.0] [2, 1]"),
    ("crossEntropy(Tensor([0, 0]), 1), meanSquaredError(Tensor([1]), Tensor([3]))", "0.6931 4.0"),
    ("Tensor([[1, 2]]).rank, Tensor([1, 2]).count, Tensor([1, 2]).elements, Tensor([7]).scalar", "2 2 [1.0, 2.0] 7.0"),
    ("Tensor([[1, 2], [3, 4]]).row(1), Tensor([[1, 2], [3, 4]]).column(1)", "[3.0, 4.0] [2.0, 4.0]"),
    ("Tensor([[1, 2], [3, 4]])[1, 0], try Tensor([1, 2, 3]).slice(1..<3)", "3.0 [2.0, 3.0]"),
    ("Tensor([1, 2]) == Tensor([1, 2]), Tensor([1]) == Tensor([2]), [Tensor([1])] == [Tensor([1])]", "true false true"),
    ("Tensor([1], precision: .double).precision == .double, Tensor([1]).isFinite", "true true"),
    ("jacobian(at: Tensor([1, 2])) { x in x * x }", "[[2.0, 0.0],\n [0.0, 4.0]]"),
  ])
  func expressions(_ expression: String, _ printed: String) {
    let program = LessonProgram("print(\(expression))")
    #expect(program.error == nil)
    #expect(program.text == printed + "\n")
  }

  @Test(arguments: [
    ("var t = Tensor([1, 2])\nt[1] = 5\nt[0] += 2\nprint(t)", "[3.0, 5.0]\n"),
    ("var t = Tensor([[1, 2], [3, 4]])\nlet copy = t\nt[1, 0] = 9\nprint(copy[1, 0], t[1, 0])", "3.0 9.0\n"),
    ("var t = Tensor([1, 2])\nt += Tensor([1, 1])\nt *= 2\nt -= Tensor([1, 1])\nt /= 2\nprint(t)", "[1.5, 2.5]\n"),
    ("let (value, gradient) = valueAndGradient(at: Tensor([1, 2])) { w in sum(w * w) }\nprint(value, gradient)",
     "5.0 [2.0, 4.0]\n"),
    ("var w = [Tensor([1]), Tensor([2])]\nvar o = Optimizer.sgd(learningRate: 0.5)\n"
      + "o.update(&w, [Tensor([2]), Tensor([4])])\nprint(w[0], w[1], o.steps)", "[0.0] [0.0] 1\n"),
    ("print(gradientError(at: Tensor([1, 2], precision: .double)) { sum($0 * $0) } < 1e-7)", "true\n"),
    ("let g = valueAndGradient(at: [Tensor([2]), Tensor([3])]) { w in sum(w[0] * w[1]) }.gradient\nprint(g[0], g[1])",
     "[3.0] [2.0]\n"),
  ])
  func programs(_ code: String, _ printed: String) {
    let program = LessonProgram(code)
    #expect(program.error == nil)
    #expect(program.text == printed)
  }

  /// What would stop a compiled program is an error at the lesson's line, in the library's words.
  @Test(arguments: [
    ("Tensor([1, 2]) + Tensor([1, 2, 3])", "addition: the shapes [2] and [3] do not fit together"),
    ("Tensor([[1, 2]]) • Tensor([1])", "matrix product: the shapes [1, 2] and [1] do not fit"),
    ("Tensor([1, 2])[2]", "the index [2] is outside the shape [2]"),
    ("Tensor([1, 2]).row(7)", "the index [7] is outside the shape [2]"),
    ("Tensor.zeros(-1)", "cannot be negative"),
    ("Tensor.zeros(100_000, 100_000)", "too large"),
    ("Tensor([[1, 2], [3]])", "row 1 has 1 element"),
    ("Tensor([1, 2]).scalar", "a single number"),
    ("argmax(Tensor([Double.nan]))", "not a number"),
    ("valueAndGradient(at: Tensor([1, 2])) { w in w }", "must return one number"),
    ("valueAndGradient(at: Tensor([1])) { w in sum(w) * Double([1, 2][w.count + 1]) }", "index out of range"),
  ])
  func errors(_ expression: String, _ message: String) throws {
    let program = LessonProgram("print(\"before\")\nprint(\(expression))")
    #expect(program.text == "before\n")
    #expect(program.errorLine == 2)
    #expect(try #require(program.error).contains(message))
  }

  /// Setting every element of a tensor takes time in proportion to their number.
  @Test func elementsAreSetInPlace() {
    let code = "var t = Tensor.zeros(100_000)\nfor i in 0..<100_000 { t[i] = Double(i) }\nprint(max(t))"
    let start = ContinuousClock.now
    #expect(LessonProgram(code).text == "99999.0\n")
    #expect(ContinuousClock.now - start < .seconds(2))
  }
}
