import LessonLanguage
import RNN

extension Library {
  func bindTasks() {
    bind("static func adding(steps: Int) -> SequenceTask", in: "SequenceTask") { try SequenceTask.makeAdding(steps: $0) }
    bind("static func copyMemory(delay: Int) -> SequenceTask", in: "SequenceTask") {
      try SequenceTask.makeCopyMemory(delay: $0)
    }
    bind("static func temporalOrder(steps: Int) -> SequenceTask", in: "SequenceTask") {
      try SequenceTask.makeTemporalOrder(steps: $0)
    }
    bind("static func echo(delay: Int, steps: Int) -> SequenceTask", in: "SequenceTask") { (delay: Int, steps: Int) in
      try SequenceTask.makeEcho(delay: delay, steps: steps)
    }
    bind("static func glyphs(noise: Double = 0.05) -> SequenceTask", in: "SequenceTask") {
      try SequenceTask.makeGlyphs(noise: $0)
    }
    bind("static var sentiment: SequenceTask", in: "SequenceTask") { SequenceTask.sentiment }
    bind("static func motion(steps: Int) -> SequenceTask", in: "SequenceTask") { try SequenceTask.makeMotion(steps: $0) }
    bind("var name: String", in: "SequenceTask") { (task: SequenceTask) in task.name }
    bind("var baseline: Double", in: "SequenceTask") { (task: SequenceTask) in task.baseline }
    bind("var isClassification: Bool", in: "SequenceTask") { (task: SequenceTask) in task.isClassification }
    let sizes: [(String, (SequenceTask) -> Int)] = [
      ("inputSize", { $0.inputSize }), ("outputSize", { $0.outputSize }), ("steps", { $0.steps }),
    ]
    for (name, size) in sizes { bind("var \(name): Int", in: "SequenceTask") { (task: SequenceTask) in size(task) } }
    bindCall("func batch(_ size: Int, seed: UInt64) -> SequenceBatch", in: "SequenceTask") {
      (call: NativeCall, task: SequenceTask, size: Int, seed: UInt64) in
      var stream = RandomStream(seed: seed)
      try call.charge(batchOf: size, steps: task.steps, inputSize: task.inputSize)
      return try task.makeBatch(size, using: &stream)
    }
    let tensors: [(String, (SequenceBatch) -> Tensor)] = [
      ("inputs", { $0.inputs }), ("targets", { $0.targets }), ("mask", { $0.mask }),
    ]
    for (name, tensor) in tensors {
      bind("var \(name): Tensor", in: "SequenceBatch") { (batch: SequenceBatch) in tensor(batch) }
    }
    bind("var texts: [String]", in: "SequenceBatch") { (batch: SequenceBatch) in batch.texts }
    bindTaskLearning()
  }

  private func bindTaskLearning() {
    bindCall("""
      init(for task: SequenceTask, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1, bidirectional: Bool = false)
      """, in: "SequenceModel") {
      (call: NativeCall, task: SequenceTask, cell: CellKind, hiddenSize: Int, layers: Int, bidirectional: Bool) in
      let model = try call.withRandomness { stream in
        try SequenceModel(for: task, cell: cell, hiddenSize: hiddenSize, layers: layers, bidirectional: bidirectional,
                          using: &stream)
      }
      try call.charge(work: model.parameterCount)
      try call.charge(memory: model.byteCount)
      return model
    }
    bindCall("""
      func result(on batch: SequenceBatch, chunkLength: Int? = nil, carriesState: Bool = true) -> TaskResult
      """, in: "SequenceModel") {
      (call: NativeCall, model: SequenceModel, batch: SequenceBatch, length: Int?, carries: Bool) in
      try call.charge(model, batch.inputs)
      return try model.measure(on: batch, chunkLength: length, carriesState: carries)
    }
    bind("var loss: Double", in: "TaskResult") { (result: TaskResult) in result.loss }
    bind("var accuracy: Double", in: "TaskResult") { (result: TaskResult) in result.accuracy }
    bindMutating("""
      @discardableResult mutating func train(on task: SequenceTask, steps: Int, batch: Int = 32, chunkLength: Int? = nil, \
      carriesState: Bool = true, optimizer: Optimizer, clipping: Clipping? = nil) -> TrainingRun
      """, in: "SequenceModel") {
      (call: NativeCall, model: inout SequenceModel, task: SequenceTask, steps: Int, batch: Int, length: Int?,
       carries: Bool, optimizer: Optimizer, clipping: Clipping?) in
      let cost = model.cost(steps: task.steps, batch: batch, backward: true)
      try call.charge(cost, letters: task.steps)
      return try call.withRandomness { stream in
        try model.train(on: task, steps: steps, batch: batch, chunkLength: length, carriesState: carries,
                        optimizer: optimizer, clipping: clipping, using: &stream) { step, _ in
          call.tell(trainingStep: step + 1, of: steps)
          try call.poll()
          try call.charge(cost, letters: task.steps)
        }
      }
    }
  }
}

extension NativeCall {
  fileprivate func charge(_ model: SequenceModel, _ inputs: Tensor) throws {
    let (steps, batch) = (inputs.shape.first ?? 0, inputs.rank > 1 ? inputs.shape[1] : 1)
    try charge(model.cost(steps: steps, batch: batch, backward: false), letters: steps)
  }

  /// Charges what drawing sequences takes, before they are drawn.
  func charge(batchOf size: Int, steps: Int, inputSize: Int) throws {
    let numbers = Double(max(0, size)) * Double(steps) * Double(inputSize)
    try charge(work: Int(min(numbers, 1e15)))
    try charge(memory: Int(min(numbers * 12, 1e15)))
  }
}
