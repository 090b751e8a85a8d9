/// Functions of the library that are written in Swift.
///
/// An algorithm such as `map` calls the lesson's closures, counts fuel at every step and may be left by an error: as code of
/// the machine it gets all of that for nothing, and calls a closure ten times as fast as the host can. Its declaration is
/// read at the start like any other; the body is parsed and checked when something first uses it.
extension Library {
  /// Declares a function, initialiser, subscript or computed property with its body in braces.
  ///
  /// - Parameter requirements: What an extension around it would ask, `Element: Comparable`.
  public func bindSource(_ text: String, in owner: String? = nil, where requirements: String? = nil) {
    bindSource(text, in: owner, where: requirements, intrinsic: nil)
  }

  func bindSource(_ text: String, in owner: String? = nil, where requirements: String? = nil, intrinsic: Intrinsic? = nil,
                  deprecation: Deprecation? = nil) {
    bound.append(BoundDeclaration(text, in: owner, where: requirements, hasBody: true))
    do {
      let value = try declaration(text, owner, where: requirements)
      value.intrinsic = intrinsic
      value.deprecation = deprecation
      value.preparation = { [unowned self, unowned value] in
        do {
          try prepare(value, text)
        } catch {
          problems.append("\(text): \((error as? CheckFailure)?.error.message ?? "\(error)")")
        }
      }
    } catch {
      problems.append("\(text): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }

  func conditions(_ text: String, in owner: TypeDeclaration?) throws -> [GenericRequirement] {
    guard case .function(let function) = try Parsing.declaration("func f() where \(text)").kind else { return [] }
    return try function.generics.requirements.flatMap { try checker.requirements($0, memberScope(of: owner)) }
  }

  private func prepare(_ value: ValueDeclaration, _ text: String) throws {
    var operators = OperatorScope()
    let source = SourceText(file: "library", code: "extension X {\n\(text)\n}")
    let parsing = Parsing.parse(source, id: Span.library, operators: &operators)
    guard case .declaration(let outer)? = parsing.statements.first?.kind, case .extending(let syntax) = outer.kind,
          let member = syntax.members.first else {
      throw CheckFailure(error: .unsupported(.librarySource, parsing.problems.first?.message ?? "no body"), span: .none)
    }
    let isFirst = checker.pendingBodies.isEmpty
    try checker.implement(value, member, memberScope(of: value.owner))
    // What the body uses is prepared while the body is checked.
    guard isFirst else { return }
    checker.checkPendingBodies()
    problems += checker.takeProblems().map { "\(text): \($0.error.message)" }
  }
}

extension Checker {
  /// Gives a declaration of the library the body that its source has.
  func implement(_ value: ValueDeclaration, _ syntax: DeclarationSyntax, _ scope: Scope) throws {
    let inner = Scope(.block, parent: scope)
    inner.assumptions = Assumptions(value.conditions)
    for generic in value.generics { inner.declare(generic.name, .parameter(generic)) }
    inner.assumptions = Assumptions(value.conditions)
    switch syntax.kind {
    case .function(let function):
      guard let block = function.body else { return }
      let body = libraryBody(of: value, value.type)
      value.implementation = .body(body)
      pendingBodies.append { [unowned self] in
        check(block, body, value.parameters, owner: value.isStatic ? nil : value.owner, isMutating: value.isMutating, inner)
      }
    case .initializer(let initializer):
      guard let owner = value.owner else { return }
      try implement(value, initializer, of: owner, inner)
    case .variable(let variable):
      guard let accessors = variable.bindings.first?.accessors, let owner = value.owner else { return }
      implement(value, accessors, of: owner, inner)
    case .subscripting(let syntax):
      guard let owner = value.owner else { return }
      implement(value, syntax.accessors, of: owner, inner)
    default: break
    }
  }

  private func libraryBody(of value: ValueDeclaration, _ result: Type) -> FunctionBody {
    let body = circles.keep(FunctionBody(value.fullName, span: .none, result: result, parent: nil))
    body.generics = (value.owner?.contextGenerics ?? []) + value.generics
    body.throws = value.throws
    (body.thrown, body.thrownByStatements) = (value.thrown, value.thrown)
    body.rethrows = value.rethrows
    return body
  }
}

extension TypeDeclaration {
  /// The generic parameters that its members are compiled for: `Self` in a protocol.
  var contextGenerics: [GenericParameter] { selfParameter.map { [$0] } ?? generics }
}
