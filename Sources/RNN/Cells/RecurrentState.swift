/// What a cell hands from step to step: its hidden state and whatever else it remembers.
///
/// A tensor is one: the hidden state of a vanilla RNN or a GRU. An LSTM has an `LSTMState`. A cell of one's own may have
/// any other struct that lists its tensors.
public protocol RecurrentState: Parameterized {
  /// What the layers above see, [H] or [B, H].
  var h: Tensor { get }
}

extension Tensor: RecurrentState {
  /// The tensor itself.
  public var h: Tensor { self }
}

/// The hidden state and the cell state of an LSTM, [H] or [B, H] each.
public struct LSTMState: RecurrentState, Equatable, Sendable {
  /// The hidden state, [H] or [B, H].
  public var h: Tensor
  /// The cell state, of the shape of h.
  public var c: Tensor

  /// A state of both parts at hand.
  public init(h: Tensor, c: Tensor) {
    self.h = h
    self.c = c
  }

  /// The parts by their names, h and c.
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    try body("h", &h)
    try body("c", &c)
  }
}

extension RecurrentState {
  /// The same state as constants: no gradient flows back through it.
  public var withoutHistory: Self {
    var copy = self
    copy.forEachParameter { _, tensor in tensor = tensor.detached }
    return copy
  }
}
