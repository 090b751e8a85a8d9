@testable import LessonLanguage

extension Dump {
  static func declaration(_ node: DeclarationSyntax) -> String {
    let before = node.modifiers.attributes.map { "@" + $0.name + " " }.joined()
      + node.modifiers.names.map { $0 + " " }.joined()
    return before + kind(node.kind)
  }

  private static func kind(_ kind: DeclarationSyntax.Kind) -> String {
    switch kind {
    case .variable(let variable): return list(variable.isLet ? "let" : "var", variable.bindings.map(binding))
    case .function(let function):
      return list("func", [
        (function.isOperator ? "op" : "") + name(function.name), generics(function.generics),
        parameters(function.parameters), function.throws ? "throws" : nil, function.rethrows ? "rethrows" : nil,
        function.result.map { "-> " + type($0) }, function.body.map(block),
      ])
    case .initializer(let function):
      return list("init" + (function.isFailable ? "?" : ""), [
        generics(function.generics), parameters(function.parameters), function.throws ? "throws" : nil,
        function.body.map(block),
      ])
    case .deinitializer(let body): return list("deinit", [block(body)])
    case .subscripting(let item):
      return list("subscript", [generics(item.generics), parameters(item.parameters), "-> " + type(item.result),
                                accessors(item.accessors)])
    case .nominal(let nominal):
      return list(nominal.kind.rawValue, [name(nominal.name), generics(nominal.generics), inherited(nominal.inherited)]
        + nominal.members.map(declaration))
    case .extending(let extended):
      return list("extension",
        [type(extended.extended), inherited(extended.inherited), requirements(extended.requirements)]
        + extended.members.map(declaration))
    case .enumCases(let cases): return list("cases", cases.map(enumCase))
    case .typeAlias(let name, let parameters, let target):
      return list("typealias", [self.name(name), generics(parameters), type(target)])
    case .associatedType(let name, let inherits, let required, let standard):
      return list("associatedtype", [self.name(name), inherited(inherits), standard.map { "= " + type($0) },
                                     requirements(required)])
    case .operatorDeclaration(let fixity, let name, let group): return list(fixity, [name.text, group])
    case .precedenceGroup(let name): return list("precedencegroup", [self.name(name)])
    case .imported(let module): return list("import", [module])
    }
  }

  private static func binding(_ binding: VariableSyntax.Binding) -> String {
    list("", [pattern(binding.pattern).replacing("let ", with: "").replacing("var ", with: ""),
              binding.type.map { ": " + type($0) }, binding.value.map { "= " + expression($0) },
              binding.accessors.flatMap(accessors)])
      .replacing("( ", with: "(")
  }

  private static func accessors(_ accessors: AccessorsSyntax) -> String? {
    let named = [("get", accessors.getter), ("set", accessors.setter), ("willSet", accessors.willSet),
      ("didSet", accessors.didSet)]
    let parts = named.compactMap { name, accessor in
      accessor.map {
        ($0.isMutating.map { $0 ? "mutating " : "nonmutating " } ?? "") + name
        + ($0.parameter.map { "(" + $0 + ")" } ?? "")
          + ($0.throws ? " throws" : "") + ($0.body.map(block) ?? "")
      }
    }
    return parts.isEmpty ? nil : "<" + parts.joined(separator: " ") + ">"
  }

  private static func parameters(_ parameters: [ParameterSyntax]) -> String {
    "(" + parameters.map { parameter in
      (parameter.label ?? "_") + (parameter.label == parameter.name ? "" : " " + parameter.name) + ": "
        + (parameter.isInout ? "inout " : "") + type(parameter.type) + (parameter.isVariadic ? "..." : "")
        + (parameter.standard.map { " = " + expression($0) } ?? "")
    }.joined(separator: ", ") + ")"
  }

  private static func generics(_ generics: GenericsSyntax) -> String? {
    let parameters = generics.parameters.map { $0.name + ($0.inherited.map { ": " + type($0) } ?? "") }
    let all = (parameters.isEmpty ? "" : "<" + parameters.joined(separator: ", ") + ">")
      + (requirements(generics.requirements) ?? "")
    return all.isEmpty ? nil : all
  }

  private static func requirements(_ requirements: [RequirementSyntax]) -> String? {
    requirements.isEmpty ? nil : "where[" + requirements.map {
      switch $0 {
      case .conformance(let left, let right): return type(left) + ": " + type(right)
      case .sameType(let left, let right): return type(left) + " == " + type(right)
      }
    }.joined(separator: ", ") + "]"
  }

  private static func inherited(_ types: [TypeSyntax]) -> String? {
    types.isEmpty ? nil : ": " + types.map(type).joined(separator: ", ")
  }

  private static func enumCase(_ node: EnumCaseSyntax) -> String {
    let payload = node.payload.map { label($0.label) + type($0.type)
      + ($0.standard.map { " = " + expression($0) } ?? "") }
    return node.name + (payload.isEmpty ? "" : "(" + payload.joined(separator: ", ") + ")")
      + (node.rawValue.map { " = " + expression($0) } ?? "")
  }
}
