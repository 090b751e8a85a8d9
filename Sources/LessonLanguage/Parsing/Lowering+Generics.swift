import SwiftSyntax

extension Lowering {
  mutating func generics(_ parameters: GenericParameterClauseSyntax?, _ clause: GenericWhereClauseSyntax?)
    -> GenericsSyntax {
    var result = GenericsSyntax()
    for parameter in parameters?.parameters ?? [] {
      if let specifier = parameter.specifier {
        if specifier.tokenKind != .keyword(.each) { report(.valueGenerics, at: span(parameter)) }
      }
      result.parameters.append(GenericsSyntax.Parameter(name: parameter.name.plainText, span: span(parameter.name),
                                                        inherited: parameter.inheritedType.map { type($0) },
                                                        isPack: parameter.specifier?.tokenKind == .keyword(.each)))
    }
    result.requirements = requirements(parameters?.genericWhereClause) + requirements(clause)
    return result
  }

  mutating func requirements(_ clause: GenericWhereClauseSyntax?) -> [RequirementSyntax] {
    (clause?.requirements ?? []).compactMap { node in
      switch node.requirement {
      case .conformanceRequirement(let requirement):
        return .conformance(type(requirement.leftType), type(requirement.rightType))
      case .sameTypeRequirement(let requirement):
        guard case .type(let left) = requirement.leftType, case .type(let right) = requirement.rightType else {
          report(.valueGenerics, at: span(requirement))
          return nil
        }
        return .sameType(type(left), type(right))
      case .layoutRequirement(let requirement):
        report(.layoutRequirement, at: span(requirement))
        return nil
      }
    }
  }

  mutating func inherited(_ clause: InheritanceClauseSyntax?) -> [TypeSyntax] {
    (clause?.inheritedTypes ?? []).map { type($0.type) }
  }
}
