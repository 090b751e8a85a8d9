/// Why something cannot be changed, and how it was to be: the evidence of one error.
struct Mutability {
  enum Change {
    case assigned, operated, called, passed
    /// Read through a getter that changes what it belongs to.
    case read
  }

  enum Place { case value, property, subscripting, dynamicMember, unwrapping, expression }

  enum Reason {
    case constant(String)
    /// A name that a pattern binds.
    case bound(String)
    case ownIsImmutable
    case getOnly(String)
    case subscriptGetOnly
    case inaccessibleSetter(String)
    case inaccessibleSubscriptSetter
    case returned(String)
    case operatorResult(isBinary: Bool)
    case literal
    case readOnlyKeyPath(String?)
    case value(Type)
  }

  var change: Change
  var place: Place
  var reason: Reason

  var message: String {
    switch (change, reason) {
    case (.called, .value(let type)), (.read, .value(let type)): return subject + " of type '\(type)'"
    case (.assigned, .value(let type)): return "cannot assign to immutable expression of type '\(type)'"
    default: return subject + ": " + words
    }
  }

  private var subject: String {
    switch (change, place) {
    case (.assigned, .value): "cannot assign to value"
    case (.assigned, .property): "cannot assign to property"
    case (.assigned, .subscripting): "cannot assign through subscript"
    case (.assigned, .dynamicMember): "cannot assign through dynamic lookup property"
    case (.assigned, .unwrapping): "cannot assign through '!'"
    case (.assigned, .expression): "expression is not assignable"
    case (.operated, _): "left side of mutating operator isn't mutable"
    case (.called, _): "cannot use mutating member on immutable value"
    case (.passed, _): "cannot pass immutable value as inout argument"
    case (.read, _): "cannot use mutating getter on immutable value"
    }
  }

  private var words: String {
    switch reason {
    case .constant(let name): "'\(name)' is a 'let' constant"
    case .bound(let name): "'\(name)' is immutable"
    case .ownIsImmutable: "'self' is immutable"
    case .getOnly(let name): "'\(name)' is a get-only property"
    case .subscriptGetOnly: "subscript is get-only"
    case .inaccessibleSetter(let name): "'\(name)' setter is inaccessible"
    case .inaccessibleSubscriptSetter: "subscript setter is inaccessible"
    case .returned(let name): "'\(name)' returns immutable value"
    case .operatorResult(let isBinary): (isBinary ? "binary" : "unary") + " operator returns immutable value"
    case .literal: "literals are not mutable"
    case .readOnlyKeyPath(let name): name.map { "'\($0)' is a read-only key path" } ?? "key path is read-only"
    case .value(let type): "it is a value of type '\(type)'"
    }
  }
}
