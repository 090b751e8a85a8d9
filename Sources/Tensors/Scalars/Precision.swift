/// How many digits the elements of a tensor carry.
public enum Precision: String, Hashable, Sendable, CaseIterable {
  /// 32 bits, about 7 digits: for training.
  case single
  /// 64 bits, about 16 digits: for checking gradients.
  case double

  /// The wider of two: an operation on both precisions is done in the wider, so that it loses nothing.
  static func wider(_ a: Precision, _ b: Precision) -> Precision { a == .double || b == .double ? .double : .single }
}
