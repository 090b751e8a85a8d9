import LessonLanguage
import RNN

extension Library {
  func bindTextTraining() {
    let parameters = """
      on text: String, steps: Int, chunkLength: Int? = nil, batch: Int = 1, order: ChunkOrder = .carried, \
      optimizer: Optimizer, clipping: Clipping? = nil
      """
    bindMutating("@discardableResult mutating func train(\(parameters)) -> TrainingRun", in: "CharacterModel") {
      (call: NativeCall, model: inout CharacterModel, text: String, steps: Int, length: Int?, batch: Int,
       order: ChunkOrder, optimizer: Optimizer, clipping: Clipping?) in
      try call.train(&model, text, steps, length, batch, order, optimizer, clipping) { _ in }
    }
    bindMutating("""
      @discardableResult mutating func train(\(parameters), \
      onStep: (TextProgress) throws -> Void) rethrows -> TrainingRun
      """, in: "CharacterModel") {
      (call: NativeCall, model: inout CharacterModel, text: String, steps: Int, length: Int?, batch: Int,
       order: ChunkOrder, optimizer: Optimizer, clipping: Clipping?,
       onStep: LessonFunction<TextProgress, NoValue>) in
      try call.train(&model, text, steps, length, batch, order, optimizer, clipping) { _ = try onStep($0) }
    }
    bind("static var carried: ChunkOrder", in: "ChunkOrder") { ChunkOrder.carried }
    bind("static var reset: ChunkOrder", in: "ChunkOrder") { ChunkOrder.reset }
    bind("static var random: ChunkOrder", in: "ChunkOrder") { ChunkOrder.random }
    let series: [(String, (TrainingRun) -> [Double])] = [
      ("losses", { $0.losses }), ("gradientNorms", { $0.gradientNorms }), ("smoothLosses", { $0.smoothLosses }),
    ]
    for (name, values) in series {
      bind("var \(name): [Double]", in: "TrainingRun") { (run: TrainingRun) in values(run) }
    }
    bind("var steps: Int", in: "TrainingRun") { (run: TrainingRun) in run.steps }
    bind("var optimizer: Optimizer", in: "TrainingRun") { (run: TrainingRun) in run.optimizer }
    bind("var step: Int", in: "TextProgress") { (progress: TextProgress) in progress.step }
    let numbers: [(String, (TextProgress) -> Double)] = [
      ("loss", { $0.loss }), ("smoothLoss", { $0.smoothLoss }), ("gradientNorm", { $0.gradientNorm }),
    ]
    for (name, number) in numbers {
      bind("var \(name): Double", in: "TextProgress") { (progress: TextProgress) in number(progress) }
    }
    bind("var model: CharacterModel", in: "TextProgress") { (progress: TextProgress) in progress.model }
  }
}

extension NativeCall {
  /// Trains with each step paid for before it is taken.
  fileprivate func train(
    _ model: inout CharacterModel, _ text: String, _ count: Int, _ length: Int?, _ batch: Int, _ order: ChunkOrder,
    _ optimizer: Optimizer, _ clipping: Clipping?, _ onStep: (TextProgress) throws -> Void
  ) throws -> TrainingRun {
    let letters = text.utf8.count
    try charge(work: letters * 20)
    // No chunk has more letters than the text; those side by side share the work of a step.
    let steps = Swift.max(1, Swift.min(letters, length ?? letters))
    let (asked, overflow) = steps.multipliedReportingOverflow(by: Swift.max(1, batch))
    let cost = model.cost(ofLength: overflow ? letters : Swift.min(letters, asked), backward: true)
    try charge(cost, letters: 3 * steps)
    var stream = try withRandomness { $0.forShuffling(order) }
    return try model.train(on: text, steps: count, chunkLength: length, batch: batch, order: order, optimizer: optimizer,
                           clipping: clipping, using: &stream) { progress in
      try poll()
      tell(trainingStep: progress.step + 1, of: count)
      try onStep(progress)
      try charge(cost, letters: 3 * steps)
    }
  }
}
