import SwiftSyntax

extension Lowering {
  mutating func type(_ node: SwiftSyntax.TypeSyntax) -> TypeSyntax {
    deeper(at: node) { $0.typeAtDepth(node) } ?? TypeSyntax(span: .none, kind: .wildcard)
  }

  private mutating func typeAtDepth(_ node: SwiftSyntax.TypeSyntax) -> TypeSyntax {
    switch node.as(TypeSyntaxEnum.self) {
    case .identifierType(let type):
      if let selector = type.moduleSelector { report(.moduleSelector, at: span(selector)) }
      if type.name.tokenKind == .wildcard { return make(node, .wildcard) }
      let arguments = type.genericArgumentClause.map { typeArguments($0) } ?? []
      return make(node, .name(type.name.plainText, arguments: arguments))
    case .memberType(let type):
      if let selector = type.moduleSelector { report(.moduleSelector, at: span(selector)) }
      let arguments = type.genericArgumentClause.map { typeArguments($0) } ?? []
      return extending(type.baseType, to: node) { .member($0, type.name.plainText, arguments: arguments) }
    case .optionalType(let type): return extending(type.wrappedType, to: node) { .optional($0) }
    case .implicitlyUnwrappedOptionalType(let type):
      return extending(type.wrappedType, to: node) { .implicitlyUnwrapped($0) }
    case .arrayType(let type): return make(node, .array(self.type(type.element)))
    case .dictionaryType(let type): return make(node, .dictionary(self.type(type.key), self.type(type.value)))
    case .tupleType(let type): return tuple(type)
    case .functionType(let type): return make(node, .function(function(type)))
    case .someOrAnyType(let type):
      let constraint = self.type(type.constraint)
      return make(node, type.someOrAnySpecifier.tokenKind == .keyword(.some) ? .some(constraint) : .any(constraint))
    case .compositionType(let type): return make(node, .composition(type.elements.map { self.type($0.type) }))
    case .metatypeType(let type): return extending(type.baseType, to: node) { .metatype($0) }
    case .classRestrictionType:
      report("using 'class' keyword to define a class-constrained protocol is deprecated; use 'AnyObject' instead",
             severity: .warning, at: span(node))
      return make(node, .name("AnyObject", arguments: []))
    case .attributedType(let type): return attributed(type)
    case .packElementType(let type): return make(node, .packElement(self.type(type.pack)))
    case .packExpansionType(let type): return make(node, .packExpansion(self.type(type.repetitionPattern)))
    case .suppressedType(let type): return make(node, .suppressed(self.type(type.type)))
    default: return unsupported(node)
    }
  }

  func make(_ node: some SyntaxProtocol, _ kind: TypeSyntax.Kind) -> TypeSyntax {
    TypeSyntax(span: span(node), kind: kind)
  }

  /// A type that begins with another one.
  private mutating func extending(_ base: SwiftSyntax.TypeSyntax, to node: some SyntaxProtocol,
                                  _ kind: (TypeSyntax) -> TypeSyntax.Kind) -> TypeSyntax {
    let base = type(base)
    return TypeSyntax(span: span(from: base.span, through: node), kind: kind(base))
  }

  private mutating func unsupported(_ node: SwiftSyntax.TypeSyntax) -> TypeSyntax {
    switch node.as(TypeSyntaxEnum.self) {
    case .inlineArrayType: report(.inlineArray, at: span(node))
    case .namedOpaqueReturnType: report(.opaqueNamedResult, at: span(node))
    default: report("this type is not supported in lessons", at: span(node))
    }
    return make(node, .wildcard)
  }

  mutating func typeArguments(_ clause: GenericArgumentClauseSyntax) -> [TypeSyntax] {
    clause.arguments.map { argument in
      switch argument.argument {
      case .type(let node): return type(node)
      default:
        report(.valueGenerics, at: span(argument))
        return make(argument, .wildcard)
      }
    }
  }

  /// `(A, b: B)`; parentheses around one type are the type.
  private mutating func tuple(_ node: TupleTypeSyntax) -> TypeSyntax {
    if node.elements.count == 1, let only = node.elements.first, only.firstName == nil, only.ellipsis == nil {
      return TypeSyntax(span: span(node), kind: type(only.type).kind)
    }
    return make(node, .tuple(node.elements.map { element in
      if let ellipsis = element.ellipsis { report("a tuple cannot have a variadic element", at: span(ellipsis)) }
      return (label: element.firstName.flatMap { $0.label }, type: type(element.type))
    }))
  }

  private mutating func function(_ node: SwiftSyntax.FunctionTypeSyntax) -> FunctionTypeSyntax {
    rejectAsync(node.effectSpecifiers?.asyncSpecifier)
    let parameters = node.parameters.map { parameter -> FunctionTypeSyntax.Parameter in
      let written = parameterType(parameter.type)
      if let label = parameter.firstName, label.tokenKind != .wildcard {
        report("function types cannot have argument labels; use '_' before '\(label.plainText)'", at: span(label))
      }
      return FunctionTypeSyntax.Parameter(type: written.type, isInout: written.isInout || parameter.inoutKeyword != nil,
                                          isVariadic: parameter.ellipsis != nil)
    }
    let effects = throwing(node.effectSpecifiers?.throwsClause)
    return FunctionTypeSyntax(parameters: parameters, throws: effects.throws, thrown: effects.type, result: type(node.returnClause.type))
  }

  /// A type with attributes or specifiers where `inout` has no place.
  private mutating func attributed(_ node: AttributedTypeSyntax) -> TypeSyntax {
    let written = parameterType(SwiftSyntax.TypeSyntax(node))
    if written.isInout { report("'inout' may only be used on parameters", at: span(node)) }
    return written.type
  }

  /// Words before a type that change nothing where one thing is done at a time.
  private static let harmlessSpecifiers: Set<String> = ["__owned", "__shared", "sending", "isolated", "_const"]

  /// The type of a parameter, and what its specifiers say of it.
  mutating func parameterType(_ node: SwiftSyntax.TypeSyntax) -> (type: TypeSyntax, isInout: Bool, ownership: Ownership?) {
    guard let attributed = node.as(AttributedTypeSyntax.self) else { return (type(node), false, nil) }
    var isInout = false
    var ownership: Ownership?
    for specifier in Array(attributed.specifiers) + Array(attributed.lateSpecifiers) {
      let text = specifier.trimmedDescription
      if text == "inout" { isInout = true } else if let known = Ownership(rawValue: text) { ownership = known }
      else if !Self.harmlessSpecifiers.contains(text) { report(.typeModifier(text), at: span(specifier)) }
    }
    var result = type(attributed.baseType)
    for attribute in active(attributed.attributes) {
      mark(&result, with: attribute)
    }
    return (result, isInout, ownership)
  }

  private mutating func mark(_ type: inout TypeSyntax, with attribute: AttributeSyntax) {
    let name = attribute.attributeName.trimmedDescription
    if name == "escaping" {
      switch type.kind {
      case .name, .member:
        type.isEscaping = true
        return
      default: break
      }
    }
    guard case .function(var function) = type.kind, name == "escaping" || name == "autoclosure" else {
      if name == "escaping" || name == "autoclosure" {
        report("@\(name) attribute only applies to function types", at: span(attribute))
      } else if name != "Sendable" {
        report(.typeAttribute(name), at: span(attribute))
      }
      return
    }
    if name == "escaping" { function.isEscaping = true } else { function.isAutoclosure = true }
    type = TypeSyntax(span: span(attribute).through(type.span), kind: .function(function))
  }
}
