import LessonPrelude
import Testing

/// Networks, traces and training, from lesson code.
@Suite struct NetworkBindingTests {
  @Test(arguments: [
    ("print(spectralRadius(Tensor([[2, -2], [2, -2]])), singularValues(Tensor([[3, 0], [0, -4]])))", "0.0 [4.0, 3.0]\n"),
    ("print(eigenvalues(Tensor([[0, 1], [-1, 0]]))[0].magnitude, Tensor.xavier(2, 3).shape)", "1.0 [2, 3]\n"),
    ("let q = Tensor.orthogonal(3, 3, precision: .double)\nprint(abs(norm(q).scalar * norm(q).scalar - 3) < 1e-12)", "true\n"),
    ("print(gather(Tensor([[1, 2], [3, 4]]), [1, 1]).shape, Tensor.oneHot([1, 0], count: 2))\n"
      + "print(argmax(Tensor([[1, 2]]), along: 1))",
     "[2, 2] [[0.0, 1.0],\n [1.0, 0.0]]\n[1]\n"),
    ("print(stack([Tensor([1]), Tensor([2])], along: 1).shape, max(Tensor([[1, 5], [7, 2]]), along: 0))", "[1, 2] [7.0, 5.0]\n"),
    ("print(crossEntropy(Tensor([[0, 0], [9, 9]]), [1, nil]), bitsPerCharacter(ofCrossEntropy: 0), perplexity(ofCrossEntropy: 0))",
     "0.6931 0.0 1.0\n"),
    ("""
     let network = RecurrentNetwork(.lstm, inputSize: 3, hiddenSize: 4, layers: 2, bidirectional: true)
     let run = network(Tensor.uniform(5, 2, 3), lengths: [5, 2], dropout: Dropout(0.5), trace: true)
     print(run.output.shape, run.finalState.shape, run.traces.count, run.traces[1].gate("f").shape, run.traces[3].isReverse)
     print(network.description)
     """, "[5, 2, 8] [4, 2, 4] 4 [5, 2, 4] true\nLSTM with 2 layers of 4 hidden units in both directions, 736 parameters\n"),
    ("""
     let network = RecurrentNetwork(.rnn, inputSize: 2, hiddenSize: 3, precision: .double)
     var traces: [LayerTrace] = []
     let (loss, gradient) = valueAndGradient(at: network) { network in
       let run = network(oneHot: [[0], [1], [0]], trace: true)
       traces = run.traces
       return sum(run.output * run.output)
     }
     print(traces[0].gradients!.hiddenStates.shape, gradient.cells[0].hiddenWeight.shape, loss > 0)
     """, "[3, 1, 3] [3, 3] true\n"),
    ("""
     let gru = RecurrentNetwork(.gru, inputSize: 2, hiddenSize: 3, precision: .double)
     let other = try gru.converted(to: .replace)
     let x = Tensor.normal(4, 1, 2, precision: .double)
     print(norm(gru(x).output - other(x).output).scalar < 1e-12, other.cell == gru.cell)
     let product = gru.jacobian(x, from: 1, to: 2) • gru.jacobian(x, from: 0, to: 1)
     print(norm(gru.jacobian(x, from: 0, to: 2) - product).scalar < 1e-12)
     """, "true false\ntrue\n"),
    ("""
     var model = SequenceModel(.gru, inputSize: 4, outputSize: 4, hiddenSize: 8)
     let text = (0...40).map { [$0 % 4] }
     let run = model.train(oneHot: Array(text.dropLast()), targets: Array(text.dropFirst()), \
     through: .truncated(chunkLength: 10, boundary: .detach), epochs: 40, \
     optimizer: .adam(learningRate: 0.02).scheduled(.cosine(steps: 160)), clipping: .norm(1))
     print(run.steps, run.losses.last! < 0.2, run.peakByteCount > 0)
     print(argmax(model(oneHot: [[0], [1]]).row(1), along: 1))
     """, "160 true true\n[2]\n"),
    ("""
     let w = Tensor([2, 3])
     let (value, gradients) = valueAndGradients(at: w) { w in
       let h = w * w
       return (loss: sum(h * h), intermediates: [h])
     }
     print(value, gradients.model, gradients.intermediates[0])
     """, "97.0 [32.0, 108.0] [8.0, 18.0]\n"),
    ("""
     var cell = CellWeights(inputWeight: Tensor([[1]]), hiddenWeight: Tensor([[0.5]]), inputBias: Tensor([0]))
     cell.hiddenWeight = Tensor([[0]])
     let network = try RecurrentNetwork(.rnn(activation: .relu), cell)
     print(network(reshape(Tensor([3, 4]), to: [2, 1, 1])).finalState.scalar, try cell.concatenatedWeight())
     """, "4.0 [[0.0, 1.0]]\n"),
  ])
  func programs(_ code: String, _ printed: String) {
    let program = LessonProgram(code)
    #expect(program.error == nil)
    #expect(program.text == printed)
  }

  @Test(arguments: [
    ("_ = RecurrentNetwork(.rnn, inputSize: 2, hiddenSize: 3)(Tensor.zeros(2, 1, 5))",
     "the input must be [T, B, 2] with at least one step, but has the shape [2, 1, 5]"),
    ("_ = RecurrentNetwork(.rnn, inputSize: 2, hiddenSize: 3)(Tensor.zeros(2, 1, 2), lengths: [3])",
     "sequence 0 of the batch has the length 3, but lengths must be from 1 to T = 2"),
    ("_ = RecurrentNetwork(.lstm, inputSize: 2, hiddenSize: 3)(Tensor.zeros(2, 1, 2), trace: true).traces[0].gate(\"r\")",
     "there is no gate \"r\"; this cell has f, g, i, o"),
    ("_ = Dropout(1.5)", "the probability of dropout is 1.5, but must be from 0 to below 1"),
    ("_ = Tensor.orthogonal(-1, 2)", "a size of a shape cannot be negative: [-1, 2]"),
    ("_ = spectralRadius(Tensor([1]))", "eigenvalues needs a matrix, but the shape is [1]"),
    ("_ = RecurrentNetwork(.rnn, inputSize: 1, hiddenSize: 1, layers: 1000000)", "layers is 1000000, but can be at most 1000"),
    ("_ = SequenceModel(.rnn, inputSize: 1, outputSize: 0, hiddenSize: 1)", "outputSize is 0, but must be at least 1"),
  ])
  func misuse(_ code: String, _ message: String) {
    #expect(LessonProgram(code).error == message)
  }
}
