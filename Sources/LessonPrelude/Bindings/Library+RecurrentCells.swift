import LessonLanguage
import RNN

/// Cells that a lesson writes, and what runs them over a sequence: the twins of `Unroll.swift` and `TrainThroughTime.swift`.
extension Library {
  func bindRecurrentCells() {
    bindStates()
    bindCellProtocols()
    bindUnrolledRun()
    bindBackpropagation()
    bindUnroll()
    bindTrainingThroughTime()
  }

  private func bindStates() {
    bindProtocol("""
      protocol RecurrentState: Parameterized {
        var h: Tensor { get }
      }
      """)
    bindConformance(of: "Tensor", to: "RecurrentState")
    bindSource("var h: Tensor { self }", in: "Tensor")
    declareStructure("LSTMState", stored: ["var h: Tensor", "var c: Tensor"], conformsTo: ["RecurrentState", "Equatable"],
                     module: "RNN")
    bindSource("""
      \(Self.visit) {
        try body("h", &h)
        try body("c", &c)
      }
      """, in: "LSTMState")
    bindSource("""
      var withoutHistory: Self {
        var copy = self
        copy.forEachParameter { _, tensor in tensor = tensor.detached }
        return copy
      }
      """, in: "RecurrentState")
  }

  private func bindCellProtocols() {
    bindProtocol("""
      protocol RecurrentCell: Parameterized {
        associatedtype State: RecurrentState
        func step(_ x: Tensor, _ state: State) -> State
        func step(_ x: Tensor, _ state: State, recording gates: inout [String: Tensor]) -> State
      }
      """)
    bindSource("""
      func step(_ x: Tensor, _ state: State, recording gates: inout [String: Tensor]) -> State { step(x, state) }
      """, in: "RecurrentCell")
    bindProtocol("""
      protocol GatedCell: RecurrentCell {
        associatedtype State: RecurrentState
        func step(_ x: Tensor, _ state: State, gates: inout [String: Tensor]) -> State
      }
      """)
    bindSource("""
      func step(_ x: Tensor, _ state: State) -> State {
        var gates: [String: Tensor] = [:]
        return step(x, state, gates: &gates)
      }
      """, in: "GatedCell")
    bindSource("""
      func step(_ x: Tensor, _ state: State, recording gates: inout [String: Tensor]) -> State {
        step(x, state, gates: &gates)
      }
      """, in: "GatedCell")
  }

  private func bindUnrolledRun() {
    declareStructure("UnrolledRun", "State: RecurrentState",
                     stored: ["var states: [State]", "var finalState: State", "var gates: [[String: Tensor]]"],
                     conformsTo: ["Parameterized"], module: "RNN")
    bindSource("var outputs: [Tensor] { states.map { $0.h } }", in: "UnrolledRun")
    bindSource("""
      \(Self.visit) {
        for index in states.indices {
          try states[index].forEachParameter { name, tensor in
            try body("states.\\(index)" + (name.isEmpty ? "" : ".") + name, &tensor)
          }
        }
        if let last = states.last { finalState = last }
        for index in gates.indices {
          for name in gates[index].keys.sorted() {
            guard var gate = gates[index][name] else { continue }
            try body("gates.\\(index).\\(name)", &gate)
            gates[index][name] = gate
          }
        }
      }
      """, in: "UnrolledRun")
  }

  private func bindBackpropagation() {
    bind("var chunkLength: Int?", in: "Backpropagation") { (method: Backpropagation) in method.chunkLength }
    bind("var boundary: Backpropagation.Boundary", in: "Backpropagation") { (method: Backpropagation) in method.boundary }
    for (name, effect) in [("chunks", " throws"), ("_chunks", "")] {
      bindCall("func \(name)(of steps: Int)\(effect) -> [Range<Int>]", in: "Backpropagation") {
        (call: NativeCall, method: Backpropagation, steps: Int) in
        try call.charge(work: max(0, steps))
        return try method.chunks(of: steps)
      }
    }
  }

  private func bindUnroll() {
    bindSource("""
      func unroll(over inputs: [Tensor], from state: State, through method: Backpropagation = .full, \
      trace: Bool = false) -> UnrolledRun<State> {
        var run = UnrolledRun(states: [], finalState: state, gates: [])
        for chunk in method._chunks(of: inputs.count) {
          if chunk.lowerBound > 0 {
            if method.boundary == .detach { run.finalState = run.finalState.withoutHistory }
            if method.boundary == .reset { run.finalState = state }
          }
          for x in inputs[chunk] {
            if trace {
              var gates: [String: Tensor] = [:]
              run.finalState = step(x, run.finalState, recording: &gates)
              run.gates.append(gates)
            } else {
              run.finalState = step(x, run.finalState)
            }
            run.states.append(run.finalState)
          }
        }
        return run
      }
      """, in: "RecurrentCell")
  }

  private func bindTrainingThroughTime() {
    bindSource("""
      func train<Model: Parameterized, State: RecurrentState>(_ model: inout Model, steps: Int, from state: State, \
      through method: Backpropagation, optimizer: inout Optimizer, clipping: Clipping? = nil, \
      _ function: (Model, Range<Int>, State) throws -> (loss: Tensor, state: State)) rethrows \
      -> (losses: [Double], state: State) {
        var losses: [Double] = []
        var current = state.withoutHistory
        for chunk in method.boundary == .carry ? Backpropagation.full._chunks(of: steps) : method._chunks(of: steps) {
          let before = method.boundary == .reset ? state.withoutHistory : current
          var (loss, gradient) = try valueAndGradient(at: model) { model in
            let (loss, after) = try function(model, chunk, before)
            current = after
            return loss
          }
          current = current.withoutHistory
          if let clipping = clipping { gradient.clip(clipping) }
          optimizer.update(&model, gradient)
          losses.append(loss)
        }
        return (losses: losses, state: current)
      }
      """)
  }
}
