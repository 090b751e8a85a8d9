/// Everything that happens while a model reads a text and is told, letter by letter, what came next.
public struct CharacterTrace: Sendable {
  /// What one layer does with one letter.
  public struct Layer: Sendable {
    /// W_xh x_t + W_hh h_{t-1} + b_h, [G·H]: what a vanilla RNN's activation, or all gates of an LSTM, are applied to. In a
    /// GRU the part of n is given as it is before the reset gate acts.
    public let preActivation: Tensor
    /// The gates by their names, [H] each: i, f, g, o of an LSTM, r, z, n of a GRU; none in a vanilla RNN.
    public let gates: [String: Tensor]
    /// The hidden state, [H].
    public let h: Tensor
    /// The cell state of an LSTM, [H].
    public let c: Tensor?
    /// ∂L/∂h_t of the mean loss L, by every path into the future, [H].
    public let hiddenGradient: Tensor
    /// ∂L/∂c_t of an LSTM, by every path into the future, [H].
    public let cellGradient: Tensor?
  }

  /// One letter. Where nothing is said of a layer, it is the top one.
  public struct Step: Sendable {
    /// The letter that was read.
    public let character: Character
    /// The letter that came next.
    public let target: Character
    /// The one-hot vector, [V].
    public let x: Tensor
    /// What each layer does, the lowest first.
    public let layers: [Layer]
    /// [V].
    public let logits: Tensor
    /// [V].
    public let probabilities: Tensor
    /// -log of the target's probability, in nats.
    public let loss: Double
    let top: Layer

    /// As `Layer.preActivation`.
    public var preActivation: Tensor { top.preActivation }
    /// As `Layer.gates`.
    public var gates: [String: Tensor] { top.gates }
    /// As `Layer.gate`.
    public func gate(_ name: String) -> Tensor { top.gate(name) }
    /// As `Layer.h`.
    public var h: Tensor { top.h }
    /// As `Layer.c`.
    public var c: Tensor? { top.c }
    /// As `Layer.hiddenGradient`.
    public var hiddenGradient: Tensor { top.hiddenGradient }
    /// As `Layer.cellGradient`.
    public var cellGradient: Tensor? { top.cellGradient }
  }

  /// The last step of the trace that this one goes on from; nil if it began with states of zero.
  public let previous: Step?
  /// One for each letter of the text but the last, [T].
  public let steps: [Step]
  /// The mean of the steps' losses, in nats.
  public let loss: Double

  /// Of the top layer, [T, H].
  public let hiddenStates: Tensor
  /// [T, V].
  public let logits: Tensor
  /// [T, V].
  public let probabilities: Tensor
  /// ∂L/∂h_t of the top layer, [T, H].
  public let hiddenGradients: Tensor
}

extension CharacterTrace.Layer {
  /// One gate by its name, [H].
  ///
  /// - Throws: `RNNError.unknownGate`.
  public func gate(named name: String) throws -> Tensor {
    guard let gate = gates[name] else { throw RNNError.unknownGate(name: name, known: gates.keys.sorted()) }
    return gate
  }

  /// One gate by its name, [H]. Stops where `gate(named:)` throws.
  public func gate(_ name: String) -> Tensor { trapping { try gate(named: name) } }
}
