/// The types of one expression, found by solving constraints.
///
/// Every part of the expression has a type, at first a variable. Walking the expression yields constraints: an argument
/// converts to its parameter's type, a name is one of several overloads, a member belongs to whatever its base turns out
/// to be. Solving repeats two steps. Each constraint that has become decidable is decided: it binds variables, or leaves
/// simpler constraints. When none is, one guess is made, the least risky first: an overload that alone still fits, a
/// variable that a known type converts to, an overload among several (tried in order, on a copy of the state), and last
/// the default type of a literal. The order makes the common case linear, and only overloads can ever be tried in vain.
///
/// The state is a value: a guess that fails leaves nothing behind. Expressions are completed afterwards, by `Finishing`.
struct ConstraintSystem {
  /// What a literal asks of the type that it takes.
  enum Literal: Equatable {
    /// `character` is a string literal of one character, which may be a `Character` and is a `String` unless asked.
    case integer, float, boolean, string, character, nothing, closure
    case array(element: Type)
    case dictionary(key: Type, value: Type)
    case keyPath(TypedKeyPath, value: Type)

    var isCollection: Bool {
      switch self {
      case .array, .dictionary: true
      default: false
      }
    }
  }

  struct VariableState {
    var binding: Type?
    var literal: Literal?
    /// The optional of a reference that may be unwrapped without being asked to.
    var optional: Type?
    /// The generic parameter that it stands for, for messages.
    var name: String?
    var span: Span
  }

  enum Constraint {
    case conversion(Type, Type, ConversionRole, Span)
    case equal(Type, Type, ConversionRole, Span)
    case conforms(Type, TypeDeclaration, Span)
    case member(MemberReference)
    case overload(TypedExpression)
    case apply(TypedExpression, callee: TypedExpression)
    case unwrap(Type, wrapped: Type, Span, isChained: Bool)
    case closure(TypedExpression)
    /// The literal has to be one that can be written through.
    case writable(TypedKeyPath, value: Type)
    /// `base[keyPath: path]`
    case keyPath(base: Type, path: Type, result: Type, Span)
  }

  let core: CoreTypes
  let assumptions: Assumptions
  var variables: [VariableState] = []
  var constraints: [Constraint] = []
  var choices: [ObjectIdentifier: OverloadedReference.Candidate] = [:]
  var references: [ObjectIdentifier: OverloadedReference] = [:]
  var closures: [ObjectIdentifier: ClosureSolution] = [:]
  /// The results of closures that only throw: nothing, unless something else is asked for.
  var openResults: [Type] = []
  /// Guesses left before the expression counts as too complex; shared by all copies through the solver.
  var depth = 0
  /// Variables for generic parameters that take a whole argument: an `any P` may be opened for them.
  var openable: Set<Int> = []
  /// Collection literals whose elements are being tried with their default types.
  var triedBases: Set<Int> = []

  struct ClosureSolution {
    var body: FunctionBody
    var single: TypedExpression?
  }

  init(core: CoreTypes, assumptions: Assumptions = Assumptions()) {
    self.core = core
    self.assumptions = assumptions
  }

  mutating func fresh(_ span: Span, literal: Literal? = nil, name: String? = nil) -> Type {
    variables.append(VariableState(literal: literal, name: name, span: span))
    return .variable(variables.count - 1)
  }

  mutating func add(_ constraint: Constraint) { constraints.append(constraint) }

  // MARK: Resolving

  /// The type with bound variables followed, at its top only.
  func head(_ type: Type) -> Type {
    var type = type
    while case .variable(let index) = type, let bound = variables[index].binding { type = bound }
    if case .dependent(let base, let name) = type {
      let known = resolve(base)
      if case .variable(let index) = known {
        // Whatever an array literal becomes, its elements are that type's elements.
        if case .array(let element)? = variables[index].literal, name == "Element" { return head(element) }
        return .dependent(known, name)
      }
      let associated = known.associatedType(name)
      if case .dependent = associated { return (assumptions.equal[associated] ?? sameByProtocol(associated)).map(head) ?? associated }
      return head(associated)
    }
    if case .parameter = type, let equal = assumptions.equal[type] { return head(equal) }
    return type
  }

  /// Whether nothing that is still to be found out would change the type: an associated type of a generic parameter.
  func isRigid(_ type: Type) -> Bool {
    if case .dependent(let base, _) = type { !resolve(base).hasVariables } else { false }
  }

  /// The protocols that a generic parameter or an associated type is known to conform to.
  func protocols(of type: Type) -> [TypeDeclaration] {
    let assumed = assumptions.protocols[type] ?? []
    switch type {
    case .parameter(let parameter):
      return assumed + parameter.protocols
    case .dependent(let base, let name):
      return assumed + protocols(of: base).flatMap { conformed in
        conformed.allAssociatedTypes.filter { $0.name == name }.flatMap(\.protocols)
      } + askedByProtocols(of: type)
    default:
      return assumed + (type.opaqueProtocols ?? [])
    }
  }

  /// The type with every bound variable replaced.
  func resolve(_ type: Type) -> Type {
    type.mapped { part in
      switch part {
      case .variable, .dependent:
        let known = head(part)
        switch known {
        case .variable, .dependent: return known
        default: return resolve(known)
        }
      case .parameter: return assumptions.equal[part].map(resolve)
      default: return nil
      }
    }
  }

  func literal(of type: Type) -> Literal? {
    if case .variable(let index) = head(type) { return variables[index].literal }
    return nil
  }

  /// The type as a message shows it: literals by their default.
  func shown(_ type: Type) -> Type {
    resolve(type).mapped { part in
      if case .variable(let index) = part { return variables[index].literal.flatMap(defaultType).map(shown) }
      return nil
    }
  }

  func defaultType(_ literal: Literal) -> Type? {
    switch literal {
    case .integer: core.type(core.int)
    case .float: core.type(core.double)
    case .boolean: core.type(core.bool)
    case .string, .character: core.type(core.string)
    case .array(let element): core.array(element)
    case .dictionary(let key, let value): core.dictionary(key, value)
    case .keyPath(let path, let value):
      keyPathType(path, value)
    case .nothing, .closure: nil
    }
  }
}

/// `base.name`, until the type of the base is known.
final class MemberReference {
  let base: TypedExpression?
  /// The type whose static member an implicit member (`.zero`) is.
  let implicitBase: Type?
  let name: NameSyntax
  let expression: TypedExpression
  let call: Call?
  let typeArguments: [Type]

  init(base: TypedExpression?, implicitBase: Type?, name: NameSyntax, expression: TypedExpression, call: Call?,
       typeArguments: [Type]) {
    self.base = base
    self.implicitBase = implicitBase
    self.name = name
    self.expression = expression
    self.call = call
    self.typeArguments = typeArguments
  }
}

/// A constraint that cannot hold, and where.
struct CheckFailure: Error {
  var error: CheckError
  var span: Span
  var notes: [(String, Span)] = []
}
