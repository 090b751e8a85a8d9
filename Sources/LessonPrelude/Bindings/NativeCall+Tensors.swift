import LessonLanguage
import RNN

extension NativeCall {
  /// Charges what an operation on tensors has taken: an instruction for four elements, some hundred for being one, and
  /// the bytes of its result.
  ///
  /// No single tensor can be larger than `Tensor`'s own limit, so that charging afterwards is soon enough.
  func charged(_ result: Tensor, reading count: Int = 0) throws -> Tensor {
    try charge(work: (result.count + count) / 4 + 300)
    try charge(memory: result.count * (result.precision == .single ? 4 : 8))
    return result
  }

  /// Tells whoever watches the lesson that a step of a training is done; the first is 1.
  func tell(trainingStep step: Int, of count: Int) { (self.context as? LessonContext)?.onTrainingStep?(step, count) }

  /// Charges what a model will compute over a text, before it does.
  ///
  /// Forty multiplications are about one instruction. A step costs some hundred whatever the size of the model, so that
  /// fuel is in proportion to time for a small one too.
  func charge(_ cost: Cost, letters: Int) throws {
    try charge(work: cost.operations / 40 + min(letters, 1 << 40) * 500)
    try charge(memory: cost.bytes)
  }
}
