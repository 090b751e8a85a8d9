/// A word after `swift` on the line of a fence.
public enum BlockWord: String, Hashable, Sendable, CaseIterable {
  case hide, silent
  case noRun = "no-run"
  case skip, fail, crash, branch, nest, reset, solution, check

  /// What the word does, in one sentence.
  public var summary: String {
    switch self {
    case .hide: return "The code is not shown."
    case .silent: return "What the block puts out is not shown."
    case .noRun: return "The block is checked and does not run."
    case .skip: return "The block is neither checked nor run."
    case .fail: return "The block must not pass the type checker."
    case .crash: return "The block must stop with a run-time error."
    case .branch: return "The block runs on a copy of the lesson's state and leaves no trace."
    case .nest: return "The block is a nested scope: its names end with it and may be used again."
    case .reset: return "The block starts from an empty scope."
    case .solution: return "The block is the solution of an exercise."
    case .check: return "The block checks the answer to an exercise."
    }
  }
}
