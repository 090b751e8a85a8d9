/// Cases of a `switch` over a constant: those that do not match, and those behind the one that does.
extension Reachability {
  static func decided(_ choice: TypedSwitch, _ forgets: Bool) -> [Finding] {
    guard let subject = ConstantFolding.constant(choice.subject) else { return [] }
    switch subject {
    case .enumCase:
      guard choice.cases.contains(where: { $0.items.contains { $0.pattern.asksForCase } }) else { return [] }
      return [Finding(warning: .constantSwitch, span: choice.subject.anchor)]
    case .boolean: return []
    case .integer, .float, .tuple: break
    }
    let fallsThrough = choice.cases.contains { $0.body.contains { if case .fallThrough = $0.kind { true } else { false } } }
    if fallsThrough { return [] }
    var found: [Finding] = [], isMatched = false
    for part in choice.cases {
      let result = part.isDefault ? true : matches(part, subject)
      if forgets, !isMatched, result == nil { return found }
      if isMatched, result == nil {
        // The rest begins with what this case looks at.
        if let test = part.items.first?.pattern.expressions.first { found.append(Finding(warning: .neverExecuted, span: test.firstEvaluated)) }
        return found
      }
      if isMatched || result == false, let place = part.place { found.append(Finding(warning: .neverExecuted, span: place)) }
      if result == true { isMatched = true }
    }
    return found
  }

  private static func matches(_ part: TypedSwitch.Case, _ subject: Variable.Constant) -> Bool? {
    let results = part.items.map { item -> Bool? in
      bind(item.pattern, subject)
      defer { for variable in item.pattern.variables { variable.constant = nil } }
      guard let fits = matches(item.pattern, subject) else { return nil }
      guard fits, let condition = item.condition else { return fits }
      return ConstantFolding.truth(condition)
    }
    if results.contains(true) { return true }
    return results.allSatisfy { $0 == false } ? false : nil
  }

  private static func bind(_ pattern: TypedPattern, _ value: Variable.Constant?) {
    switch pattern.kind {
    case .binding(let variable): if variable.isLet { variable.constant = value }
    case .tuple(let parts):
      guard case .tuple(let values)? = value else { return }
      for (part, value) in zip(parts, values) { bind(part, value) }
    default: break
    }
  }

  private static func matches(_ pattern: TypedPattern, _ value: Variable.Constant?) -> Bool? {
    switch pattern.kind {
    case .wildcard, .binding: return true
    case .tuple(let parts):
      guard case .tuple(let values)? = value else { return nil }
      let results = zip(parts, values).map { matches($0, $1) }
      if results.contains(false) { return false }
      return results.contains(nil) ? nil : true
    case .expression(let test, let subject):
      guard let value else { return nil }
      let outer = subject.constant
      subject.constant = value
      defer { subject.constant = outer }
      return ConstantFolding.truth(test)
    default: return nil
    }
  }
}

extension TypedPattern {
  fileprivate var asksForCase: Bool {
    switch kind {
    case .enumCase, .optional, .nothing: true
    default: false
    }
  }
}

extension TypedSwitch.Case {
  /// What it does first: with a value that it takes apart, or in its statements, if it does anything.
  fileprivate var place: Span? {
    if let variable = items.first?.pattern.variables.first { return variable.span.isOfLesson ? variable.span : nil }
    guard let first = body.first, first.span.isOfLesson else { return nil }
    if case .breakOut = first.kind { return nil }
    return first.firstEvaluated
  }
}
