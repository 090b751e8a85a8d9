import LessonLanguage
import RNN

extension NativeCall {
  /// Charges what an operation on tensors has taken: an instruction for four elements, and the bytes of its result.
  ///
  /// No single tensor can be larger than `Tensor`'s own limit, so that charging afterwards is soon enough.
  func charged(_ result: Tensor, reading count: Int = 0) throws -> Tensor {
    try charge(work: (result.count + count) / 4)
    try charge(memory: result.count * (result.precision == .single ? 4 : 8))
    return result
  }

  /// Charges what a model will compute, before it does: four multiplications are about one instruction.
  func charge(_ cost: Cost) throws {
    try charge(work: cost.operations / 4)
    try charge(memory: cost.bytes)
  }
}
