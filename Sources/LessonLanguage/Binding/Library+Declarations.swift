/// How the library declares what is bound: the name at once, and the rest when something first asks for it.
extension Library {
  /// What every binding said, for the test that compiles them against the real module; the names of the library's own
  /// begin with an underscore and are not among them.
  public var declarations: [BoundDeclaration] { bound.filter { !$0.isHidden } }

  /// - Parameter requirements: What an extension around the declaration asks.
  func declaration(_ text: String, _ owner: String?, where requirements: String? = nil) throws -> ValueDeclaration {
    guard let owner else { return try declaration(text, of: nil, where: requirements) }
    guard let type = core.byName[owner] else {
      throw CheckFailure(error: .unknownType(owner, nearest: nil), span: .none)
    }
    return try declaration(text, of: type, where: requirements)
  }

  func declaration(_ text: String, of owner: TypeDeclaration?, where requirements: String? = nil) throws -> ValueDeclaration {
    let head = try Parsing.head(of: text)
    let value = ValueDeclaration(head.kind, head.name, type: nil)
    value.isStatic = head.modifiers.has("static") || value.kind == .initializer
    value.isMutating = head.modifiers.has("mutating")
    value.isPostfix = head.modifiers.has("postfix")
    value.isDiscardable = head.modifiers.hasAttribute("discardableResult")
    value.reading = { [unowned self, unowned value] in
      do {
        value.signature = try signature(of: value, text, owner, where: requirements)
      } catch {
        problems.append("\(text): \((error as? CheckFailure)?.error.message ?? "\(error)")")
      }
    }
    if let owner, !(value.isStatic && value.name.isOperatorName) { owner.add(value) } else { scope.declare(value) }
    return value
  }

  private func signature(of value: ValueDeclaration, _ text: String, _ owner: TypeDeclaration?, where requirements: String?) throws
    -> Signature
  {
    let outer = memberScope(of: owner)
    let conditions = try requirements.map { try self.conditions($0, in: owner) } ?? []
    if !conditions.isEmpty { outer.assumptions = Assumptions(conditions) }
    let inner = Scope(.block, parent: outer)
    var signature = try checker.signature(of: try Parsing.declaration(String(text.withoutBody)), owner, inner)
    signature.conditions += conditions
    for var parameter in signature.parameters {
      guard let standard = parameter.standard else { continue }
      // What waits must not hold what it waits in.
      parameter.standard = nil
      standard.checking = { [unowned self, unowned standard, parameter] in
        var parameter = parameter
        parameter.standard = standard
        checker.checkDefault(of: parameter, inner)
      }
    }
    return signature
  }

  func memberScope(of owner: TypeDeclaration?) -> Scope {
    owner.map { Scope(.type($0), parent: scope) } ?? scope
  }

  /// Reads and makes everything that waits to be asked for, and so finds what is wrong with any of it.
  public func prepareEverything() {
    let members = core.byName.values.flatMap { Array($0.members.values.joined()) + Array($0.staticMembers.values.joined()) }
    for declaration in members + scope.values.values.joined() {
      _ = declaration.implementation
      for parameter in declaration.parameters { _ = parameter.standard?.expression }
    }
    problems += checker.takeProblems().map(\.error.message)
  }
}

/// A declaration of the library as it was bound.
public struct BoundDeclaration: Sendable {
  /// The type that it is a member of.
  public let owner: String?
  /// What an extension around it asks, `Element: Parameterized`.
  public let requirements: String?
  private let source: String
  private let hasBody: Bool

  init(_ source: String, in owner: String?, where requirements: String? = nil, hasBody: Bool = false) {
    (self.source, self.owner, self.requirements, self.hasBody) = (source, owner, requirements, hasBody)
  }

  /// Without a body.
  public var text: String { hasBody ? String(source.withoutBody) : source }

  /// Whether it is for other functions of the library.
  var isHidden: Bool { text.contains("func _") || text.contains("var _") }
}

extension String {
  /// A declaration up to its body in braces.
  var withoutBody: Substring { self[..<(utf8.firstIndex(of: UInt8(ascii: "{")) ?? endIndex)] }
}

extension Checker {
  /// The signature of a function, initialiser, property or subscript of the host.
  fileprivate func signature(of syntax: DeclarationSyntax, _ owner: TypeDeclaration?, _ inner: Scope) throws -> Signature {
    var signature = Signature()
    switch syntax.kind {
    case .function(let function):
      signature.generics = try genericParameters(function.generics, inner, conditions: &signature.conditions)
      signature.parameters = try parameters(function.parameters, inner)
      signature.type = try function.result.map { try resolve($0, inner) } ?? .void
      signature.rethrows = function.rethrows
      (signature.throws, signature.thrown) = try thrown(function.throws, function.thrown, inner)
    case .initializer(let initializer):
      signature.generics = try genericParameters(initializer.generics, inner, conditions: &signature.conditions)
      signature.parameters = try parameters(initializer.parameters, inner)
      signature.type = owner?.declaredType
      signature.isFailable = initializer.isFailable
      signature.rethrows = initializer.rethrows
      (signature.throws, signature.thrown) = try thrown(initializer.throws, initializer.thrown, inner)
    case .subscripting(let syntax):
      signature.generics = try genericParameters(syntax.generics, inner, conditions: &signature.conditions)
      signature.parameters = try parameters(syntax.parameters, inner)
      signature.type = try resolve(syntax.result, inner)
    case .variable(let variable):
      guard let type = variable.bindings.first?.type else { throw CheckFailure(error: .missingTypeAnnotation, span: .none) }
      signature.type = try resolve(type, inner)
    default:
      throw CheckFailure(error: .unsupported(.libraryDeclaration), span: .none)
    }
    return signature
  }
}
