extension UnsupportedConstruct {
  /// Every construct once, with an example where it has a name.
  static var all: [UnsupportedConstruct] { Array(sequence(first: .await) { $0.following }) }

  /// The one behind this one on the page of what is not supported: a construct that is not on it does not compile.
  private var following: UnsupportedConstruct? {
    switch self {
    case .await: .asyncFunction
    case .asyncFunction: .actor
    case .actor: .macro("name")
    case .macro: .macroDeclaration
    case .macroDeclaration: .regexLiteral
    case .regexLiteral: .unsafe
    case .unsafe: .ownership("borrow")
    case .ownership: .valueGenerics
    case .valueGenerics: .inlineArray
    case .inlineArray: .layoutRequirement
    case .layoutRequirement: .accessor("_read")
    case .accessor: .moduleSelector
    case .moduleSelector: .placeholder
    case .placeholder: .keyPathMethod
    case .keyPathMethod: .subscriptTrailingClosure
    case .subscriptTrailingClosure: .typeAttribute("name")
    case .typeAttribute: .typeModifier("sending")
    case .typeModifier: .bindingIntroducer("inout")
    case .bindingIntroducer: .statement("yield")
    case .statement: .closureAttribute("name")
    case .closureAttribute: .opaqueNamedResult
    case .opaqueNamedResult: .sourceLocation
    case .sourceLocation: .arrowInExpression
    case .arrowInExpression: nil
    }
  }
}
