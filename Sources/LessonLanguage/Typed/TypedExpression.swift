/// An expression whose names are resolved and whose types are known, once its constraints are solved.
///
/// A class, because the constraint system refers to expressions while it works and completes them afterwards.
final class TypedExpression {
  var span: Span
  var type: Type
  var kind: Kind
  /// The type of what is unwrapped, if its context takes what that wraps: a reference to a `T!`.
  var optional: Type?
  /// Where its operator or the name of what it calls stands, if messages point there.
  var place: Span?
  /// Whether the variable that this names is consumed here.
  var isTaken = false

  enum Kind {
    case integer(IntegerLiteral)
    case float(Double)
    case boolean(Bool)
    case nilLiteral
    case string([Segment])
    case variable(Variable)
    /// A reference to a declaration which the constraint system chooses.
    case overloaded(OverloadedReference)
    /// A function as a value, or with its base a method as a value.
    case function(ValueDeclaration, Substitution, base: TypedExpression?)
    case property(base: TypedExpression?, ValueDeclaration, Substitution)
    case tupleElement(TypedExpression, Int)
    case call(Call)
    case subscripting(base: TypedExpression, ValueDeclaration, Substitution, [BoundArgument])
    case tuple([TypedExpression])
    case array([TypedExpression])
    case dictionary([(key: TypedExpression, value: TypedExpression)])
    case closure(TypedClosure)
    case conversion(Conversion, TypedExpression)
    /// `value as T`, until the conversion is known.
    case coercion(TypedExpression)
    case cast(Cast, TypedExpression, at: Span)
    case assignment(TypedExpression, TypedExpression)
    case discard
    case conjunction(TypedExpression, TypedExpression)
    case disjunction(TypedExpression, TypedExpression)
    case coalescing(TypedExpression, TypedExpression)
    case ternary(TypedExpression, TypedExpression, TypedExpression)
    case ifElse(TypedIf)
    case switched(TypedSwitch)
    case forceUnwrap(TypedExpression)
    case nilTest(TypedExpression, isNegated: Bool)
    case optionalLink(TypedExpression)
    case optionalChain(TypedExpression)
    case inoutReference(TypedExpression)
    case consumed(TypedExpression, copies: Bool)
    case tried(ExpressionSyntax.TryKind, TypedExpression)
    case keyPath(TypedKeyPath)
    /// `base[keyPath: path]`
    case keyPathAccess(TypedExpression, path: TypedExpression)
    case type(Type)
    case error
  }

  enum Segment {
    case text(String)
    case value(TypedExpression)
  }

  /// How a value of one type becomes a value of another without being asked to.
  enum Conversion {
    case wrapOptional
    case mapOptional
    case erase
    case function
    /// The class of an instance, as `Self` within its members.
    case dynamicType
    /// The instance in an existential that can hold nothing but instances of the class.
    case opened
    /// `super`: the instance as one of its superclass, whose members are meant as that class declares them.
    case superclass
    /// A tuple or a collection, whose elements are converted one by one.
    case upcast
    case autoclosure(FunctionBody)
  }

  /// What becomes of a value whose type is looked at when the program runs.
  enum Cast {
    /// `as?` and `is`: the expression has the target's optional type.
    case conditional, test
    case forced
  }

  init(_ kind: Kind, _ type: Type, _ span: Span) {
    self.kind = kind
    self.type = type
    self.span = span
  }
}

/// A name with its possible meanings.
final class OverloadedReference {
  struct Candidate {
    var declaration: ValueDeclaration
    /// Set where the base's type fixes some of the parameters.
    var substitution: Substitution
    /// What `Self` is where a class's member is used: the class of the value, or the one that is named.
    var own: Type?
  }
  let name: String
  /// The value that a member belongs to; nil for a free name and for a static member.
  let base: TypedExpression?
  var candidates: [Candidate]
  /// What the solver settled on, with the types of all generic parameters.
  var choice: Candidate?
  /// Set if the name is called, so that labels narrow the candidates.
  var call: Call?
  let isOperator: Bool

  init(_ name: String, base: TypedExpression?, candidates: [Candidate], isOperator: Bool = false) {
    self.name = name
    self.base = base
    self.candidates = candidates
    self.isOperator = isOperator
  }
}

final class Call {
  enum Target {
    /// Before the constraints are solved, or a function value.
    case value(TypedExpression)
    case declaration(ValueDeclaration, Substitution, base: TypedExpression?)
  }
  struct Argument {
    var label: String?
    var labelSpan: Span
    var value: TypedExpression
    var isTrailingClosure: Bool
  }
  var target: Target
  var arguments: [Argument]
  /// The labels of what stands in the parentheses, before the arguments are looked at.
  var labels: [String?]?
  /// One for each parameter, once the target is known.
  var bound: [BoundArgument] = []
  /// False if no error can come out of it, which `ThrowChecker` finds out.
  var mayThrow = true

  init(_ target: Target, _ arguments: [Argument]) {
    self.target = target
    self.arguments = arguments
  }
}

extension Call {
  /// The value that a method or a delegated initialiser is called on.
  var receiver: TypedExpression? { if case .declaration(_, _, let base) = target { base } else { nil } }

  /// Where its arguments begin.
  func parenthesis(behind callee: Span) -> Span {
    guard let first = arguments.first, !first.isTrailingClosure else { return Span(source: callee.source, start: callee.end, end: callee.end + 1) }
    let start = (first.label == nil ? first.value.span : first.labelSpan).start
    return Span(source: callee.source, start: max(0, start - 1), end: start)
  }
}

/// What a parameter receives.
enum BoundArgument {
  case value(TypedExpression)
  case variadic([TypedExpression], element: Type)
  case standard(ValueDeclaration, parameter: Int)
}

final class TypedClosure {
  let syntax: ClosureSyntax
  var body: FunctionBody
  var parameterTypes: [Type]
  var result: Type
  /// The value of a body that is one expression.
  var single: TypedExpression?
  /// Whether the body may be looked into while the types of the parameters are open, so that it decides them.
  var isOpened = false
  /// What makes its value, if the parameter that it is passed to says so.
  var builder: Type?
  /// Whether `$0` or nothing stands for the parameters, so that their number comes from the context.
  var scope: Scope

  init(_ syntax: ClosureSyntax, body: FunctionBody, parameterTypes: [Type], result: Type, scope: Scope) {
    self.syntax = syntax
    self.body = body
    self.parameterTypes = parameterTypes
    self.result = result
    self.scope = scope
  }
}

final class TypedIf {
  var branches: [(conditions: [TypedCondition], body: [TypedStatement], value: TypedExpression?)] = []
  var otherwise: (body: [TypedStatement], value: TypedExpression?)?
}
