// What a function throws: nothing, any error, or errors of one type. `throws(Never)` is nothing and `throws(any Error)` is
// any error; both are written in their plain form, so that equal function types are equal.

extension FunctionType {
  /// Its plain form, once the thrown type is known.
  mutating func simplifyThrown() {
    guard let type = thrown else { return }
    if type.isNever { (`throws`, thrown) = (false, nil) } else if type.isAnyError { thrown = nil }
  }
}

extension Type {
  var isAnyError: Bool {
    if case .existential(let protocols) = self { protocols.count == 1 && protocols[0].name == "Error" && !protocols[0].span.isOfLesson } else { false }
  }
}

extension CoreTypes {
  var anyError: Type { .existential([error]) }

  /// What comes out of a function of the type: `Never` if nothing does.
  func thrown(by function: FunctionType) -> Type {
    guard function.throws else { return byName["Never"].map { .nominal($0, []) } ?? .void }
    return function.thrown ?? anyError
  }
}

extension ConstraintSystem {
  /// Makes what two functions throw equal.
  mutating func unifyThrown(_ a: FunctionType, _ b: FunctionType) -> Bool {
    if a.thrown == nil, b.thrown == nil { return a.throws == b.throws }
    return unify(core.thrown(by: a), core.thrown(by: b))
  }

  /// Whether one function may stand where another is asked for, as far as their errors go.
  mutating func convertThrown(_ a: FunctionType, _ b: FunctionType) -> Bool {
    if a.thrown == nil, b.thrown == nil { return !a.throws || b.throws }
    let have = core.thrown(by: a), want = core.thrown(by: b)
    if want.isAnyError { return true }
    if have.isNever, !head(want).isVariable { return true }
    return unify(have, want)
  }

  /// The type of a closure's function, once it is known what the closure throws: the type it says, any error, or nothing.
  mutating func settleThrown(_ function: FunctionType, written: Type?, mayThrow: Bool) -> FunctionType? {
    var known = function
    guard let thrown = function.thrown else { return function }
    if case .variable = head(thrown) {
      let own = written ?? core.thrown(by: FunctionType(parameters: [], result: .void, throws: mayThrow))
      guard unify(thrown, own) else { return nil }
    }
    known.thrown = resolve(thrown)
    known.simplifyThrown()
    return known
  }
}

extension Checker {
  /// What `throws(E)` means where it is written.
  func thrown(_ isThrowing: Bool, _ syntax: TypeSyntax?, _ scope: Scope, open: ((GenericParameter) -> Type)? = nil) throws
    -> (throws: Bool, type: Type?)
  {
    guard isThrowing, let syntax else { return (isThrowing, nil) }
    let type = try resolve(syntax, scope, open: open)
    guard type.isNever || type.isAnyError || type == .error || mayConform(type, to: core.error, scope) else {
      throw CheckFailure(error: .thrownTypeNotError(type), span: syntax.span)
    }
    var function = FunctionType(parameters: [], result: .void, throws: true, thrown: type)
    function.simplifyThrown()
    return (function.throws, function.thrown)
  }
}
