/// A declaration as it was written.
struct DeclarationSyntax {
  var span: Span
  var modifiers: ModifierSyntax
  var kind: Kind

  indirect enum Kind {
    case variable(VariableSyntax)
    case function(FunctionSyntax)
    case initializer(InitializerSyntax)
    case deinitializer(BlockSyntax)
    case subscripting(SubscriptSyntax)
    case nominal(NominalSyntax)
    case extending(ExtensionSyntax)
    case enumCases([EnumCaseSyntax])
    case typeAlias(name: NameSyntax, generics: GenericsSyntax, TypeSyntax)
    case associatedType(name: NameSyntax, inherited: [TypeSyntax], requirements: [RequirementSyntax], standard: TypeSyntax?)
    case operatorDeclaration(fixity: String, name: OperatorSyntax, precedenceGroup: String?)
    case precedenceGroup(name: NameSyntax)
    case imported(module: String)
  }
}

/// The modifiers and attributes that change what a declaration means.
struct ModifierSyntax {
  /// `static`, `mutating`, `private(set)`, `override`, `lazy`, `indirect`, `prefix`, `postfix`, `infix`, …
  var names: [String] = []
  struct Attribute {
    /// Without the `@`.
    var name: String
    var span: Span
    /// The name as that of a type.
    var type: TypeSyntax
    /// Nil if there are no parentheses.
    var arguments: [ArgumentSyntax]?
  }
  var attributes: [Attribute] = []
  /// Those that say who may name it, or may change it: `private`, `private(set)`.
  var access: [(name: String, span: Span)] = []
  var setterAccess: [(name: String, span: Span)] = []

  func has(_ name: String) -> Bool { names.contains(name) }
  func hasAttribute(_ name: String) -> Bool { attributes.contains { $0.name == name } }
}

struct VariableSyntax {
  struct Binding {
    var span: Span
    var pattern: PatternSyntax
    var type: TypeSyntax?
    var value: ExpressionSyntax?
    var accessors: AccessorsSyntax?
  }
  var isLet: Bool
  var bindings: [Binding]
}

/// The accessors of a property or subscript, or the requirement of a protocol (`{ get set }`: no bodies).
struct AccessorsSyntax {
  struct Accessor {
    var span: Span
    /// The name in parentheses after `set`, `willSet` or `didSet`.
    var parameter: String?
    var isMutating: Bool?
    var `throws` = false
    var thrown: TypeSyntax?
    var body: BlockSyntax?
  }
  var getter: Accessor?
  var setter: Accessor?
  var willSet: Accessor?
  var didSet: Accessor?
}

struct ParameterSyntax {
  var span: Span
  /// Nil is `_`.
  var label: String?
  var name: String
  var nameSpan: Span
  var type: TypeSyntax
  var isInout = false
  var isVariadic = false
  var ownership: Ownership?
  /// Those that are no attributes of its type: wrappers and result builders.
  var attributes: [ModifierSyntax.Attribute] = []
  var standard: ExpressionSyntax?
}

/// What becomes of an argument.
enum Ownership: String { case borrowing, consuming }

struct FunctionSyntax {
  var name: NameSyntax
  var generics: GenericsSyntax
  var parameters: [ParameterSyntax]
  var `throws`: Bool
  /// What stands in parentheses after `throws`.
  var thrown: TypeSyntax?
  var `rethrows`: Bool
  var result: TypeSyntax?
  /// Nil in a protocol and for a bound native function.
  var body: BlockSyntax?
  var isOperator: Bool
  /// The names in the body of a local function, which may use variables that are declared below it.
  var mentions: Set<String> = []
}

struct InitializerSyntax {
  var generics: GenericsSyntax
  var parameters: [ParameterSyntax]
  var isFailable: Bool
  var `throws`: Bool
  var thrown: TypeSyntax?
  var `rethrows` = false
  var body: BlockSyntax?
}

struct SubscriptSyntax {
  var generics: GenericsSyntax
  var parameters: [ParameterSyntax]
  var result: TypeSyntax
  var accessors: AccessorsSyntax
}

struct GenericsSyntax {
  struct Parameter {
    var name: String
    var span: Span
    var inherited: TypeSyntax?
    /// Written with `each`.
    var isPack = false
  }
  var parameters: [Parameter] = []
  var requirements: [RequirementSyntax] = []
}

enum RequirementSyntax {
  case conformance(TypeSyntax, TypeSyntax)
  case sameType(TypeSyntax, TypeSyntax)
}

struct NominalSyntax {
  enum Kind: String { case structure = "struct", enumeration = "enum", classType = "class", protocolType = "protocol", actor }
  var kind: Kind
  var name: NameSyntax
  var generics: GenericsSyntax
  var inherited: [TypeSyntax]
  var members: [DeclarationSyntax]
}

struct ExtensionSyntax {
  var extended: TypeSyntax
  var inherited: [TypeSyntax]
  var requirements: [RequirementSyntax]
  var members: [DeclarationSyntax]
}

struct EnumCaseSyntax {
  struct Payload {
    var label: String?
    var type: TypeSyntax
    var standard: ExpressionSyntax?
  }
  var span: Span
  var name: String
  var payload: [Payload]
  var rawValue: ExpressionSyntax?
}
