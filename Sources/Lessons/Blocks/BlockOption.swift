/// An option of a block: a line `//| key: value` at its top.
public enum BlockOption: String, Hashable, Sendable, CaseIterable {
  case label, echo, output
  case figureCaption = "fig-cap"
  case figureAlternative = "fig-alt"
  case tableCaption = "tbl-cap"
  case codeFold = "code-fold"
  case tolerance, fuel, reason, exercise

  /// What a value may be.
  public enum Value: Hashable, Sendable {
    case label, switchValue, text, fold, tolerance, count, name
  }

  public var value: Value {
    switch self {
    case .label: return .label
    case .echo, .output: return .switchValue
    case .figureCaption, .figureAlternative, .tableCaption, .reason: return .text
    case .codeFold: return .fold
    case .tolerance: return .tolerance
    case .fuel: return .count
    case .exercise: return .name
    }
  }

  /// What the option does, in one sentence.
  public var summary: String {
    switch self {
    case .label: return "Names the block's figure (`fig-…`) or table (`tbl-…`), so that `@fig-…` refers to it."
    case .echo: return "Whether the code is shown."
    case .output: return "Whether what the block puts out is shown."
    case .figureCaption: return "The caption of the block's figure."
    case .figureAlternative: return "What the figure shows, for readers who do not see it."
    case .tableCaption: return "The caption of the block's table."
    case .codeFold: return "Whether the code is folded away at first (`true`) or can be (`show`)."
    case .tolerance: return "How far a number may be from the expected one."
    case .fuel: return "How many steps the block may take."
    case .reason: return "Why the block does not run."
    case .exercise: return "The exercise that the block is a part of."
    }
  }
}

extension BlockOption.Value {
  /// The values in words, for messages and the reference page.
  public var expectation: String {
    switch self {
    case .label: return "a label such as ‘fig-loss’"
    case .switchValue: return "‘true’ or ‘false’"
    case .text: return "a text"
    case .fold: return "‘true’, ‘false’ or ‘show’"
    case .tolerance: return "a number such as 0.001, not negative"
    case .count: return "a whole number above 0"
    case .name: return "a name of letters, digits, ‘-’ and ‘_’"
    }
  }
}
