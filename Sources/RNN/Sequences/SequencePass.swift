/// One run of one layer over a chunk of a sequence, and the way back through it.
///
/// Time is the only loop that cannot be avoided, so as little as possible is done inside it. The input's share of every
/// step's pre-activation is one product for the whole chunk, or a gather of rows if the input is one-hot; inside the
/// loop remain the product with the hidden state and the activation. On the way back the loop yields ∂L/∂z of every
/// step, and the weights' gradients are again one product for the chunk: ∂L/∂W_x = Σ_t δ_tᵀ x_t and ∂L/∂W_h = Σ_t δ_tᵀ
/// h_{t-1} are sums over rows that already lie one below the other (Werbos 1990).
///
/// The sequences of a batch do not know of each other, so each thread takes some of them through all steps; W_h is packed
/// for the product once. Nothing is allocated inside the loop.
final class SequencePass<S: TensorScalar> {
  let kind: CellKind
  let (steps, batch, inputSize, hidden): (Int, Int, Int, Int)
  /// G·H, the width of the stacked pre-activations.
  let width: Int
  let input: SequenceInput
  let weights: FlatWeights<S>
  /// Where the sequences end, if they have different lengths.
  let lengths: SequenceLengths?
  /// [T, B, V], nil for a one-hot input.
  let x: [S]?

  /// [T, B, G·H]: pre-activations of a vanilla RNN, gates of the others.
  let z: Numbers<S>
  /// h_0, h_1 … h_T: [T + 1, B, H].
  let states: Numbers<S>
  /// c_0 … c_T of an LSTM.
  let cells: Numbers<S>
  /// tanh c_t of an LSTM, W_hn h + b_hn of a GRU, or r * h of one that resets before the product: [T, B, H].
  let inner: Numbers<S>

  /// Whether nobody waits for the result any more, asked on every thread that works on it.
  private let interruption = Interruption.watcher

  /// The shapes must have been checked.
  init(_ kind: CellKind, _ input: SequenceInput, _ weights: FlatWeights<S>, state: [S]?, cell: [S]?,
       lengths: SequenceLengths? = nil) {
    self.kind = kind
    self.input = input.detached
    self.weights = weights
    self.lengths = lengths
    steps = input.steps
    batch = input.batch
    inputSize = input.size
    hidden = weights.hidden
    width = kind.gateCount * hidden
    if case .dense(let tensor) = input {
      x = Self.silenced(S.elements(of: tensor), lengths, size: inputSize)
    } else {
      x = nil
    }
    let block = batch * hidden
    z = Numbers(unset: steps * batch * width)
    states = Numbers(unset: (steps + 1) * block)
    for i in 0..<block { states.base[i] = state?[i] ?? 0 }
    let hasCell = kind.form == .lstm
    cells = Numbers(unset: hasCell ? (steps + 1) * block : 0)
    if hasCell { for i in 0..<block { cells.base[i] = cell?[i] ?? 0 } }
    if case .vanilla = kind.form { inner = Numbers(0) } else { inner = Numbers(unset: steps * block) }
    forward()
  }

  /// With zeros beyond the ends of the sequences, whatever was there: 0 times nan would be nan.
  private static func silenced(_ x: [S], _ lengths: SequenceLengths?, size: Int) -> [S] {
    guard let lengths else { return x }
    var x = x
    let batch = lengths.lengths.count
    for t in 0..<lengths.steps {
      for sequence in lengths.ended(before: t) {
        for j in 0..<size { x[(t * batch + sequence) * size + j] = 0 }
      }
    }
    return x
  }

  private func forward() {
    projectInput()
    let recurrent = recurrentProduct()
    forEachPart { rows in
      switch kind.form {
      case .vanilla(let activation): forwardVanilla(activation, recurrent, rows)
      case .lstm: forwardLSTM(recurrent, rows)
      case .gru(let reset, let update): forwardGRU(reset, update, recurrent, rows)
      }
    }
  }

  /// Shares the sequences of the batch out between threads.
  func forEachPart(_ body: (Range<Int>) -> Void) {
    Parallelism.forEachPart(of: batch, grain: 8, work: steps * batch * width * hidden, body)
  }

  /// z_t = W_x x_t + b for all steps at once; of a one-hot x_t that is a column of W_x.
  private func projectInput() {
    let rows = steps * batch
    switch input {
    case .dense:
      for row in 0..<rows { copy(weights.bias, to: z.base + row * width) }
      guard let x else { return }
      x.withMatrix(rows, inputSize) { x in
        weights.inputWeight.withMatrix(width, inputSize) { weight in
          S.product(x, weight.transposed, into: z.base, accumulate: true)
        }
      }
    case .oneHot(let indices, _, _, _):
      // Each column is used about rows / V times; if that is not once, it is looked up where it lies.
      let table = rows > inputSize ? columns() : nil
      Parallelism.forEachPart(of: rows, grain: 64, work: rows * width) { part in
        for row in part {
          let target = z.base + row * width
          if let table {
            target.update(from: table.base + indices[row] * width, count: width)
          } else {
            for j in 0..<width { target[j] = weights.bias[j] + weights.inputWeight[j * inputSize + indices[row]] }
          }
        }
      }
    }
  }

  /// W_xᵀ + b, [V, G·H]: what each letter adds.
  private func columns() -> Numbers<S> {
    let table = Numbers<S>(inputSize * width)
    weights.inputWeight.withUnsafeBufferPointer { weight in
      for letter in 0..<inputSize {
        for j in 0..<width { table.base[letter * width + j] = weight[j * inputSize + letter] + weights.bias[j] }
      }
    }
    return table
  }

  private func copy(_ values: [S], to target: UnsafeMutablePointer<S>) {
    for j in values.indices { target[j] = values[j] }
  }

  /// Multiplies states with W_hᵀ.
  private func recurrentProduct() -> RecurrentProduct<S> {
    RecurrentProduct(weights.hiddenWeight, rows: width, columns: hidden, isOnce: steps == 1 && batch == 1)
  }

  /// Looked at now and then on the way through the steps.
  func isInterrupted(at t: Int) -> Bool { t & 63 == 0 && interruption?.isWanted == true }

  /// h_1 … h_T, [T, B, H].
  var output: [S] { Array(UnsafeBufferPointer(start: states.base + batch * hidden, count: steps * batch * hidden)) }
  /// h_T, [B, H].
  var finalState: [S] { Array(UnsafeBufferPointer(start: states.base + steps * batch * hidden, count: batch * hidden)) }
  /// c_T of an LSTM, [B, H].
  var finalCell: [S] { Array(UnsafeBufferPointer(start: cells.base + steps * batch * hidden, count: batch * hidden)) }

  /// What is kept for the way back, in bytes.
  var byteCount: Int { [z, states, cells, inner].reduce(0) { $0 + $1.count } * MemoryLayout<S>.stride }
}

/// h Wᵀ for a few rows h at a time.
struct RecurrentProduct<S: TensorScalar> {
  private let packed: PackedMatrix<S>?
  private let plain: [S]
  private let (rows, columns): (Int, Int)

  /// For a single row used once, packing would take longer than the product.
  init(_ weight: [S], rows: Int, columns: Int, isOnce: Bool) {
    (self.rows, self.columns, plain) = (rows, columns, weight)
    packed = isOnce ? nil : weight.withMatrix(rows, columns) { PackedMatrix($0.transposed) }
  }

  func callAsFunction(_ h: UnsafeMutablePointer<S>, count: Int, into result: UnsafeMutablePointer<S>, accumulate: Bool) {
    let states = MatrixView(UnsafePointer(h), rows: count, columns: columns)
    if let packed { return S.multiply(states, packed, into: result, accumulate: accumulate) }
    plain.withMatrix(rows, columns) { S.dots($0, h, into: result, step: 1, accumulate: accumulate) }
  }
}

/// A cell's weights as arrays.
struct FlatWeights<S: TensorScalar> {
  let hidden: Int
  let inputWeight: [S]
  let hiddenWeight: [S]
  /// What is added to the input's product: both biases, but for a GRU only the input's where they cannot be merged.
  let bias: [S]
  /// The hidden bias of a GRU's gates.
  let hiddenBias: [S]

  init(_ weights: CellWeights, _ kind: CellKind) {
    hidden = weights.hiddenSize
    inputWeight = S.elements(of: weights.inputWeight)
    hiddenWeight = S.elements(of: weights.hiddenWeight)
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
