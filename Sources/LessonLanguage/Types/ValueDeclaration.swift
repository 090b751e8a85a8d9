/// Something that has a name and a type: a variable, function, initialiser, subscript or enum case.
final class ValueDeclaration: Hashable {
  enum Kind { case variable, function, initializer, subscripting, enumCase }

  struct Parameter {
    /// Nil is `_`.
    var label: String?
    var name: String
    var type: Type
    var isInout = false
    var isVariadic = false
    var isAutoclosure = false
    /// Whether what an autoclosure evaluates may throw.
    var isThrowing = false
    /// Whether it is a function that does not outlive the call.
    var isNonescaping = false
    var isImplicitlyUnwrapped = false
    var ownership: Ownership?
    var attributes: [ModifierSyntax.Attribute] = []
    /// What makes the value of a closure that is passed.
    var builder: Type?
    /// Checked in the scope of the declaration when it is first used.
    var standard: DefaultArgument?
    var span: Span = .none
    /// Where the name that its body knows stands.
    var nameSpan: Span?
  }

  /// Where the value comes from when the machine needs it.
  enum Implementation {
    case none
    case native(NativeFunction)
    /// The machine has an instruction for it, where the types are right.
    case body(FunctionBody)
    case local(Variable)
    /// A stored property: its position among those of its type.
    case stored(index: Int)
    case computed(getter: FunctionBody?, setter: FunctionBody?)
    case nativeProperty(getter: NativeFunction, setter: NativeFunction?)
    case enumCase(index: Int)
    /// A requirement of a protocol: the conforming type has the implementation.
    case requirement
  }

  let kind: Kind
  let name: String
  var span: Span = .none
  /// What is said between its name and its body.
  var signature: Signature {
    _read {
      read()
      yield knownSignature
    }
    _modify {
      read()
      yield &knownSignature
    }
  }
  private var knownSignature: Signature
  /// Reads the signature when it is first asked for: the library declares much that a lesson never names.
  var reading: (() -> Void)?
  /// A variable's type, a function's result, the type that an initialiser makes.
  var type: Type {
    get {
      if signature.type == nil { settle() }
      if signature.type == nil { circular?() }
      return signature.type ?? .error
    }
    set { signature.type = newValue }
  }
  /// Whether the type is written, or found already.
  var isTyped: Bool { signature.type != nil }
  var isStatic = false
  var isMutating = false
  /// Whether its base is gone afterwards, if it cannot be copied.
  var isConsuming = false
  /// Whether this operator stands behind its operand.
  var isPostfix = false
  var isLet = false
  var isDiscardable = false
  /// Declared as `T!`.
  var isImplicitlyUnwrapped = false
  /// Whether an enum case holds its payload in an object of its own, and so may hold a value of its own type.
  var isIndirect = false
  /// Whether it gives an array where another member of the name gives a part of what it belongs to: meant where nothing but
  /// an array will do.
  var givesArrayInstead = false
  /// Whether its conditions are those of the extension around it.
  var isConditionedByExtension = false
  /// Why a use of it is an error.
  var unavailable: CheckError?
  /// What to use instead of what is better not used any more.
  var deprecation: Deprecation?
  /// The operation that the machine has for it, for some types.
  var intrinsic: Intrinsic?
  /// The scope of the source that it was declared in; 0 is the library.
  var generation = 0
  var implementation: Implementation {
    get {
      if let prepare = preparation {
        preparation = nil
        prepare()
      }
      return known
    }
    set { known = newValue }
  }
  private var known = Implementation.none
  /// Whether only conforming types have an implementation.
  var isAbstract: Bool { if case .requirement = known { preparation == nil } else { false } }
  /// Makes the implementation when it is first asked for: the body of a library function that is Swift source.
  var preparation: (() -> Void)?
  /// What a stored property holds before an initialiser runs.
  var initial: TypedExpression? {
    get {
      settle()
      return knownInitial
    }
    set { knownInitial = newValue }
  }
  private var knownInitial: TypedExpression?
  /// Checks the value of a property when it or its type is first asked for, so that the order of declarations is free.
  var deduction: (() -> Void)?
  /// Says that the type of a property depends on itself.
  var circular: (() -> Void)?
  /// Whether there is a value, checked or not.
  var hasInitial: Bool { !lacksInitial && (deduction != nil || knownInitial != nil) }
  /// What is written out for each call, if it is a function over parameter packs.
  var template: PackTemplate?
  /// The result builder of its getter or body.
  var builder: Type?
  /// What it is part of, if it has a wrapper or is a wrapper's storage.
  var wrapped: WrappedProperty?
  /// Whether its type is found by looking at something that is no value.
  var lacksInitial = false
  var observers: Observers?
  var access = AccessLevel.open
  /// What the lesson says of who may name it, for a member of a type.
  var declaredAccess: DeclaredAccess?
  /// The member of a superclass whose place this one takes, and whether a subclass has one that takes its own place.
  var overridden: ValueDeclaration?
  var isOverridden = false
  /// Whether it is declared to give a `Self`, or an optional one.
  var givesSelf = false
  /// Whether no subclass may have its own.
  var isFinal = false
  /// Set where a stored property does not keep what it refers to.
  var strength: ReferenceStrength?
  /// Of an initialiser: whether it leaves the work to another one of its class, and whether subclasses must have it too.
  var isConvenience = false
  var isRequired = false
  /// Reading changes what the property belongs to, as the first use of a lazy one does.
  var hasMutatingGetter = false
  /// Setting leaves alone what the property belongs to.
  var hasNonmutatingSetter = false
  weak var owner: TypeDeclaration?
  /// Whether a conforming type is to have its own: a requirement of a protocol. A `let` can only be read.
  var isRequirement = false

  init(_ kind: Kind, _ name: String, type: Type?) {
    self.kind = kind
    self.name = name
    knownSignature = Signature(type: type)
  }

  private func read() {
    guard let read = reading else { return }
    reading = nil
    read()
  }

  func settle() {
    guard let deduce = deduction else { return }
    deduction = nil
    deduce()
  }

  /// The type of a use: of the variable, or of the function as a value without its `self`.
  var interfaceType: Type {
    switch kind {
    case .variable: return type
    case .enumCase where parameters.isEmpty: return type
    default: return .function(functionType)
    }
  }

  var functionType: FunctionType {
    FunctionType(
      parameters: parameters.map {
        .init(type: $0.type, isInout: $0.isInout, isVariadic: $0.isVariadic, isAutoclosure: $0.isAutoclosure,
              isThrowing: $0.isThrowing)
      },
      result: type, throws: `throws` || `rethrows`, thrown: thrown)
  }

  /// A comparison of two integer types, which is meant only where the operands' types are known and differ.
  var comparesTwoTypes: Bool {
    switch intrinsic {
    case .equal?, .notEqual?, .less?, .lessEqual?, .greater?, .greaterEqual?: generics.count == 2
    default: false
    }
  }

  /// `f(_:with:)`, as messages name it.
  var fullName: String {
    guard kind != .variable, !(kind == .enumCase && parameters.isEmpty) else { return name }
    return name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
  }

  /// The full name, or the base name if nothing has a label.
  var shortName: String { parameters.contains { $0.label != nil } ? fullName : name }

  /// Whether a parameter has a type that only the conforming type knows, `Self` or an associated type that an `any` does not say.
  func takesSelf(of existential: Type) -> Bool {
    guard let own = owner?.selfParameter else { return false }
    let protocols = if case .existential(let protocols) = existential { protocols } else { [TypeDeclaration]() }
    return parameters.contains { parameter in
      let known = parameter.type.mapped {
        if case .dependent(.parameter(own), let name) = $0 { protocols.lazy.compactMap { $0.argument(for: name) }.first } else { nil }
      }
      return known.contains { $0 == .parameter(own) }
    }
  }

  /// As messages about calls name it: without labels if there are none.
  var shownName: String { !parameters.isEmpty && parameters.allSatisfy { $0.label == nil } ? name : fullName }

  /// An operator that a type or protocol declares: it is found without naming the type.
  var isMemberOperator: Bool { owner != nil && isStatic && name.isOperatorName }

  /// The generic parameters that stand for any sequence.
  var sequenceParameters: Set<GenericParameter> {
    Set(generics.filter { $0.protocols.contains { $0.name == "Sequence" || $0.name == "Collection" } })
  }

  static func == (a: ValueDeclaration, b: ValueDeclaration) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A default value of a parameter.
final class DefaultArgument {
  let syntax: ExpressionSyntax
  /// Set when the declaration is checked.
  var expression: TypedExpression? {
    get {
      if let check = checking {
        checking = nil
        check()
      }
      return known ?? property?.initial
    }
    set { known = newValue }
  }
  /// Checks it when it is first asked for, if it is one of the library's.
  var checking: (() -> Void)?
  private var known: TypedExpression?
  /// The property whose value a memberwise initialiser's parameter has for a default.
  var property: ValueDeclaration?

  init(_ syntax: ExpressionSyntax) { self.syntax = syntax }
}

/// Who may name a declaration. A lesson is one file: only `private` members are out of sight.
enum AccessLevel {
  case open, privateSetter, privateMember
}

/// How a variable refers to an instance that it does not keep.
enum ReferenceStrength: String {
  case weak, unowned
}

/// What runs around a change of a property or variable.
struct Observers {
  /// With the new value, before it is stored.
  var willSet: FunctionBody?
  /// With the old value, if it uses it, after the new one is stored.
  var didSet: FunctionBody?

  var bodies: [FunctionBody] { [willSet, didSet].compactMap { $0 } }
}

/// A variable that lives in a register, a box or among the globals.
final class Variable {
  let name: String
  var type: Type
  let isLet: Bool
  let isGlobal: Bool
  let span: Span
  /// The function that declares it; a use in another one captures it.
  let function: FunctionBody?
  var isCaptured = false
  /// Set where it does not keep what it refers to.
  var strength: ReferenceStrength?
  var isMutated = false
  /// The array of which it holds an index, in the words of its declaration.
  var indexed: Type?
  /// What a local constant is known to be.
  var constant: Constant?
  var introduction = Introduction.pattern
  /// Whether a `let` may still be given its value.
  var isInitialized = true
  var isRead = false
  /// Declared as `T!`.
  var isImplicitlyUnwrapped = false
  var isParameter = false
  var ownership: Ownership?
  /// Where its name stands, if its span has more.
  var nameSpan: Span?
  /// Whether it is a function that must not outlive the call.
  var isNonescaping = false
  /// What gives a static property its value when it is first used.
  var initializer: FunctionBody?
  var observers: Observers?

  indirect enum Constant {
    case integer(Int128)
    case float(Double)
    case boolean(Bool)
    case tuple([Constant?])
    /// A case of an enum, whatever it holds.
    case enumCase
  }

  /// How it is declared, for what is said of one that is not used.
  enum Introduction {
    case pattern, loop, capture
    /// By the pattern of a case.
    case matched
    /// Alone, with a value and no type.
    case declaration
    /// By a condition that has no other part.
    case condition
    /// By nothing that is written.
    case implicit
  }

  init(_ name: String, type: Type, isLet: Bool, isGlobal: Bool, span: Span, function: FunctionBody?) {
    self.name = name
    self.type = type
    self.isLet = isLet
    self.isGlobal = isGlobal
    self.span = span
    self.function = function
  }
}

/// The checked body of a function, closure or accessor: what code is made from.
final class FunctionBody {
  let name: String
  let span: Span
  var generics: [GenericParameter] = []
  /// `self` first, where there is one.
  var parameters: [Variable] = []
  var selfOwnership: Ownership?
  var inoutParameters: Set<Int> = []
  var result: Type
  var statements: [TypedStatement] = []
  /// Whether all stored properties get their values from parameters of the same names.
  var isMemberwise = false
  /// What makes its value of its statements.
  var builder: Type?
  /// The stored properties whose own values are not taken, since they are given.
  var givenProperties: Set<String> = []
  /// Variables of enclosing functions, in the order of their first use.
  var captures: [Variable] = []
  /// `[x = value]`: evaluated where the closure is made.
  var copiedCaptures: [(variable: Variable, value: TypedExpression)] = []
  let parent: FunctionBody?
  var selfVariable: Variable?
  /// What it is, as messages say it.
  var role = "getter"
  /// Whether the first `return` decides the result type.
  var infersResult = false
  /// The initialiser's type, if this is one: its `self` is made here and returned.
  var initializes: Type?
  var isFailable = false
  /// What an initialiser of a class has to call, and whether it says so somewhere.
  var delegation: InitializerDelegation?
  var delegates = false
  var `throws` = false
  /// The type of its errors, where that is said; nil is any error.
  var thrown: Type?
  /// The same for its `throw` statements: a closure's own words count there, not what its context asks.
  var thrownByStatements: Type?
  /// The property or variable that this body observes: here it is changed without being observed.
  var observed: AnyObject?
  /// Whether it throws only what functions among its arguments throw.
  var `rethrows` = false

  init(_ name: String, span: Span, result: Type, parent: FunctionBody?) {
    self.name = name
    self.span = span
    self.result = result
    self.parent = parent
  }
}

extension FunctionBody {
  /// The generic parameters of the functions around it.
  var outerGenerics: [GenericParameter] {
    var all: [GenericParameter] = [], next = parent
    while let outer = next {
      all = outer.generics.filter { !all.contains($0) } + all
      next = outer.parent
    }
    return all
  }
}
