/// The first word of a fence that means something in a lesson; all other languages are shown as they are.
public enum FenceName: String, Hashable, Sendable, CaseIterable {
  case swift, output, error, hint, math

  /// What the fence does, in one sentence.
  public var summary: String {
    switch self {
    case .swift: return "Code that runs, unless its words say otherwise."
    case .output: return "What the block before it prints; a line of only `...` stands for any lines."
    case .error: return "A part of the message that the `fail` or `crash` block before it ends with."
    case .hint: return "A hint for the exercise whose block stands before it, folded away at first."
    case .math: return "A formula in TeX on a line of its own."
    }
  }
}
