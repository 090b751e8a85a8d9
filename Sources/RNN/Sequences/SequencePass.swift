/// One run of one layer over a chunk of a sequence, and the way back through it.
///
/// Time is the only loop that cannot be avoided, so as little as possible is done inside it. The input's share of every
/// step's pre-activation is one product for the whole chunk, or a gather of rows if the input is one-hot; inside the
/// loop remain the product with the hidden state and the activation. On the way back the loop yields ∂L/∂z of every
/// step, and the weights' gradients are again one product for the chunk: ∂L/∂W_x = Σ_t δ_tᵀ x_t and ∂L/∂W_h = Σ_t δ_tᵀ
/// h_{t-1} are sums over rows that already lie one below the other (Werbos 1990).
final class SequencePass<S: TensorScalar> {
  let kind: CellKind
  let (steps, batch, inputSize, hidden): (Int, Int, Int, Int)
  /// G·H, the width of the stacked pre-activations.
  let width: Int
  let input: SequenceInput
  let weights: FlatWeights<S>
  /// [T, B, V], nil for a one-hot input.
  let x: Numbers<S>?

  /// [T, B, G·H]: pre-activations of a vanilla RNN, gates of the others.
  let z: Numbers<S>
  /// h_0, h_1 … h_T: [T + 1, B, H].
  let states: Numbers<S>
  /// c_0 … c_T of an LSTM.
  let cells: Numbers<S>
  /// tanh c_t of an LSTM, W_hn h + b_hn of a GRU, or r * h of one that resets before the product: [T, B, H].
  let inner: Numbers<S>

  /// The shapes must have been checked.
  init(_ kind: CellKind, _ input: SequenceInput, _ weights: FlatWeights<S>, state: [S]?, cell: [S]?) {
    self.kind = kind
    self.input = input.detached
    self.weights = weights
    steps = input.steps
    batch = input.batch
    inputSize = input.size
    hidden = weights.hidden
    width = kind.gateCount * hidden
    if case .dense(let tensor) = input { x = Numbers(S.elements(of: tensor)) } else { x = nil }
    let block = batch * hidden
    z = Numbers(steps * batch * width)
    states = Numbers((steps + 1) * block)
    if let state { for i in 0..<block { states.base[i] = state[i] } }
    let hasCell = kind.form == .lstm
    cells = Numbers(hasCell ? (steps + 1) * block : 0)
    if hasCell, let cell { for i in 0..<block { cells.base[i] = cell[i] } }
    if case .vanilla = kind.form { inner = Numbers(0) } else { inner = Numbers(steps * block) }
    forward()
  }

  private func forward() {
    projectInput()
    switch kind.form {
    case .vanilla(let activation): forwardVanilla(activation)
    case .lstm: forwardLSTM()
    case .gru(let reset, let update): forwardGRU(reset, update)
    }
  }

  /// z_t = W_x x_t + b for all steps at once.
  private func projectInput() {
    for row in 0..<(steps * batch) {
      let target = z.base + row * width
      for j in 0..<width { target[j] = weights.bias[j] }
    }
    switch input {
    case .dense:
      guard let x else { return }
      let matrix = weights.inputWeight.matrix(width, inputSize)
      S.product(x.matrix(steps * batch, inputSize), matrix.transposed, into: z.base, accumulate: true)
    case .oneHot(let indices, _, _, _):
      if indices.count == 1, let index = indices.first {
        for j in 0..<width { z.base[j] += weights.inputWeight.base[j * inputSize + index] }
        return
      }
      let columns = weights.inputWeight.transposed(width, inputSize)
      for (row, index) in indices.enumerated() {
        let (target, source) = (z.base + row * width, columns.base + index * width)
        for j in 0..<width { target[j] += source[j] }
      }
    }
  }

  /// W_hᵀ, [H, G·H]: rows that lie side by side make the product faster, but for one step the copy does not pay.
  func recurrentWeight() -> MatrixView<S> {
    if steps == 1 { return weights.hiddenWeight.matrix(width, hidden).transposed }
    return weights.hiddenWeight.transposed(width, hidden).matrix(hidden, width)
  }

  /// h_1 … h_T, [T, B, H].
  var output: [S] { Array(UnsafeBufferPointer(start: states.base + batch * hidden, count: steps * batch * hidden)) }
  /// c_T of an LSTM, [B, H].
  var finalCell: [S] { Array(UnsafeBufferPointer(start: cells.base + steps * batch * hidden, count: batch * hidden)) }
}

/// A cell's weights as working memory.
struct FlatWeights<S: TensorScalar> {
  let hidden: Int
  let inputWeight: Numbers<S>
  let hiddenWeight: Numbers<S>
  /// What is added to the input's product: both biases, but for a GRU only the input's where they cannot be merged.
  let bias: [S]
  /// The hidden bias of a GRU's n, or of all its gates.
  let hiddenBias: [S]

  init(_ weights: CellWeights, _ kind: CellKind) {
    hidden = weights.hiddenSize
    inputWeight = Numbers(S.elements(of: weights.inputWeight))
    hiddenWeight = Numbers(S.elements(of: weights.hiddenWeight))
    let inputBias = S.elements(of: weights.inputBias)
    let other = weights.hiddenBias.map { S.elements(of: $0) }
    if case .gru = kind.form {
      bias = inputBias
      hiddenBias = other ?? [S](repeating: 0, count: inputBias.count)
    } else {
      bias = other.map { zip(inputBias, $0).map { $0 + $1 } } ?? inputBias
      hiddenBias = []
    }
  }
}
