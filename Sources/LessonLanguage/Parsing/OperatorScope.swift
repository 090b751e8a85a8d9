/// The operators and precedence groups known at a place of a lesson: those of Swift, the prelude's `•`, and those that
/// the blocks so far have declared.
struct OperatorScope {
  enum Associativity: String { case left, right, none }
  enum Relation { case higher, lower, unrelated }

  struct Group {
    var associativity = Associativity.none
    var isAssignment = false
    /// The groups that this one binds more tightly than.
    var above: Set<String> = []
  }

  private(set) var groups: [String: Group] = Self.swiftGroups
  /// The precedence group of each infix operator.
  private(set) var infix: [String: String] = Self.swiftInfix
  private(set) var prefix: Set<String> = ["!", "~", "+", "-", "...", "..<"]
  private(set) var postfix: Set<String> = ["..."]
  /// What the lesson itself has declared: it may redeclare what Swift and the prelude have, but not its own.
  private var declared: Set<String> = []

  /// How tightly a group binds compared with another.
  func relation(of group: String, to other: String) -> Relation {
    if isAbove(group, other) { return .higher }
    return isAbove(other, group) ? .lower : .unrelated
  }

  /// Whether a path of `higherThan` leads from one group to the other; a declaration may have closed a circle.
  private func isAbove(_ group: String, _ other: String) -> Bool {
    var waiting = [group], seen: Set<String> = [group]
    while let next = waiting.popLast() {
      for below in groups[next]?.above ?? [] where seen.insert(below).inserted {
        if below == other { return true }
        waiting.append(below)
      }
    }
    return false
  }

  /// Adds a group unless the lesson has one of its name; false if it has.
  mutating func declare(group name: String, _ group: Group, below: [String]) -> Bool {
    guard declared.insert("precedencegroup " + name).inserted else { return false }
    groups[name] = group
    for higher in below { groups[higher]?.above.insert(name) }
    return true
  }

  /// Adds an operator unless the lesson has declared it already; false if it has.
  mutating func declare(operator name: String, fixity: String, group: String?) -> Bool {
    guard declared.insert(fixity + " operator " + name).inserted else { return false }
    switch fixity {
    case "prefix": prefix.insert(name)
    case "postfix": postfix.insert(name)
    default: infix[name] = group ?? "DefaultPrecedence"
    }
    return true
  }
}
