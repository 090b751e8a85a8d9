/// The one table of which words and options go together.
///
/// Whatever is not listed here is allowed. The reference page is made from it.
public enum BlockRules {
  /// Something a block can have.
  public enum Part: Hashable, Sendable {
    case word(BlockWord)
    case option(BlockOption)
    /// An option with this very value.
    case setting(BlockOption, String)
    /// A fence after the block.
    case outputFence, errorFence
  }

  /// Two parts that have no meaning together, and why.
  public struct Conflict: Hashable, Sendable {
    public var first: Part
    public var second: Part
    public var reason: String
  }

  /// A part that needs one of several others.
  public struct Need: Hashable, Sendable {
    public var part: Part
    public var needed: [Part]
    public var reason: String
  }

  public static let conflicts: [Conflict] = [
    against(.word(.skip), "a block that is skipped does nothing", [
      .word(.hide), .word(.silent), .word(.noRun), .word(.fail), .word(.crash), .word(.branch), .word(.nest),
      .word(.reset), .word(.solution), .word(.check), .option(.output), .option(.figureCaption),
      .option(.figureAlternative), .option(.tableCaption), .option(.tolerance), .option(.fuel), .option(.exercise),
      .outputFence, .errorFence, .setting(.echo, "false"),
    ]),
    against(.word(.noRun), "a block that does not run puts nothing out and changes nothing", [
      .word(.silent), .word(.crash), .word(.branch), .word(.reset), .word(.solution), .word(.check), .option(.output),
      .option(.figureCaption), .option(.figureAlternative), .option(.tableCaption), .option(.tolerance),
      .option(.fuel), .outputFence, .errorFence,
    ]),
    against(.word(.fail), "a block that must not compile never runs", [
      .word(.noRun), .word(.silent), .word(.crash), .word(.branch), .word(.reset), .word(.solution), .word(.check),
      .option(.output), .option(.figureCaption), .option(.figureAlternative), .option(.tableCaption),
      .option(.tolerance), .option(.fuel), .option(.exercise), .outputFence,
    ]),
    against(.word(.crash), "a block that must stop never touches what comes later", [
      .word(.branch), .word(.reset), .word(.solution), .word(.check), .option(.exercise),
    ]),
    against(.word(.branch), "a branch leaves no trace in what comes later", [
      .word(.reset), .word(.solution), .word(.check),
    ]),
    against(.option(.exercise), "an exercise leaves no trace in what comes later", [
      .word(.noRun), .word(.branch), .word(.nest), .word(.reset),
    ]),
    against(.word(.nest), "the one scope ends with its block, the other is to last", [.word(.reset)]),
    against(.word(.solution), "a block is either the solution or its check", [.word(.check)]),
    against(.word(.hide), "the code is not shown", [.setting(.echo, "true"), .option(.codeFold)]),
    against(.setting(.echo, "false"), "the code is not shown", [.option(.codeFold)]),
    against(.word(.silent), "the output is not shown", [
      .setting(.output, "true"), .option(.figureCaption), .option(.figureAlternative), .option(.tableCaption),
    ]),
    against(.setting(.output, "false"), "the output is not shown", [
      .option(.figureCaption), .option(.figureAlternative), .option(.tableCaption),
    ]),
  ].flatMap { $0 }

  public static let needs: [Need] = [
    Need(part: .word(.skip), needed: [.option(.reason)], reason: "a reader will ask why"),
    Need(part: .word(.solution), needed: [.option(.exercise)], reason: "it solves an exercise"),
    Need(part: .word(.check), needed: [.option(.exercise)], reason: "it checks an exercise"),
    Need(part: .option(.reason), needed: [.word(.skip), .word(.noRun)], reason: "it says why a block does not run"),
    Need(part: .errorFence, needed: [.word(.fail), .word(.crash)], reason: "other blocks end without an error"),
  ]

  /// The first conflict among the parts of a block, in the order of the table.
  static func conflict(among parts: Set<Part>) -> Conflict? {
    conflicts.first { parts.contains($0.first) && parts.contains($0.second) }
  }

  private static func against(_ part: Part, _ reason: String, _ others: [Part]) -> [Conflict] {
    others.map { Conflict(first: part, second: $0, reason: reason) }
  }
}

extension BlockRules.Part: CustomStringConvertible {
  public var description: String {
    switch self {
    case .word(let word): return "‘\(word.rawValue)’"
    case .option(let option): return "the option ‘\(option.rawValue)’"
    case .setting(let option, let value): return "‘\(option.rawValue): \(value)’"
    case .outputFence: return "an ‘output’ fence"
    case .errorFence: return "an ‘error’ fence"
    }
  }
}
