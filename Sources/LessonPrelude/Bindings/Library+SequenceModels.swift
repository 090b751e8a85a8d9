import LessonLanguage
import RNN

extension Library {
  func bindSequenceModels() {
    bindCall("""
      init(_ cell: CellKind, inputSize: Int, outputSize: Int, hiddenSize: Int, layers: Int = 1, \
      bidirectional: Bool = false, precision: Precision = .single)
      """, in: "SequenceModel") {
      (call: NativeCall, cell: CellKind, inputSize: Int, outputSize: Int, hiddenSize: Int, layers: Int,
       bidirectional: Bool, precision: Precision) in
      let model = try call.withRandomness {
        try SequenceModel(cell, inputSize: inputSize, outputSize: outputSize, hiddenSize: hiddenSize, layers: layers,
                          bidirectional: bidirectional, precision: precision, using: &$0)
      }
      _ = try call.charged(model.network)
      return model
    }
    bindProperty("var network: RecurrentNetwork", in: "SequenceModel", get: { (model: SequenceModel) in model.network },
                 set: { (model: inout SequenceModel, network: RecurrentNetwork) in model.network = network })
    let weights: [(String, WritableKeyPath<SequenceModel, Tensor>)] = [
      ("outputWeight", \.outputWeight), ("outputBias", \.outputBias),
    ]
    for (name, weight) in weights {
      bindProperty("var \(name): Tensor", in: "SequenceModel", get: { (model: SequenceModel) in model[keyPath: weight] },
                   set: { (model: inout SequenceModel, value: Tensor) in model[keyPath: weight] = value })
    }
    bindAnswers()
    bindTraining()
  }

  private func bindAnswers() {
    bindCall("func callAsFunction(_ x: Tensor, lengths: [Int]? = nil) -> Tensor", in: "SequenceModel") {
      (call: NativeCall, model: SequenceModel, x: Tensor, lengths: [Int]?) in
      try call.charge(model.network, steps: x.shape.first ?? 0, batch: x.rank == 3 ? x.shape[1] : 0)
      return try call.charged(model.answer(x, lengths: lengths))
    }
    bindCall("func callAsFunction(oneHot steps: [[Int]], lengths: [Int]? = nil) -> Tensor", in: "SequenceModel") {
      (call: NativeCall, model: SequenceModel, steps: [[Int]], lengths: [Int]?) in
      try call.charge(model.network, steps: steps.count, batch: steps.first?.count ?? 0)
      return try call.charged(model.answer(oneHot: steps, lengths: lengths))
    }
    bindCall("func answers(to states: Tensor) throws -> Tensor", in: "SequenceModel") {
      (call: NativeCall, model: SequenceModel, states: Tensor) in
      try call.charge(work: states.count / 16 * model.outputBias.count)
      return try call.charged(model.answers(to: states))
    }
  }

  private func bindTraining() {
    bind("static var full: Backpropagation", in: "Backpropagation") { Backpropagation.full }
    bind("""
      static func truncated(chunkLength: Int, boundary: Backpropagation.Boundary = .detach) -> Backpropagation
      """, in: "Backpropagation") {
      (length: Int, boundary: Backpropagation.Boundary) in
      Backpropagation.truncated(chunkLength: length, boundary: boundary)
    }
    for boundary in Backpropagation.Boundary.allCases {
      bind("static var \(boundary.rawValue): Backpropagation.Boundary", in: "Backpropagation.Boundary") { boundary }
    }
    bindMutating("""
      @discardableResult mutating func train(oneHot inputs: [[Int]], targets: [[Int]], \
      through method: Backpropagation = .full, epochs: Int = 1, optimizer: Optimizer, \
      clipping: Clipping? = nil) -> TrainingRun
      """, in: "SequenceModel") {
      (call: NativeCall, model: inout SequenceModel, inputs: [[Int]], targets: [[Int]], method: Backpropagation,
       epochs: Int, optimizer: Optimizer, clipping: Clipping?) in
      let start = model
      let pay = { try call.charge(start, steps: inputs.count, batch: inputs.first?.count ?? 0, through: method) }
      try pay()
      return try model.train(oneHot: inputs, targets: targets, through: method, epochs: epochs, optimizer: optimizer,
                             clipping: clipping) { progress in
        try call.poll()
        call.tell(trainingStep: progress.step, of: progress.steps)
        try pay()
      }
    }
    bindMutating("""
      @discardableResult mutating func train(_ inputs: Tensor, targets: Tensor, through method: Backpropagation = .full, \
      epochs: Int = 1, optimizer: Optimizer, clipping: Clipping? = nil) -> TrainingRun
      """, in: "SequenceModel") {
      (call: NativeCall, model: inout SequenceModel, inputs: Tensor, targets: Tensor, method: Backpropagation,
       epochs: Int, optimizer: Optimizer, clipping: Clipping?) in
      let (steps, batch) = (inputs.shape.first ?? 0, inputs.rank == 3 ? inputs.shape[1] : 0)
      let start = model
      let pay = { try call.charge(start, steps: steps, batch: batch, through: method) }
      try pay()
      return try model.train(inputs, targets: targets, through: method, epochs: epochs, optimizer: optimizer,
                             clipping: clipping) { progress in
        try call.poll()
        call.tell(trainingStep: progress.step, of: progress.steps)
        try pay()
      }
    }
    bind("var peakByteCount: Int", in: "TrainingRun") { (run: TrainingRun) in run.peakByteCount }
  }
}

extension NativeCall {
  /// Charges one step of a training before it is taken: forward, and twice as much on the way back.
  fileprivate func charge(_ model: SequenceModel, steps: Int, batch: Int, through method: Backpropagation) throws {
    let length = method.boundary == .carry ? steps : min(steps, max(1, method.chunkLength ?? steps))
    for _ in 0..<3 { try charge(model.network, steps: length, batch: batch) }
  }
}
