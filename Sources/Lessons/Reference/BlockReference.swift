/// The words, options, fences and keys of lessons as Markdown, made from the tables that lessons are read with.
public enum BlockReference {
  public static var markdown: String {
    [
      section("Front matter", ["key", "must be", "what it does"], FrontMatter.Key.allCases.map {
        [code($0.rawValue), $0.expectation, $0.summary]
      }),
      section("Fences", ["fence", "what it is"], FenceName.allCases.map { [code($0.rawValue), $0.summary] }),
      section("Words after `swift`", ["word", "what it does"], BlockWord.allCases.map { [code($0.rawValue), $0.summary] }),
      section("Options: `//| key: value` lines at the top of a block", ["option", "must be", "what it does"],
              BlockOption.allCases.map { [code($0.rawValue), $0.value.expectation, $0.summary] }),
      section("What does not go together", ["this", "with one of these", "because"], conflicts),
      section("What needs something else", ["this", "needs one of these", "because"], BlockRules.needs.map {
        [name($0.part), $0.needed.map(name).joined(separator: ", "), $0.reason]
      }),
    ].joined(separator: "\n")
  }

  /// One row for each part and reason.
  private static var conflicts: [[String]] {
    var rows: [(part: BlockRules.Part, reason: String, others: [BlockRules.Part])] = []
    for conflict in BlockRules.conflicts {
      if let last = rows.indices.last, rows[last].part == conflict.first, rows[last].reason == conflict.reason {
        rows[last].others.append(conflict.second)
      } else {
        rows.append((conflict.first, conflict.reason, [conflict.second]))
      }
    }
    return rows.map { [name($0.part), $0.others.map(name).joined(separator: ", "), $0.reason] }
  }

  private static func section(_ title: String, _ headers: [String], _ rows: [[String]]) -> String {
    let lines = [headers, headers.map { _ in "---" }] + rows
    return "## \(title)\n\n" + lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func code(_ text: String) -> String { "`\(text)`" }

  private static func name(_ part: BlockRules.Part) -> String {
    switch part {
    case .word(let word): return code(word.rawValue)
    case .option(let option): return code(option.rawValue + ":")
    case .setting(let option, let value): return code("\(option.rawValue): \(value)")
    case .outputFence: return "an `output` fence"
    case .errorFence: return "an `error` fence"
    }
  }
}
