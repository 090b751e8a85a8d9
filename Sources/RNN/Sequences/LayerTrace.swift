import Synchronization

/// Everything that one layer did in one direction: its input, states and gates at every step, and after a backward pass
/// the gradient of each.
///
///     var traces: [LayerTrace] = []
///     let (loss, gradient) = valueAndGradient(at: network) { network in
///       let run = network(x, trace: true)
///       traces = run.traces
///       return crossEntropy(…run.output…)
///     }
///     traces[0].gates["f"]                          // the forget gate at every step
///     traces[0].gradients?.hiddenStates.row(3)      // ∂L/∂h_4
///
/// Step t of every tensor belongs to x_t, in a layer that reads from the end too. Beyond the end of a sequence that is
/// shorter than its batch, gates and gradients are 0 (a GRU's z, if it keeps, is 1).
public struct LayerTrace: Sendable {
  /// The kind of the layer.
  public let cell: CellKind
  /// Counted from 0, from below.
  public internal(set) var layer = 0
  /// Whether it read from the end.
  public internal(set) var isReverse = false
  /// x_t, [T, B, V], or what the layer below handed on.
  public let inputs: Tensor
  /// h_t, [T, B, H].
  public let hiddenStates: Tensor
  /// c_t of an LSTM, [T, B, H].
  public let cellStates: Tensor?
  /// The gates by their names, [T, B, H] each: i, f, g, o of an LSTM, r, z, n of a GRU (g and n are the candidates); none in
  /// a vanilla RNN.
  public let gates: [String: Tensor]
  /// What the activations are applied to, [T, B, G·H].
  public let preActivations: Tensor

  /// Gradients of a loss, by every path into the future; shapes as those of the values.
  public struct Gradients: Sendable {
    /// ∂L/∂x_t by way of this layer and direction.
    public let inputs: Tensor
    /// ∂L/∂h_t.
    public let hiddenStates: Tensor
    /// ∂L/∂c_t of an LSTM.
    public let cellStates: Tensor?
    /// ∂L/∂gate, of the gate's value.
    public let gates: [String: Tensor]
    /// ∂L/∂z_t, of what the activations are applied to.
    public let preActivations: Tensor
  }

  private final class Box: Sendable {
    let gradients = Mutex<Gradients?>(nil)
  }

  private let box: Box
  private let lengths: SequenceLengths?

  /// Nil until a gradient has been followed back through the run.
  public var gradients: Gradients? {
    guard let gradients = box.gradients.withLock({ $0 }) else { return nil }
    return isReverse ? gradients.mapped { (try? $0.reversed(lengths)) ?? $0 } : gradients
  }
}

extension LayerTrace {
  init<S: TensorScalar>(_ pass: SequencePass<S>, _ weights: CellWeights) throws {
    cell = pass.kind
    lengths = pass.lengths
    box = Box()
    let precision = S.precision
    inputs = try pass.x.map { S.tensor($0, shape: [pass.steps, pass.batch, pass.inputSize]) } ?? pass.input.vectors(precision)
    hiddenStates = S.tensor(pass.output, shape: [pass.steps, pass.batch, pass.hidden])
    cellStates = pass.cells.count > 0 ? pass.after(pass.cells) : nil
    gates = try pass.cut(S.tensor(pass.z.array, shape: [pass.steps, pass.batch, pass.width]))
    preActivations = try pass.preActivations(inputs, weights)
  }

  /// The trace of a layer in a network, in the order of time.
  func placed(layer: Int, isReverse: Bool) throws -> LayerTrace {
    var trace = isReverse ? LayerTrace(reversing: self) : self
    trace.layer = layer
    trace.isReverse = isReverse
    return trace
  }

  private init(reversing other: LayerTrace) {
    let lengths = other.lengths
    func turned(_ tensor: Tensor) -> Tensor { (try? tensor.reversed(lengths)) ?? tensor }
    cell = other.cell
    self.lengths = lengths
    inputs = turned(other.inputs)
    hiddenStates = turned(other.hiddenStates)
    cellStates = other.cellStates.map(turned)
    gates = other.gates.mapValues(turned)
    preActivations = turned(other.preActivations)
    box = other.box
  }

  func keep<S: TensorScalar>(_ found: SequenceGradients<S>, of pass: SequencePass<S>, _ weights: CellWeights) throws {
    let shape = [pass.steps, pass.batch]
    let delta = S.tensor(found.preActivations.array, shape: shape + [pass.width])
    let states = S.tensor(found.states.array, shape: shape + [pass.hidden])
    let cells = found.cells.count > 0 ? S.tensor(found.cells.array, shape: shape + [pass.hidden]) : nil
    let gates = try pass.gateGradients(delta, states, cells, weights)
    let gradients = Gradients(inputs: S.tensor(found.input.array, shape: shape + [pass.inputSize]), hiddenStates: states,
                              cellStates: cells, gates: gates, preActivations: delta)
    box.gradients.withLock { $0 = gradients }
  }
}

extension LayerTrace.Gradients {
  func mapped(_ change: (Tensor) -> Tensor) -> Self {
    Self(inputs: change(inputs), hiddenStates: change(hiddenStates), cellStates: cellStates.map(change),
         gates: gates.mapValues(change), preActivations: change(preActivations))
  }
}

extension LayerTrace {
  /// The gate of a name at every step, [T, B, H].
  ///
  /// - Throws: `RNNError.unknownGate`.
  public func values(ofGate name: String) throws -> Tensor { try Self.gate(name, in: gates) }

  /// The gate of a name at every step, [T, B, H]. Stops where `values(ofGate:)` throws.
  public func gate(_ name: String) -> Tensor { trapping { try values(ofGate: name) } }

  fileprivate static func gate(_ name: String, in gates: [String: Tensor]) throws -> Tensor {
    guard let gate = gates[name] else { throw RNNError.unknownGate(name: name, known: gates.keys.sorted()) }
    return gate
  }
}

extension LayerTrace.Gradients {
  /// ∂L/∂gate of a name at every step, [T, B, H].
  ///
  /// - Throws: `RNNError.unknownGate`.
  public func values(ofGate name: String) throws -> Tensor { try LayerTrace.gate(name, in: gates) }

  /// ∂L/∂gate of a name at every step, [T, B, H]. Stops where `values(ofGate:)` throws.
  public func gate(_ name: String) -> Tensor { trapping { try values(ofGate: name) } }
}
