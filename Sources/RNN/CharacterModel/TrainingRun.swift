/// What happened while a model was trained. Losses are cross-entropies in nats, or squared errors where a task asks for numbers.
public struct TrainingRun: Sendable {
  /// The mean loss of each step, before the weights were moved.
  public private(set) var losses: [Double] = []
  /// The norm of the gradient of each step, before clipping.
  public private(set) var gradientNorms: [Double] = []
  /// After each step of a character model the running loss of a chunk, in nats: 0.999 times that before plus 0.001 times T
  /// times the step's mean (min-char-rnn, Karpathy 2015). It starts from T·ln K, what a chunk of T letters costs to one who
  /// knows nothing of K letters. Empty for other models.
  public private(set) var smoothLosses: [Double] = []
  /// The most that was kept for one way back, in bytes: states, gates and pre-activations of the steps it went through.
  public private(set) var peakByteCount = 0
  /// The optimizer with what it remembers: given to another training, that one goes on where this one ended.
  public internal(set) var optimizer: Optimizer
  /// T of a character model.
  private let chunkLength: Int
  private var smoothLoss: Double?

  init(optimizer: Optimizer) {
    self.optimizer = optimizer
    chunkLength = 1
  }

  /// - Parameter letters: K.
  init(optimizer: Optimizer, chunkLength: Int, letters: Int) {
    self.optimizer = optimizer
    self.chunkLength = chunkLength
    smoothLoss = Double(chunkLength) * naturalLogarithm(Double(letters))
  }

  mutating func record(loss: Double, gradientNorm: Double, byteCount: Int) {
    losses.append(loss)
    gradientNorms.append(gradientNorm)
    peakByteCount = Swift.max(peakByteCount, byteCount)
    if let before = smoothLoss {
      let smooth = 0.999 * before + 0.001 * Double(chunkLength) * loss
      smoothLosses.append(smooth)
      smoothLoss = smooth
    }
  }

  /// How many steps were taken.
  public var steps: Int { losses.count }
}

extension TrainingRun: CustomStringConvertible {
  /// "200 steps, cross-entropy 1.3868 → 0.0182 nats".
  public var description: String {
    guard let first = losses.first, let last = losses.last else { return "no steps" }
    let digits = { (loss: Double) in Tensor(loss, precision: .double).description }
    return "\(steps) step\(steps == 1 ? "" : "s"), cross-entropy \(digits(first)) → \(digits(last)) nats"
  }
}

/// How a character model is getting on, told after each step.
public struct TextProgress: Sendable {
  /// Counted from 0.
  public let step: Int
  /// The mean cross-entropy of the step's chunk, in nats, before the weights were moved.
  public let loss: Double
  /// The running loss of a chunk, in nats, as in `TrainingRun.smoothLosses`.
  public let smoothLoss: Double
  /// The norm of the gradient, before clipping.
  public let gradientNorm: Double
  /// The model after the step.
  public let model: CharacterModel
}
