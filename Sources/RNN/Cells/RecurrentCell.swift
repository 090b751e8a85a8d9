/// A recurrence that anyone can write: from an input and the state before it, the state after it.
///
///     struct Elman: RecurrentCell {
///       var W_xh, W_hh, b: Tensor
///
///       func step(_ x: Tensor, _ h: Tensor) -> Tensor {
///         tanh(W_xh • x + W_hh • h + b)
///       }
///
///       mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
///         try body("W_xh", &W_xh)
///         try body("W_hh", &W_hh)
///         try body("b", &b)
///       }
///     }
///
/// `unroll(over:from:)` runs it over a sequence, and `valueAndGradient` differentiates it as it stands. Which shapes x and h
/// have is the cell's own affair: vectors [V] and [H] as above, or rows [B, V] and [B, H] with `x • transpose(W_xh)`.
///
/// It costs an operation for each that is written. The library's own layers compute whole sequences at once.
public protocol RecurrentCell: Parameterized {
  /// What is handed on from step to step: a tensor, an `LSTMState`, or a type of one's own.
  associatedtype State: RecurrentState

  /// One step: the state after the input.
  func step(_ x: Tensor, _ state: State) -> State

  /// One step that also names the values of its gates; a `GatedCell` has it for its `step(_:_:gates:)`.
  func step(_ x: Tensor, _ state: State, recording gates: inout [String: Tensor]) -> State
}

extension RecurrentCell {
  /// A cell without gates.
  /// The step with its gates, as whoever drives a cell asks for it.
  public func step(_ x: Tensor, _ state: State, recording gates: inout [String: Tensor]) -> State { step(x, state) }
}

/// A recurrence with gates that a trace can show.
///
///     func step(_ x: Tensor, _ state: LSTMState, gates: inout [String: Tensor]) -> LSTMState {
///       let i = sigmoid(W_i • x + U_i • state.h + b_i)
///       …
///       gates = ["i": i, "f": f, "g": g, "o": o]
///       let c = f * state.c + i * g
///       return LSTMState(h: o * tanh(c), c: c)
///     }
public protocol GatedCell: RecurrentCell {
  associatedtype State

  /// One step: the state after the input, and the gates by their names.
  func step(_ x: Tensor, _ state: State, gates: inout [String: Tensor]) -> State
}

extension GatedCell {
  /// The step without its gates.
  public func step(_ x: Tensor, _ state: State) -> State {
    var gates: [String: Tensor] = [:]
    return step(x, state, gates: &gates)
  }

  /// The step with its gates, as whoever drives a cell asks for it.
  public func step(_ x: Tensor, _ state: State, recording gates: inout [String: Tensor]) -> State {
    step(x, state, gates: &gates)
  }
}
