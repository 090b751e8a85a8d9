/// What a lesson has declared at one moment, without the values.
public struct DeclarationState {
  fileprivate let declarations: Declarations
}

extension Session {
  public func declarationState() -> DeclarationState { DeclarationState(declarations: declarations) }

  /// Goes back to what was declared at a moment; what was checked since then can no longer run.
  public func restore(_ state: DeclarationState) { declarations = state.declarations }

  /// Goes back to what was declared at a moment; what was checked since then can still run.
  public func enter(_ state: DeclarationState) { declarations = state.declarations.with(globalsOf: program) }

  /// Checks blocks whose declarations are forgotten afterwards, though they can still run.
  ///
  /// - Parameter isNested: Whether they may declare again what is declared already.
  public func checkingApart<Result>(isNested: Bool = false, _ body: () throws -> Result) rethrows -> Result {
    let before = declarationState()
    defer { enter(before) }
    if isNested { checker.lesson = Scope(.lesson, parent: checker.lesson, isNested: true) }
    return try body()
  }
}
