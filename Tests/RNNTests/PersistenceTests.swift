import RNN
import Testing

struct PersistenceTests {
  /// What PyTorch wrote is read, written under its names, and read again: the same bits, and the same output.
  @Test(arguments: GoldenTests.Case.all) func roundTripOfPyTorchWeights(_ test: GoldenTests.Case) throws {
    let file = try Fixture.read(test.file)
    let network = try RecurrentNetwork(test.cell, importing: file, prefix: "param.")
    let written = try SafeTensors(bytes: network.stateDictionary(prefix: "param.").bytes())
    #expect(written.names == file.names.filter { $0.hasPrefix("param.") })
    for name in written.names { #expect(try written.tensor(name) == file.tensor(name), "\(name)") }
    let again = try RecurrentNetwork(test.cell, importing: written, prefix: "param.")
    let result = try again.run(file.tensor("x"), state: file.tensor("h0"), cellState: file.tensors["c0"])
    expectClose(result.output, try file.tensor("output"), test.tolerance, "output")
  }

  static let cells: [CellKind] = [
    .rnn, .rnn(activation: .relu), .lstm, .gru, .gru(reset: .afterProduct, update: .replace),
    .gru(reset: .beforeProduct, update: .keep), .gru(reset: .beforeProduct, update: .replace),
  ]

  @Test(arguments: cells) func modelsAreFilesAndBack(_ cell: CellKind) throws {
    let model = try TruncatedTrainingTests.model(cell)
    let again = try CharacterModel(file: SafeTensors(bytes: model.makeFile().bytes()))
    #expect(again.cell == cell && again.vocabulary == model.vocabulary)
    #expect(again.parameters.map(\.name) == model.parameters.map(\.name))
    #expect(again.parameters.map(\.tensor) == model.parameters.map(\.tensor))
  }

  /// Under PyTorch's names it is the same function; a GRU that resets before the product has none.
  @Test(arguments: cells) func statesOfPyTorchAndBack(_ cell: CellKind) throws {
    let model = try TruncatedTrainingTests.model(cell)
    if case "gru-beforeProduct" = "\(try model.makeFile().metadata("cell").prefix(17))" {
      #expect(throws: RNNError.self) { try model.stateDictionary() }
      return
    }
    let isGRU = cell.description == "GRU"
    let file = try SafeTensors(bytes: model.stateDictionary(recurrent: "gru.", output: "out.").bytes())
    #expect(file.names.contains("gru.bias_hh_l1") && file.names.contains("out.weight"))
    let again = try CharacterModel(model.vocabulary, cell: isGRU ? .gru : cell, importing: file, recurrent: "gru.",
                                   output: "out.")
    expectClose(again.logits(for: "the cat"), model.logits(for: "the cat"), 1e-13, "logits")
    #expect(abs(again.trace(of: "the cat").loss - again.loss(on: "the cat")) < 1e-14)
    #expect(try again.stateDictionary(recurrent: "gru.", output: "out.").tensors == file.tensors)
  }

  @Test func lettersThatWouldMeltStayApart() throws {
    var stream = RandomStream(seed: 1)
    // An accent by itself, a line break of Windows, a family.
    let model = try CharacterModel(Vocabulary(of: "\u{301}e\r\n👩‍👩‍👧한"), hiddenSize: 2, using: &stream)
    #expect(model.vocabulary.count == 5)
    #expect(try CharacterModel(file: SafeTensors(bytes: model.makeFile().bytes())).vocabulary == model.vocabulary)
  }

  @Test func brokenModelsAreExplained() throws {
    let model = try TruncatedTrainingTests.model()
    let good = try model.makeFile()
    func expectError(_ change: (inout SafeTensors) -> Void, sourceLocation: SourceLocation = #_sourceLocation) {
      var file = good
      change(&file)
      #expect(throws: (any Error).self, sourceLocation: sourceLocation) { try CharacterModel(file: file) }
    }
    for key in good.metadata.keys { expectError { $0.metadata[key] = nil } }
    for name in good.names { expectError { $0.tensors[name] = nil } }
    for name in good.names { expectError { $0.tensors[name] = Tensor.zeros(2, 2) } }
    for name in good.names { expectError { $0.tensors[name] = Tensor(1) } }
    for (key, values) in ["cell": ["", "lstm-x", "gru", "rnn-sigmoid"], "layers": ["0", "-1", "x", "1001", "3", ""],
                          "letters": ["0", "99999999999999999999", "2"], "letter 1": ["", "ab", "t"]] {
      for value in values { expectError { $0.metadata[key] = value } }
    }
    #expect(throws: RNNError.invalidMetadata(key: "layers", value: "x", expected: "a whole number from 1 to 1000")) {
      var file = good
      file.metadata["layers"] = "x"
      _ = try CharacterModel(file: file)
    }
    #expect(throws: RNNError.self) { try model.clamping(unit: 0, to: 0).makeFile() }
  }

  @Test func otherModulesAreExplained() throws {
    let vocabulary = Vocabulary(of: "abc")
    let file = try Fixture.read("lstm_V3_H5_B2_T7_L2_bi_f32")
    #expect(throws: RNNError.notOneDirection) {
      try CharacterModel(vocabulary, cell: .lstm, importing: file, recurrent: "param.")
    }
    let one = try Fixture.read("lstm_V3_H5_B2_T7_L1_f32")
    #expect(throws: SafeTensorsError.self) { try CharacterModel(vocabulary, cell: .lstm, importing: one, recurrent: "param.") }
    #expect(throws: RNNError.self) { try CharacterModel(vocabulary, cell: .gru, importing: one, recurrent: "param.") }
    #expect(throws: SafeTensorsError.missing(name: "rnn.weight_ih_l0", available: one.names)) {
      try CharacterModel(vocabulary, cell: .lstm, importing: one)
    }
    // Weights as whole numbers.
    let header = #"{"weight_ih_l0":{"dtype":"I32","shape":[1,1],"data_offsets":[0,4]}}"#
    let bytes = [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8) + [1, 0, 0, 0]
    #expect(throws: SafeTensorsError.wrongFormat(name: "weight_ih_l0", expected: "F64, F32, F16 or BF16", found: "I32")) {
      try RecurrentNetwork(.rnn, importing: SafeTensors(bytes: bytes))
    }
  }
}
