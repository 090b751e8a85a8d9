import LessonLanguage
import RNN

extension Library {
  func bindOptimizers() {
    bind("static func sgd(learningRate: Double, momentum: Double = 0, nesterov: Bool = false) -> Optimizer",
         in: "Optimizer") {
      (rate: Double, momentum: Double, nesterov: Bool) in
      Optimizer.sgd(learningRate: rate, momentum: momentum, nesterov: nesterov)
    }
    bind("static func adagrad(learningRate: Double, epsilon: Double = 1e-10) -> Optimizer", in: "Optimizer") {
      (rate: Double, epsilon: Double) in
      Optimizer.adagrad(learningRate: rate, epsilon: epsilon)
    }
    bind("static func rmsprop(learningRate: Double, decay: Double = 0.99, epsilon: Double = 1e-8) -> Optimizer",
         in: "Optimizer") {
      (rate: Double, decay: Double, epsilon: Double) in
      Optimizer.rmsprop(learningRate: rate, decay: decay, epsilon: epsilon)
    }
    bind("""
      static func adam(learningRate: Double, beta1: Double = 0.9, beta2: Double = 0.999, \
      epsilon: Double = 1e-8) -> Optimizer
      """, in: "Optimizer") { (rate: Double, beta1: Double, beta2: Double, epsilon: Double) in
      Optimizer.adam(learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon)
    }
    bind("""
      static func adamW(learningRate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, \
      weightDecay: Double = 0.01) -> Optimizer
      """, in: "Optimizer") { (rate: Double, beta1: Double, beta2: Double, epsilon: Double, decay: Double) in
      Optimizer.adamW(learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: decay)
    }
    bindProperty("var learningRate: Double", in: "Optimizer", get: { (optimizer: Optimizer) in optimizer.learningRate },
                 set: { (optimizer: inout Optimizer, rate: Double) in optimizer.learningRate = rate })
    bind("var steps: Int", in: "Optimizer") { (optimizer: Optimizer) in optimizer.steps }
    bindSchedules()
    bindSource("""
      mutating func update<Model: Parameterized>(_ model: inout Model, _ gradient: Model) {
        model = _filled(model, _step(_list(model), _list(gradient)))
      }
      """, in: "Optimizer")
    bindMutating("mutating func _step(_ weights: [Tensor], _ gradients: [Tensor]) -> [Tensor]", in: "Optimizer") {
      (call: NativeCall, optimizer: inout Optimizer, weights: [Tensor], gradients: [Tensor]) in
      try call.charge(work: weights.parameterCount * 2 + 2000)
      var weights = weights
      try optimizer.step(&weights, gradient: gradients)
      return weights
    }
    bind("static func norm(_ bound: Double) -> Clipping", in: "Clipping") { (bound: Double) in Clipping.norm(bound) }
    bind("static func value(_ bound: Double) -> Clipping", in: "Clipping") { (bound: Double) in Clipping.value(bound) }
  }
  private func bindSchedules() {
    bindProperty("var schedule: Schedule", in: "Optimizer", get: { (optimizer: Optimizer) in optimizer.schedule },
                 set: { (optimizer: inout Optimizer, schedule: Schedule) in optimizer.schedule = schedule })
    bind("var scheduledLearningRate: Double", in: "Optimizer") { (optimizer: Optimizer) in optimizer.scheduledLearningRate }
    bind("func scheduled(_ schedule: Schedule) -> Optimizer", in: "Optimizer") {
      (optimizer: Optimizer, schedule: Schedule) in
      optimizer.scheduled(schedule)
    }
    bind("static var constant: Schedule", in: "Schedule") { Schedule.constant }
    bind("static func stepwise(factor: Double, every: Int) -> Schedule", in: "Schedule") { (factor: Double, every: Int) in
      Schedule.stepwise(factor: factor, every: every)
    }
    bind("static func exponential(factor: Double) -> Schedule", in: "Schedule") { (factor: Double) in
      Schedule.exponential(factor: factor)
    }
    bind("static func linear(steps: Int) -> Schedule", in: "Schedule") { (steps: Int) in Schedule.linear(steps: steps) }
    bind("static func linear(steps: Int, end: Double) -> Schedule", in: "Schedule") { (steps: Int, end: Double) in
      Schedule.linear(steps: steps, end: end)
    }
    bind("static func cosine(steps: Int) -> Schedule", in: "Schedule") { (steps: Int) in Schedule.cosine(steps: steps) }
    bind("static func cosine(steps: Int, end: Double) -> Schedule", in: "Schedule") { (steps: Int, end: Double) in
      Schedule.cosine(steps: steps, end: end)
    }
    bind("static func warmup(steps: Int) -> Schedule", in: "Schedule") { (steps: Int) in Schedule.warmup(steps: steps) }
    bind("static func warmup(steps: Int, then: Schedule) -> Schedule", in: "Schedule") { (steps: Int, then: Schedule) in
      Schedule.warmup(steps: steps, then: then)
    }
    bind("func factor(at step: Int) -> Double", in: "Schedule") { (schedule: Schedule, step: Int) in
      schedule.factor(at: step)
    }
  }
}
