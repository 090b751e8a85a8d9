/// What can throw, as messages call it.
enum ThrowSource: String {
  case call
  case property = "property access"
  case subscripting = "subscript access"
}

/// Why an error has nowhere to go.
enum Unhandled {
  case function, openCatch, rethrowing, autoclosure, deferBody, defaultArgument, propertyInitializer

  /// Whether what throws is reported itself, with or without a `try` around it.
  var isOfSource: Bool {
    switch self {
    case .function, .openCatch: false
    case .rethrowing, .autoclosure, .deferBody, .defaultArgument, .propertyInitializer: true
    }
  }

  var ofThrow: String {
    switch self {
    case .function: "error is not handled because the enclosing function is not declared 'throws'"
    case .openCatch: "error is not handled because the enclosing catch is not exhaustive"
    case .rethrowing: "a function declared 'rethrows' may only throw if its parameter does"
    case .autoclosure: "error is not handled inside autoclosure"
    case .deferBody, .defaultArgument, .propertyInitializer: ofSource
    }
  }

  var ofTry: String {
    switch self {
    case .openCatch: "errors thrown from here are not handled because the enclosing catch is not exhaustive"
    default: "errors thrown from here are not handled"
    }
  }

  var ofUnmarked: String {
    switch self {
    case .openCatch: "the enclosing catch is not exhaustive"
    case .autoclosure: ofSource
    default: "the error is not handled"
    }
  }

  var ofSource: String {
    switch self {
    case .rethrowing: "the error is not handled; a function declared 'rethrows' may only throw if its parameter does"
    case .autoclosure: "it is executed in a non-throwing autoclosure"
    case .deferBody: "errors cannot be thrown out of a defer body"
    case .defaultArgument: "errors cannot be thrown out of a default argument"
    case .propertyInitializer: "errors cannot be thrown out of a property initializer"
    case .function, .openCatch: "the error is not handled"
    }
  }
}
