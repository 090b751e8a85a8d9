/// Follows errors from where they are thrown to whoever handles them.
///
/// It walks the typed body of a function, once its types are known. Everything that can throw must be marked with `try`
/// and stand where somebody takes the error: a `catch` that takes every error, a function that throws, or the lesson
/// itself, which stops. What a call of a `rethrows` function can throw depends on its arguments, closures among them, so
/// the walk gives an effect for each part. Calls that turn out to throw nothing are told so: their code needs no way back.
struct ThrowChecker {
  /// Whether errors come out of something; `parameter` says only if a function that the caller passed in throws.
  enum Effect: Int, Comparable {
    case never, parameter, always

    static func < (a: Effect, b: Effect) -> Bool { a.rawValue < b.rawValue }
  }

  /// Who receives the errors of the code that is walked.
  enum Handler {
    case everything
    /// A `rethrows` function passes on what its parameters throw.
    case parameters
    case nothing(Unhandled)

    func handles(_ effect: Effect) -> Bool {
      switch self {
      case .everything: true
      case .parameters: effect <= .parameter
      case .nothing: effect == .never
      }
    }

    var reason: Unhandled { if case .nothing(let reason) = self { reason } else { .rethrowing } }
  }

  var handler: Handler
  /// Whether a `try` covers what is walked.
  var isMarked = false
  /// The `rethrows` function whose body is walked.
  var rethrowing: FunctionBody?
  /// Within a `catch`, what its `do` can throw: a `rethrows` function may throw on what its parameters have thrown.
  var caught: Effect?
  /// The type of what `throw` throws here; nil is any error.
  var context: Type?
  /// The type of the errors that the code may let out, where it is said.
  var limit: Type?
  /// The types of what comes out of the code walked so far; nil is any error.
  var thrownTypes: [Type?] = []
  /// How many places that can throw were met in the expression.
  var sourceCount = 0
  var problems: [(error: CheckError, span: Span)] = []
  var warnings: [(warning: CheckError, span: Span)] = []
  /// What can come out of the closures met so far.
  var closures: [ObjectIdentifier: Effect] = [:]

  init(_ handler: Handler) { self.handler = handler }

  init(body: FunctionBody) {
    handler = body.throws ? .everything : body.rethrows ? .parameters : .nothing(.function)
    rethrowing = body.rethrows ? body : nil
    (context, limit) = (body.thrownByStatements, body.thrown)
    if let limit, limit.isNever { handler = .everything }
  }

  /// Walks a part with another handler; `isMarked` and the count of sources are its own.
  mutating func within(_ inner: Handler, isMarked marked: Bool = false, context innerContext: Type? = nil, limit innerLimit: Type? = nil,
                       _ walk: (inout ThrowChecker) -> Effect) -> Effect {
    let outer = (handler, isMarked, sourceCount, context, limit)
    (handler, isMarked, context, limit) = (inner, marked, innerContext, innerLimit)
    defer { (handler, isMarked, sourceCount, context, limit) = outer }
    return walk(&self)
  }

  /// Walks a part whose errors stay in it.
  mutating func keeping(_ walk: (inout ThrowChecker) -> Effect) -> Effect {
    let count = thrownTypes.count
    defer { thrownTypes.removeSubrange(count...) }
    return walk(&self)
  }

  /// Notes the type of an error that goes out, and complains of one that is not to.
  mutating func note(_ type: Type?, _ span: Span) {
    thrownTypes.append(type)
    guard let limit, case .everything = handler, type != limit, type?.hasErrors != true else { return }
    problems.append((.thrownMismatch(type ?? anyError, limit), span))
  }

  /// The type of all errors that come out of statements, if they have one.
  static func onlyThrown(by statements: [TypedStatement]) -> Type? {
    var checker = ThrowChecker(.everything)
    _ = checker.walk(statements)
    guard let first = checker.thrownTypes.first, checker.thrownTypes.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// As messages write it.
  private var anyError: Type { .existential([TypeDeclaration(.protocolType, "Error")]) }

  /// Something that can throw: it must be marked, and its errors must go somewhere.
  mutating func source(_ source: ThrowSource, _ effect: Effect, of type: Type?, _ span: Span) -> Effect {
    guard effect != .never else { return .never }
    note(type, span)
    sourceCount += 1
    if handler.handles(effect) {
      if !isMarked { problems.append((.notMarked(source), span)) }
    } else if handler.reason.isOfSource {
      let isUnmarkedAutoclosure = if case .autoclosure = handler.reason { !isMarked } else { false }
      problems.append((isUnmarkedAutoclosure ? .notMarkedOrHandled(source, .autoclosure) : .mustNotThrow(source, handler.reason), span))
    } else if !isMarked {
      problems.append((.notMarkedOrHandled(source, handler.reason), span))
    }
    return effect
  }
}

extension Checker {
  /// Checks where the errors of a body go, which is free of other problems.
  func requireHandling(in body: FunctionBody) {
    var throwing = ThrowChecker(body: body)
    _ = throwing.walk(body.statements)
    report(throwing)
  }

  func report(_ throwing: ThrowChecker) {
    for (error, span) in throwing.problems { report(error, at: span) }
    for (warning, span) in throwing.warnings where span.isOfLesson { warn(warning, at: span) }
  }

  /// Checks an expression that stands outside of every function: a default argument, the value of a property.
  func requireNothingThrown(by expression: TypedExpression, _ reason: Unhandled) {
    var throwing = ThrowChecker(.nothing(reason))
    _ = throwing.walk(expression)
    report(throwing)
  }
}
