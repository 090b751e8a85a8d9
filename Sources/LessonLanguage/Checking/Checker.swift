/// Checks the blocks of a lesson, one after the other, against what the library and the earlier blocks declare.
///
/// Checking runs nothing. What a block declares is visible to later blocks only if the whole block is sound.
final class Checker {
  let core: CoreTypes
  let library: Scope
  /// The scope of the newest sound block; its parents are the earlier ones.
  var lesson: Scope
  /// The scope of the block that is being checked, or of the last one.
  private(set) var block: Scope
  var generation = 1
  private(set) var problems: [CheckProblem] = []
  /// What the compiler would warn of, each once: a closure may be checked more than once.
  private(set) var warnings: [CheckProblem] = []
  /// Whether something was left out because a name in it is one whose declaration failed.
  private var hasConsequences = false
  /// Function bodies that wait until every name of the block is declared.
  var pendingBodies: [() -> Void] = []
  /// Generic parameters of the signature that is being read.
  var inferredGenerics: [GenericParameter] = []
  /// What extensions of earlier types added, to take it back if the block is unsound.
  var extended: [() -> Void] = []
  /// What the extension asks whose members are being declared.
  var extensionRequirements: [GenericRequirement] = []
  /// Whether the members that are being declared are an extension's own.
  var isInExtension = false
  /// What its members are where they do not say who may name them.
  var extensionDefault: Visibility?
  /// What aliases ask of their arguments, which waits until the conformances of the block are known.
  var aliasDemands: [() -> Void]?
  /// Conformances that wait for all members to be declared.
  /// The results that the block hides, and where.
  var hiddenResults: [(OpaqueResult, Span)] = []
  /// Whether declarations are being read, whose conformances are looked at when all are known.
  var isHoisting = false
  /// The types of variables that are written with `some`.
  var hiddenTypes: [Span: Type] = [:]
  var declaredConformances: [(type: TypeDeclaration, conformed: TypeDeclaration, span: Span, place: Span?)] = []
  /// The classes of the block, whose members are compared with those that they inherit.
  var declaredClasses: [(type: TypeDeclaration, end: Span)] = []
  /// What is marked with `override`, and where.
  var markedOverrides: [ObjectIdentifier: Span] = [:]
  /// Members that nothing overrode before: code that counts on it is to be made again.
  var newlyOverridden: [ValueDeclaration] = []
  /// Whether a class has a `deinit`.
  var declaresDeinitializer = false
  /// Kept alive: observers that are called as methods.
  var observerMethods: [ValueDeclaration] = []
  /// Types with attributes that ask something of their members.
  var attributedTypes: [(type: TypeDeclaration, attribute: String, span: Span)] = []
  var loops: [LoopContext] = []
  /// Whether the conditions are those of a `guard`, which hides variables of the scope that it stands in.
  var isInGuard = false
  /// Whether the statements are those of a `defer`, which nothing leaves.
  var isInDefer = false
  /// The type of what `throw` throws at the place that is being checked; nil is any error.
  var thrownContext: Type?
  /// Whether the value of a property is being checked, which may use globals that are declared further down.
  var isDeducing = false
  /// How many constraints have been looked at.
  var steps = 0
  /// Bodies of local functions, by the place of their names.
  var localBodies: [Span: () -> Void] = [:]
  /// The names of local functions whose bodies wait for variables that are declared below them.
  var waitingBodies: Set<Span> = []
  /// Where functions are used, by their bodies: what a function turns out to capture, its users capture as well.
  var users: [ObjectIdentifier: [Scope]] = [:]
  /// The bodies that the block declares, except those of closures.
  var checkedBodies: [FunctionBody] = []
  /// The static properties that the block declares.
  var statics: [Variable] = []
  let circles = Circles()

  struct LoopContext {
    var label: String?
    var isLoop: Bool
    /// Within an `if` or a `do` without a label.
    var isBlock = false
    /// Within a case of a switch: where `fallthrough` leads.
    var follower: Follower?

    enum Follower {
      case nothing
      case next(binds: [String])
    }
  }

  /// The modules that may be imported.
  let modules: Set<String>

  init(core: CoreTypes, library: Scope, modules: Set<String> = []) {
    self.core = core
    self.library = library
    self.modules = modules
    lesson = Scope(.lesson, parent: library)
    block = lesson
  }

  func report(_ error: CheckError, at span: Span, notes: [(String, Span)] = []) {
    // What is written once is told once, however often it is checked.
    if problems.contains(where: { $0.span == span && $0.error.message == error.message }) { return }
    problems.append(CheckProblem(error: error, span: span, notes: notes))
  }

  func warn(_ warning: CheckError, at span: Span, notes: [(String, Span)] = []) {
    if warnings.contains(where: { $0.span == span && $0.error.message == warning.message }) { return }
    warnings.append(CheckProblem(error: warning, span: span, notes: notes))
  }

  /// Reports a failure, unless it only follows from one that was reported: with a name whose declaration failed nothing is checked.
  func report(_ failure: CheckFailure) {
    if case .consequence = failure.error { return hasConsequences = true }
    report(failure.error, at: failure.span, notes: failure.notes)
  }

  /// Checks the statements of a block. A sound block's declarations stay.
  ///
  /// - Parameter keepsUnsound: Whether those of an unsound block stay too, so that the blocks behind it can be checked.
  func check(_ statements: [StatementSyntax], keepsUnsound: Bool = false) 
    -> (statements: [TypedStatement], problems: [CheckProblem], warnings: [CheckProblem])
  {
    problems = []
    warnings = []
    hasConsequences = false
    statics = []
    checkedBodies = []
    users = [:]
    pendingBodies = []
    extended = []
    (declaredClasses, markedOverrides) = ([], [:])
    let scope = Scope(.lesson, parent: lesson)
    block = scope
    generation += 1
    hoist(statements, scope)
    var typed = self.statements(statements, scope)
    checkPendingBodies()
    requireFiniteResults()
    checkAccess(statements, scope)
    if isWhole {
      var throwing = ThrowChecker(.everything)
      _ = throwing.walk(typed)
      report(throwing)
    }
    if isWhole { requireInitialization(typed) }
    if isWhole { checkUsage(typed) }
    typed = statics.map {
      TypedStatement(span: $0.span, kind: .variable(TypedPattern(kind: .binding($0), type: $0.type), nil))
    } + typed
    typed = isWhole ? typed : []
    if problems.isEmpty || keepsUnsound { lesson = scope } else { for undo in extended.reversed() { undo() } }
    let found = problems
    problems = []
    return (typed, found, warnings)
  }

  /// Whether no statement was left out.
  private var isWhole: Bool { problems.isEmpty && !hasConsequences }

  func checkPendingBodies() {
    while !pendingBodies.isEmpty {
      let bodies = pendingBodies
      pendingBodies = []
      for body in bodies { body() }
    }
  }

  func takeProblems() -> [CheckProblem] {
    defer { problems = [] }
    return problems
  }

  /// Runs a check whose problems are failures of something larger.
  func collecting<Result>(_ action: () throws -> Result) throws -> Result {
    let outer = problems
    problems = []
    defer { problems = outer }
    var first: CheckFailure? { problems.first.map { CheckFailure(error: $0.error, span: $0.span, notes: $0.notes) } }
    let result: Result
    do { result = try action() } catch let failure as CheckFailure {
      if case .consequence = failure.error, let first { throw first }
      throw failure
    }
    if let first { throw first }
    return result
  }

  /// What a variable holds at first, and its type.
  func initial(_ value: ExpressionSyntax, as written: TypeSyntax?, _ scope: Scope) throws -> (value: TypedExpression, type: Type) {
    guard let written else {
      let value = try expression(value, scope)
      return (value, value.type)
    }
    return try ExpressionChecker(self, scope).check(value, as: written)
  }

  /// - Parameter mayBeNever: Whether it need not have the type if it does not come back.
  func expression(_ syntax: ExpressionSyntax, _ scope: Scope, to type: Type? = nil, _ role: ConversionRole = .initialization,
                  mayBeNever: Bool = false) throws -> TypedExpression {
    try ExpressionChecker(self, scope).check(syntax, to: type, role, mayBeNever: mayBeNever)
  }
}

struct CheckProblem {
  var error: CheckError
  var span: Span
  var notes: [(String, Span)]
}
