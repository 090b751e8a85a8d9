import LessonLanguage
import RNN

extension Library {
  func bindNetworks() {
    bindCall("""
      init(_ cell: CellKind, inputSize: Int, hiddenSize: Int, layers: Int = 1, bidirectional: Bool = false, \
      hasTwoBiases: Bool = true, precision: Precision = .single)
      """, in: "RecurrentNetwork") {
      (call: NativeCall, cell: CellKind, inputSize: Int, hiddenSize: Int, layers: Int, bidirectional: Bool,
       hasTwoBiases: Bool, precision: Precision) in
      let network = try call.withRandomness {
        try RecurrentNetwork(cell, inputSize: inputSize, hiddenSize: hiddenSize, layers: layers,
                             bidirectional: bidirectional, hasTwoBiases: hasTwoBiases, precision: precision, using: &$0)
      }
      return try call.charged(network)
    }
    bind("init(_ cell: CellKind, _ weights: CellWeights) throws", in: "RecurrentNetwork") {
      (cell: CellKind, weights: CellWeights) in
      try RecurrentNetwork(cell, weights)
    }
    bind("var cell: CellKind", in: "RecurrentNetwork") { (network: RecurrentNetwork) in network.cell }
    bind("var isBidirectional: Bool", in: "RecurrentNetwork") { (network: RecurrentNetwork) in network.isBidirectional }
    bind("var cells: [CellWeights]", in: "RecurrentNetwork") { (network: RecurrentNetwork) in network.cells }
    let counts: [(String, (RecurrentNetwork) -> Int)] = [
      ("inputSize", { $0.inputSize }), ("hiddenSize", { $0.hiddenSize }), ("layers", { $0.layers }),
      ("directions", { $0.directions }),
    ]
    for (name, count) in counts {
      bind("var \(name): Int", in: "RecurrentNetwork") { (network: RecurrentNetwork) in count(network) }
    }
    bind("var description: String", in: "RecurrentNetwork") { (network: RecurrentNetwork) in network.description }
    bindRunning()
    bindForms()
    bindOutput()
  }

  private func bindRunning() {
    bindCall("""
      func callAsFunction(_ x: Tensor, state: Tensor? = nil, cellState: Tensor? = nil, lengths: [Int]? = nil, \
      dropout: Dropout? = nil, trace: Bool = false) -> RecurrentNetwork.Output
      """, in: "RecurrentNetwork") {
      (call: NativeCall, network: RecurrentNetwork, x: Tensor, state: Tensor?, cellState: Tensor?, lengths: [Int]?,
       dropout: Dropout?, trace: Bool) in
      try call.charge(network, steps: x.shape.first ?? 0, batch: x.rank == 3 ? x.shape[1] : 0, isTraced: trace)
      return try network.run(x, state: state, cellState: cellState, lengths: lengths, dropout: dropout, trace: trace)
    }
    bindCall("""
      func callAsFunction(oneHot steps: [[Int]], state: Tensor? = nil, cellState: Tensor? = nil, lengths: [Int]? = nil, \
      dropout: Dropout? = nil, trace: Bool = false) -> RecurrentNetwork.Output
      """, in: "RecurrentNetwork") {
      (call: NativeCall, network: RecurrentNetwork, steps: [[Int]], state: Tensor?, cellState: Tensor?, lengths: [Int]?,
       dropout: Dropout?, trace: Bool) in
      try call.charge(network, steps: steps.count, batch: steps.first?.count ?? 0, isTraced: trace)
      return try network.run(oneHot: steps, state: state, cellState: cellState, lengths: lengths, dropout: dropout,
                             trace: trace)
    }
    bindCall("func jacobian(_ x: Tensor, from k: Int, to t: Int) -> Tensor", in: "RecurrentNetwork") {
      (call: NativeCall, network: RecurrentNetwork, x: Tensor, k: Int, t: Int) in
      let work = network.cost(steps: x.shape.first ?? 0, batch: network.hiddenSize)
      try call.charge(work, letters: x.shape.first ?? 0)
      return try call.charged(network.stateJacobian(x, from: k, to: t))
    }
    bindCall("init(_ probability: Double)", in: "Dropout") { (call: NativeCall, probability: Double) in
      try call.withRandomness { try Dropout(probability, using: &$0) }
    }
    bind("var probability: Double", in: "Dropout") { (dropout: Dropout) in dropout.probability }
  }

  private func bindForms() {
    bind("func converted(to update: CellKind.Update) throws -> RecurrentNetwork", in: "RecurrentNetwork") {
      (network: RecurrentNetwork, update: CellKind.Update) in
      try network.converted(to: update)
    }
    bindMutating("mutating func setForgetBias(_ value: Double) throws", in: "RecurrentNetwork") {
      (call: NativeCall, network: inout RecurrentNetwork, value: Double) in
      try network.setForgetBias(value)
      return NoValue()
    }
    bindMutating("mutating func spreadTimescales(upTo longest: Double) throws", in: "RecurrentNetwork") {
      (call: NativeCall, network: inout RecurrentNetwork, longest: Double) in
      try network.spreadTimescales(upTo: longest)
      return NoValue()
    }
    bindMutating("mutating func spreadTimescales(upTo longest: Double) throws", in: "CharacterModel") {
      (call: NativeCall, model: inout CharacterModel, longest: Double) in
      try model.spreadTimescales(upTo: longest)
      return NoValue()
    }
    bind("init(inputWeight: Tensor, hiddenWeight: Tensor, inputBias: Tensor, hiddenBias: Tensor? = nil)",
         in: "CellWeights") {
      (inputWeight: Tensor, hiddenWeight: Tensor, inputBias: Tensor, hiddenBias: Tensor?) in
      CellWeights(inputWeight: inputWeight, hiddenWeight: hiddenWeight, inputBias: inputBias, hiddenBias: hiddenBias)
    }
    bind("init(concatenated: Tensor, bias: Tensor, hiddenSize: Int) throws", in: "CellWeights") {
      (concatenated: Tensor, bias: Tensor, hiddenSize: Int) in
      try CellWeights(concatenated: concatenated, bias: bias, hiddenSize: hiddenSize)
    }
    let weights: [(String, WritableKeyPath<CellWeights, Tensor>)] = [
      ("inputWeight", \.inputWeight), ("hiddenWeight", \.hiddenWeight), ("inputBias", \.inputBias),
    ]
    for (name, weight) in weights {
      bindProperty("var \(name): Tensor", in: "CellWeights", get: { (cell: CellWeights) in cell[keyPath: weight] },
                   set: { (cell: inout CellWeights, value: Tensor) in cell[keyPath: weight] = value })
    }
    bindProperty("var hiddenBias: Tensor?", in: "CellWeights", get: { (cell: CellWeights) in cell.hiddenBias },
                 set: { (cell: inout CellWeights, value: Tensor?) in cell.hiddenBias = value })
    bindCall("func concatenatedWeight() throws -> Tensor", in: "CellWeights") { (call: NativeCall, cell: CellWeights) in
      try call.charged(cell.concatenatedWeight())
    }
    bindCall("func mergedBias() throws -> Tensor", in: "CellWeights") { (call: NativeCall, cell: CellWeights) in
      try call.charged(cell.mergedBias())
    }
  }

  private func bindOutput() {
    let owner = "RecurrentNetwork.Output"
    bind("var output: Tensor", in: owner) { (run: RecurrentNetwork.Output) in run.output }
    bind("var finalState: Tensor", in: owner) { (run: RecurrentNetwork.Output) in run.finalState }
    bind("var finalCell: Tensor?", in: owner) { (run: RecurrentNetwork.Output) in run.finalCell }
    bind("var traces: [LayerTrace]", in: owner) { (run: RecurrentNetwork.Output) in run.traces }
    bind("var byteCount: Int", in: owner) { (run: RecurrentNetwork.Output) in run.byteCount }
  }
}

extension NativeCall {
  /// Charges a run before it is made; a trace keeps and computes some times as much.
  func charge(_ network: RecurrentNetwork, steps: Int, batch: Int, isTraced: Bool = false) throws {
    let cost = network.cost(steps: steps, batch: batch)
    try charge(cost, letters: steps)
    if isTraced { for _ in 0..<3 { try charge(cost, letters: 0) } }
  }

  func charged(_ network: RecurrentNetwork) throws -> RecurrentNetwork {
    try charge(work: network.parameterCount)
    try charge(memory: network.byteCount)
    return network
  }
}
