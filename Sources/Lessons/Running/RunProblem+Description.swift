extension RunProblem: CustomStringConvertible {
  var description: String {
    switch self {
    case .noCompileError: return "this block must not compile (‘fail’), but it does"
    case .noRuntimeError: return "this block must stop with an error (‘crash’), but it runs to its end"
    case .compileErrorInCrash: return "this block must stop while it runs (‘crash’), but it does not compile"
    case .otherError(let expected): return "the error does not say ‘\(expected)’"
    case .output(let mismatch): return "\(mismatch)"
    case .notPrinted(let text, let next):
      let rest = next.map { "the next line is ‘\($0)’" } ?? "the output ends before it"
      return "no line of the output is ‘\(text)’; \(rest)"
    case .starterPasses(let name): return "the starter of the exercise ‘\(name)’ passes its check, so there is nothing to do"
    case .otherThanKept: return "the cache has another result than this run, for the same code, seed and data"
    case .nothingLabelled(let label, let kind):
      return "the block is labelled ‘\(label)’ but shows no \(kind == .table ? "table" : "figure")"
    }
  }
}
