/// A type as it was written.
struct TypeSyntax {
  var span: Span
  var kind: Kind
  /// Whether `@escaping` stands before a name, which has to mean a function type.
  var isEscaping = false

  init(span: Span, kind: Kind) {
    self.span = span
    self.kind = kind
  }

  indirect enum Kind {
    case name(String, arguments: [TypeSyntax])
    case member(TypeSyntax, String, arguments: [TypeSyntax])
    case optional(TypeSyntax)
    case implicitlyUnwrapped(TypeSyntax)
    case array(TypeSyntax)
    case dictionary(TypeSyntax, TypeSyntax)
    case tuple([(label: String?, type: TypeSyntax)])
    case function(FunctionTypeSyntax)
    case some(TypeSyntax)
    case any(TypeSyntax)
    case composition([TypeSyntax])
    /// `T.Type` or `P.Protocol`.
    case metatype(TypeSyntax)
    /// `~Copyable`
    case suppressed(TypeSyntax)
    /// `repeat P`, and `each T` within it.
    case packExpansion(TypeSyntax)
    case packElement(TypeSyntax)
    /// A type that no text stands for.
    case known(Type)
    case wildcard
  }
}

extension TypeSyntax {
  /// `Self` or `Self?`.
  var isSelf: Bool {
    switch kind {
    case .name("Self", _): true
    case .optional(let wrapped): wrapped.isSelf
    default: false
    }
  }
}

struct FunctionTypeSyntax {
  struct Parameter {
    var type: TypeSyntax
    var isInout = false
    var isVariadic = false
  }
  var parameters: [Parameter]
  var `throws` = false
  var thrown: TypeSyntax?
  var result: TypeSyntax
  var isEscaping = false
  var isAutoclosure = false
}

extension TypeSyntax {
  /// The type itself, where a function may be said to escape.
  var withoutEscaping: TypeSyntax { TypeSyntax(span: span, kind: kind) }

  /// Whether it is `T!`.
  var isImplicitlyUnwrapped: Bool { if case .implicitlyUnwrapped = kind { true } else { false } }
}
