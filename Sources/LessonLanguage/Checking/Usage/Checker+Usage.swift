/// What the compiler warns of in a program whose types are right: what is not used, and what is never reached.
extension Checker {
  func warn(_ warning: UsageWarning, at span: Span, notes: [(String, Span)] = []) { warn(.usage(warning), at: span, notes: notes) }

  func checkUsage(_ statements: [TypedStatement]) {
    var usage = VariableUsage()
    usage.walk(statements)
    for body in checkedBodies { usage.walk(body.statements) }
    for block in [statements] + checkedBodies.map(\.statements) {
      for finding in UnusedResults.findings(in: block) {
        if finding.isError { report(.usage(finding.error), at: finding.span, notes: finding.notes) } else { warn(finding.error, at: finding.span) }
      }
      for finding in Reachability.findings(in: block) { warn(finding.warning, at: finding.span, notes: finding.notes) }
    }
    for finding in Reachability.findings(inProgram: statements) { warn(finding.warning, at: finding.span, notes: finding.notes) }
    for (use, span) in EscapingUses(checkedBodies).findings where span.isOfLesson { report(.escaping(use), at: span) }
    for body in checkedBodies { for (warning, span) in InfiniteRecursion.findings(in: body) { warn(warning, at: span) } }
    for (warning, span) in usage.findings { warn(warning, at: span) }
  }
}
