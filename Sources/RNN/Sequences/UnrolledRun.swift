/// What a cell did over a sequence: a state for each step and, if it was traced, the gates.
///
/// It lists its tensors, so that `backpropagate(at:_:)` gives the gradient of every one of them, in the same form.
public struct UnrolledRun<State: RecurrentState> {
  /// The states after each step, T of them.
  public var states: [State]
  /// The state after the last step; the one before the first if there was none.
  public var finalState: State
  /// The gates of each step by their names, T times; empty unless the run was traced.
  public var gates: [[String: Tensor]]

  /// A run at hand: the state after each step, the last one, and the gates of each step.
  public init(states: [State], finalState: State, gates: [[String: Tensor]] = []) {
    self.states = states
    self.finalState = finalState
    self.gates = gates
  }

  /// h_1 … h_T.
  public var outputs: [Tensor] { states.map { $0.h } }
}

extension UnrolledRun: Parameterized {
  /// Visits the states and the gates of each step; the final state is that of the last step.
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    for index in states.indices {
      try states[index].forEachParameter { name, tensor in
        try body("states.\(index)" + (name.isEmpty ? "" : ".") + name, &tensor)
      }
    }
    if let last = states.last { finalState = last }
    for index in gates.indices {
      for name in gates[index].keys.sorted() {
        guard var gate = gates[index][name] else { continue }
        try body("gates.\(index).\(name)", &gate)
        gates[index][name] = gate
      }
    }
  }
}
