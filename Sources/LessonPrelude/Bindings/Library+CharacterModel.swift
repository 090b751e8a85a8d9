import LessonLanguage
import RNN

extension Library {
  func bindCharacterModel() {
    bindCells()
    bindCall("init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, scale: Double? = nil)",
             in: "CharacterModel") {
      (call: NativeCall, vocabulary: Vocabulary, cell: CellKind, hiddenSize: Int, scale: Double?) in
      let model = try call.withRandomness {
        try CharacterModel(vocabulary, cell: cell, hiddenSize: hiddenSize, scale: scale, using: &$0)
      }
      try call.charge(work: model.parameterCount)
      try call.charge(memory: model.parameterCount * 4)
      return model
    }
    bind("var vocabulary: Vocabulary", in: "CharacterModel") { (model: CharacterModel) in model.vocabulary }
    bind("var cell: CellKind", in: "CharacterModel") { (model: CharacterModel) in model.cell }
    bind("var hiddenSize: Int", in: "CharacterModel") { (model: CharacterModel) in model.hiddenSize }
    bind("var parameterCount: Int", in: "CharacterModel") { (model: CharacterModel) in model.parameterCount }
    bind("var globalNorm: Double", in: "CharacterModel") { (model: CharacterModel) in model.globalNorm }
    let weights: [(String, (CharacterModel) -> Tensor)] = [
      ("W_xh", { $0.W_xh }), ("W_hh", { $0.W_hh }), ("b_h", { $0.b_h }), ("W_hy", { $0.W_hy }), ("b_y", { $0.b_y }),
    ]
    for (name, weight) in weights {
      bindProperty("var \(name): Tensor", in: "CharacterModel", get: { (model: CharacterModel) in weight(model) },
                   set: { (model: inout CharacterModel, value: Tensor) in try model.setWeight(name, to: value) })
    }
    bindTraining()
    bindReading()
  }

  private func bindCells() {
    bind("static var rnn: CellKind", in: "CellKind") { CellKind.rnn }
    bind("static var lstm: CellKind", in: "CellKind") { CellKind.lstm }
    bind("static var gru: CellKind", in: "CellKind") { CellKind.gru }
    bind("static func rnn(activation: CellKind.Activation) -> CellKind", in: "CellKind") {
      (activation: CellKind.Activation) in
      CellKind.rnn(activation: activation)
    }
    bind("static func gru(reset: CellKind.Reset, update: CellKind.Update) -> CellKind", in: "CellKind") {
      (reset: CellKind.Reset, update: CellKind.Update) in
      CellKind.gru(reset: reset, update: update)
    }
    bind("static var tanh: CellKind.Activation", in: "CellKind.Activation") { CellKind.Activation.tanh }
    bind("static var relu: CellKind.Activation", in: "CellKind.Activation") { CellKind.Activation.relu }
    bind("static var beforeProduct: CellKind.Reset", in: "CellKind.Reset") { CellKind.Reset.beforeProduct }
    bind("static var afterProduct: CellKind.Reset", in: "CellKind.Reset") { CellKind.Reset.afterProduct }
    bind("static var keep: CellKind.Update", in: "CellKind.Update") { CellKind.Update.keep }
    bind("static var replace: CellKind.Update", in: "CellKind.Update") { CellKind.Update.replace }
    bind("var gateNames: [String]", in: "CellKind") { (cell: CellKind) in cell.gateNames }
    bind("var gateCount: Int", in: "CellKind") { (cell: CellKind) in cell.gateCount }
  }

  private func bindTraining() {
    bindMutating("""
      @discardableResult mutating func train(on text: String, steps: Int, optimizer: Optimizer, \
      clipping: Clipping? = nil) -> TrainingRun
      """, in: "CharacterModel") {
      (call: NativeCall, model: inout CharacterModel, text: String, steps: Int, optimizer: Optimizer,
       clipping: Clipping?) in
      // Each step is paid for before it is taken.
      let length = text.utf8.count, cost = model.cost(ofLength: length, backward: true)
      try call.charge(cost, letters: 3 * length)
      return try model.train(on: text, steps: steps, optimizer: optimizer, clipping: clipping) { step, _ in
        (call.context as? LessonContext)?.onTrainingStep?(step + 1, steps)
        try call.poll()
        try call.charge(cost, letters: 3 * length)
      }
    }
    bind("var losses: [Double]", in: "TrainingRun") { (run: TrainingRun) in run.losses }
    bind("var gradientNorms: [Double]", in: "TrainingRun") { (run: TrainingRun) in run.gradientNorms }
    bind("var steps: Int", in: "TrainingRun") { (run: TrainingRun) in run.steps }
  }

  private func bindReading() {
    bindCall("func generate(from start: String, count: Int) -> String", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, start: String, count: Int) in
      try call.charge(model.cost(ofLength: start.utf8.count, backward: false), letters: start.utf8.count)
      let cost = model.cost(ofLength: 1, backward: false)
      return try model.generate(from: start, count: count) { _ in
        try call.poll()
        try call.charge(cost, letters: 1)
      }
    }
    bindCall("func sample(from start: String, count: Int, temperature: Double = 1) -> String", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, start: String, count: Int, temperature: Double) in
      try call.charge(model.cost(ofLength: start.utf8.count, backward: false), letters: start.utf8.count)
      let cost = model.cost(ofLength: 1, backward: false)
      return try call.withRandomness { stream in
        try model.sample(from: start, count: count, temperature: temperature, using: &stream) { _ in
          try call.poll()
          try call.charge(cost, letters: 1)
        }
      }
    }
    let readings: [(String, (CharacterModel, String) throws -> Tensor)] = [
      ("logits", { try $0.computeLogits(for: $1) }), ("probabilities", { try $0.computeLogits(for: $1).softmax() }),
      ("hiddenStates", { try $0.computeHiddenStates(for: $1) }),
    ]
    for (name, read) in readings {
      bindCall("func \(name)(for text: String) -> Tensor", in: "CharacterModel") {
        (call: NativeCall, model: CharacterModel, text: String) in
        try call.charge(model.cost(ofLength: text.utf8.count, backward: false), letters: text.utf8.count)
        return try call.charged(read(model, text))
      }
    }
    bindCall("func loss(on text: String) -> Double", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, text: String) in
      try call.charge(model.cost(ofLength: text.utf8.count, backward: false), letters: text.utf8.count)
      return try model.computeLoss(on: text).onlyElement()
    }
  }
}
