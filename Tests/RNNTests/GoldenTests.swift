import RNN
import Testing

/// Outputs and gradients that PyTorch computed; see `Fixtures`.
struct GoldenTests {
  struct Case: CustomTestStringConvertible {
    let kind: String
    let layout: String
    let precision: Precision

    var file: String { "\(kind)_V3_H5_B2_T7_\(layout)_\(precision == .single ? "f32" : "f64")" }
    var testDescription: String { file }
    var tolerance: Double { precision == .single ? 1e-5 : 1e-10 }
    var cell: CellKind {
      switch kind {
      case "rnn_tanh": return .rnn
      case "rnn_relu": return .rnn(activation: .relu)
      case "lstm": return .lstm
      default: return .gru
      }
    }

    static let all = ["rnn_tanh", "rnn_relu", "lstm", "gru"].flatMap { kind in
      ["L1", "L2", "L2_bi"].flatMap { layout in
        Precision.allCases.map { Case(kind: kind, layout: layout, precision: $0) }
      }
    }
  }

  /// A network with its input and initial states as further parameters, to have their gradients too.
  struct Subject: Parameterized {
    var network: RecurrentNetwork
    var x: Tensor
    var h0: Tensor
    var c0: Tensor?

    mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {
      try network.forEachParameter(body)
      try body("x", &x)
      try body("h0", &h0)
      if var cell = c0 {
        try body("c0", &cell)
        c0 = cell
      }
    }
  }

  @Test(arguments: Case.all) func matches(_ test: Case) throws {
    let file = try Fixture.read(test.file)
    let network = try RecurrentNetwork(test.cell, importing: file, prefix: "param.")
    let subject = Subject(network: network, x: try file.tensor("x"), h0: try file.tensor("h0"), c0: file.tensors["c0"])
    let weighting = try file.tensor("R")
    let result = try subject.network.run(subject.x, state: subject.h0, cellState: subject.c0)
    expectClose(result.output, try file.tensor("output"), test.tolerance, "output")
    expectClose(result.finalState, try file.tensor("h_n"), test.tolerance, "h_n")
    if let cell = result.finalCell { expectClose(cell, try file.tensor("c_n"), test.tolerance, "c_n") }

    let (loss, gradient) = try differentiate(at: subject) { subject in
      let result = try subject.network.run(subject.x, state: subject.h0, cellState: subject.c0)
      return try result.output.multiplying(by: weighting).sum()
    }
    #expect(abs(loss - (try file.tensor("loss").scalar)) <= test.tolerance * 10)
    for (name, tensor) in gradient.parameters {
      expectClose(tensor, try file.tensor("grad.\(name)"), test.tolerance, name)
    }
  }

  /// The lecture's GRU: the gates' weights act on [h, x] side by side, and z lets the new state in.
  @Test func gruWithResetBeforeProduct() throws {
    let file = try Fixture.read("gru_reset_before_f64")
    let names = ["r", "z", "h"]
    func part(_ prefix: String, _ range: Range<Int>) throws -> Tensor {
      try Tensor(concatenating: names.map { try file.tensor("\(prefix).W_\($0)").slice(range, along: 1) })
    }
    let weights = SafeTensors([
      "weight_ih_l0": try part("param", 5..<8), "weight_hh_l0": try part("param", 0..<5),
      "bias_ih_l0": try Tensor(concatenating: names.map { try file.tensor("param.b_\($0)") }),
      "bias_hh_l0": Tensor([Double](repeating: 0, count: 15), precision: .double),
    ])
    let network = try RecurrentNetwork(.gru(reset: .beforeProduct, update: .replace), importing: weights)
    let initial = try file.tensor("h0").reshaped(to: [1, 2, 5])
    let subject = Subject(network: network, x: try file.tensor("x"), h0: initial)
    let weighting = try file.tensor("R")
    expectClose(try network.run(subject.x, state: subject.h0).output, try file.tensor("output"), 1e-10, "output")
    let (_, gradient) = try differentiate(at: subject) { subject in
      try subject.network.run(subject.x, state: subject.h0).output.multiplying(by: weighting).sum()
    }
    let found = Dictionary(uniqueKeysWithValues: gradient.parameters.map { ($0.name, $0.tensor) })
    expectClose(try #require(found["weight_ih_l0"]), try part("grad", 5..<8), 1e-10, "W_x")
    expectClose(try #require(found["weight_hh_l0"]), try part("grad", 0..<5), 1e-10, "W_h")
    expectClose(try #require(found["x"]), try file.tensor("grad.x"), 1e-10, "x")
    expectClose(try #require(found["h0"]), try file.tensor("grad.h0").reshaped(to: [1, 2, 5]), 1e-10, "h0")
    let biases = try Tensor(concatenating: names.map { try file.tensor("grad.b_\($0)") })
    expectClose(try #require(found["bias_ih_l0"]), biases, 1e-10, "b")
    expectClose(try #require(found["bias_hh_l0"]), biases, 1e-10, "b")
  }
}
