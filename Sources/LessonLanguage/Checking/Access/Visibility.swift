/// How far a declaration can be seen. A lesson is one file of one module: the levels differ in what may use what.
enum Visibility: Equatable {
  /// `public` or `open`.
  case everywhere
  case module
  /// `fileprivate`, or `private` outside of types.
  case file(isPrivate: Bool)
  /// `private` within a type: the type and its extensions.
  case type(TypeDeclaration)

  /// Whether whoever sees this also sees the other one.
  func isWithin(_ other: Visibility) -> Bool {
    if case .type(let inner) = self, case .type(let outer) = other { return inner.isWithin(outer) }
    return rank <= other.rank
  }

  /// What both can be seen by.
  func narrowed(by other: Visibility) -> Visibility {
    if case .file(let isPrivate) = self, case .file(let isOtherPrivate) = other { return .file(isPrivate: isPrivate || isOtherPrivate) }
    return isWithin(other) ? self : other
  }

  private var rank: Int {
    switch self {
    case .type: 0
    case .file: 1
    case .module: 2
    case .everywhere: 3
    }
  }

  /// The modifier that it was given by.
  var word: String {
    switch self {
    case .everywhere: "public"
    case .module: "internal"
    case .file(let isPrivate): isPrivate ? "private" : "fileprivate"
    case .type: "private"
    }
  }

  /// The modifier that a declaration needs which must not be seen further.
  var requiredWord: String { if case .file = self { "fileprivate" } else { word } }

  var wordWithArticle: String { (word == "internal" ? "an " : "a ") + word }
}

/// What was written, or follows, about who may name a member.
struct DeclaredAccess {
  var visibility: Visibility
  /// Who may change it, if that is said apart.
  var setter: Visibility?
  /// Whether it says `open`.
  var isOpen = false
  /// Its name, or its keyword if it has none.
  var span: Span
}

extension TypeDeclaration {
  fileprivate func isWithin(_ other: TypeDeclaration) -> Bool { self === other || parent?.isWithin(other) == true }
}

extension Scope {
  /// Whether a property or subscript that may be read here may be set here too.
  func maySet(_ declaration: ValueDeclaration) -> Bool {
    declaration.access != .privateSetter || declaration.owner.map(isInside) ?? true
  }

  /// Whether something that is this visible can be named here.
  func sees(_ visibility: Visibility) -> Bool { if case .type(let type) = visibility { isInside(type) } else { true } }
}
