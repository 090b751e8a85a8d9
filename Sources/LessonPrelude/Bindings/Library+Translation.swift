import LessonLanguage
import RNN

extension Library {
  func bindTranslation() {
    bind("static func captions(noise: Double = 0) -> TranslationTask", in: "TranslationTask") {
      try TranslationTask.makeCaptions(noise: $0)
    }
    bind("static func reversal(length: Int) -> TranslationTask", in: "TranslationTask") {
      try TranslationTask.makeReversal(length: $0)
    }
    bind("static func addition(digits: Int) -> TranslationTask", in: "TranslationTask") {
      try TranslationTask.makeAddition(digits: $0)
    }
    bind("static func dates() -> TranslationTask", in: "TranslationTask") { TranslationTask.dates() }
    bind("var name: String", in: "TranslationTask") { (task: TranslationTask) in task.name }
    bind("var letters: Vocabulary", in: "TranslationTask") { (task: TranslationTask) in task.letters }
    bind("var steps: Int", in: "TranslationTask") { (task: TranslationTask) in task.steps }
    bindCall("func batch(_ size: Int, seed: UInt64) -> TranslationBatch", in: "TranslationTask") {
      (call: NativeCall, task: TranslationTask, size: Int, seed: UInt64) in
      var stream = RandomStream(seed: seed)
      try call.charge(batchOf: size, steps: task.steps, inputSize: task.inputSize)
      return try task.makeBatch(size, using: &stream)
    }
    bind("var inputs: Tensor", in: "TranslationBatch") { (batch: TranslationBatch) in batch.inputs }
    bind("var answers: [String]", in: "TranslationBatch") { (batch: TranslationBatch) in batch.answers }
    bind("var texts: [String]", in: "TranslationBatch") { (batch: TranslationBatch) in batch.texts }
    bindEncoderDecoder()
  }

  private func bindEncoderDecoder() {
    bindCall("init(for task: TranslationTask, cell: CellKind = .gru, hiddenSize: Int, layers: Int = 1)",
             in: "EncoderDecoder") {
      (call: NativeCall, task: TranslationTask, cell: CellKind, hiddenSize: Int, layers: Int) in
      let model = try call.withRandomness { stream in
        try EncoderDecoder(for: task, cell: cell, hiddenSize: hiddenSize, layers: layers, using: &stream)
      }
      try call.charge(work: model.parameterCount)
      try call.charge(memory: model.byteCount)
      return model
    }
    bind("var parameterCount: Int", in: "EncoderDecoder") { (model: EncoderDecoder) in model.parameterCount }
    bindMutating("""
      @discardableResult mutating func train(on task: TranslationTask, steps: Int, batch: Int = 32, optimizer: Optimizer, \
      clipping: Clipping? = nil) -> TrainingRun
      """, in: "EncoderDecoder") {
      (call: NativeCall, model: inout EncoderDecoder, task: TranslationTask, steps: Int, batch: Int,
       optimizer: Optimizer, clipping: Clipping?) in
      let cost = model.cost(steps: task.steps, batch: batch, backward: true)
      try call.charge(cost, letters: task.steps)
      return try call.withRandomness { stream in
        try model.train(on: task, steps: steps, batch: batch, optimizer: optimizer, clipping: clipping,
                        using: &stream) { step, _ in
          call.tell(trainingStep: step + 1, of: steps)
          try call.poll()
          try call.charge(cost, letters: task.steps)
        }
      }
    }
    bindCall("func answers(to batch: TranslationBatch) -> [String]", in: "EncoderDecoder") {
      (call: NativeCall, model: EncoderDecoder, batch: TranslationBatch) in
      try call.charge(model.cost(steps: batch.inputs.shape[0], batch: batch.answers.count, backward: false), letters: 1)
      return try model.write(to: batch.inputs)
    }
    bindCall("func accuracy(on batch: TranslationBatch) -> Double", in: "EncoderDecoder") {
      (call: NativeCall, model: EncoderDecoder, batch: TranslationBatch) in
      try call.charge(model.cost(steps: batch.inputs.shape[0], batch: batch.answers.count, backward: false), letters: 1)
      return try model.measureAccuracy(on: batch)
    }
  }
}
