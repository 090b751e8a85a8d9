/// What can be wrong with a lesson beyond its text and its code. The words are in `RunProblem+Description.swift`.
enum RunProblem: Hashable, Sendable {
  /// A `fail` block that is sound, a `crash` block that ends well.
  case noCompileError, noRuntimeError
  /// A `crash` block that never ran, because it does not compile.
  case compileErrorInCrash
  case otherError(expected: String)
  case output(Mismatch)
  /// A `// Prints` comment that no line of the output agrees with, and the next line there is.
  case notPrinted(String, next: String?)
  /// An exercise whose starter is no task.
  case starterPasses(String)
  /// A result that is not the one in the cache.
  case otherThanKept
  /// A block with a label for what it does not show.
  case nothingLabelled(String, LabelKind)
}
