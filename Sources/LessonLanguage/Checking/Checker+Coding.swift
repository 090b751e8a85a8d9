/// What types get that are declared to be `Codable` or `CodingKey` and do not say how: Swift source like any other.
extension Checker {
  /// Completes what the block declares; each enum of keys that is written on the way is completed in turn.
  func synthesizeCoding() {
    var index = 0
    while index < declaredConformances.count {
      let (type, conformed, _, _) = declaredConformances[index]
      index += 1
      let all = [conformed] + conformed.allConformances.map(\.conformed)
      for source in all where !source.span.isOfLesson {
        switch source.name {
        case "CodingKey" where type.kind == .enumeration: addKeyMembers(to: type)
        case "Encodable" where !type.encodes: addCoding(to: type, source, CodingWriter.encoding)
        case "Decodable" where !type.decodes: addCoding(to: type, source, CodingWriter.decoding)
        case "Encodable", "Decodable": addKeys(to: type)
        default: break
        }
      }
    }
  }

  private func addKeyMembers(to type: TypeDeclaration) {
    guard type.members["stringValue"] == nil else { return }
    declare(CodingWriter.keyMembers(type.cases.map(\.name), isText: core.isText(type.rawType), isNumber: core.isIntegral(type.rawType)), in: type)
  }

  private func addCoding(to type: TypeDeclaration, _ protocolType: TypeDeclaration, _ write: (CodingWriter) -> String) {
    guard type.rawType == nil, let writer = codingWriter(for: type, protocolType) else { return }
    type.complete()
    addKeys(to: type)
    declare(write(writer), in: type)
  }

  private func addKeys(to type: TypeDeclaration) {
    guard type.rawType == nil, !type.declaresKeys("CodingKeys") else { return }
    let names = type.kind == .enumeration ? type.cases.map(\.name) : type.codedProperties.map(\.name)
    declare(CodingWriter.keys("CodingKeys", names), in: type)
  }

  /// Nil where something that the type holds cannot be coded, which is reported as a missing conformance.
  private func codingWriter(for type: TypeDeclaration, _ protocolType: TypeDeclaration) -> CodingWriter? {
    let assumed = assumptions(of: type.conformances.first { $0.conformed.conformance(to: protocolType) != nil })
    let system = ConstraintSystem(core: core)
    func isCoded(_ part: Type) -> Bool { system.conforms(part.substituting(assumed), protocolType) != .failed }
    if type.kind == .enumeration {
      guard type.cases.allSatisfy({ $0.parameters.allSatisfy { isCoded($0.type) } }) else { return nil }
      let names = Set(type.nestedTypes["CodingKeys"]?.cases.map(\.name) ?? type.cases.map(\.name))
      for enumCase in type.cases where !enumCase.parameters.isEmpty {
        let name = CodingWriter.keysName(of: enumCase.name)
        if !type.declaresKeys(name) { declare(CodingWriter.keys(name, CodingWriter.payloadNames(enumCase)), in: type) }
      }
      return CodingWriter(type: type, names: names, core: core)
    }
    let own = type.nestedTypes["CodingKeys"].map { Set($0.cases.map(\.name)) }
    let names = own ?? Set(type.codedProperties.map(\.name))
    guard names.isSubset(of: type.codedProperties.map(\.name)) else { return nil }
    for property in type.codedProperties {
      if names.contains(property.name) {
        guard isCoded(property.type) else { return nil }
      } else if protocolType.name == "Decodable", !property.hasInitial {
        return nil
      }
    }
    return CodingWriter(type: type, names: names, core: core)
  }

  /// Declares the members that a text has, as if they stood in the type.
  private func declare(_ text: String, in type: TypeDeclaration) {
    var operators = OperatorScope()
    let parsing = Parsing.parse(SourceText(file: "library", code: "extension X {\n\(text)\n}"), id: Span.library, operators: &operators)
    guard case .declaration(let outer)? = parsing.statements.first?.kind, case .extending(let syntax) = outer.kind else { return }
    let scope = Scope(.type(type), parent: library)
    for member in syntax.members {
      guard case .nominal(let nominal) = member.kind else { continue }
      declareType(nominal, member, scope, parent: type)
      guard let own = type.nestedTypes[nominal.name.text] else { continue }
      declareHeader(nominal, of: own, scope)
      declareCases(nominal, member, of: own, scope)
      let name = nominal.name.text
      extended.append { type.nestedTypes[name] = nil }
    }
    let others = syntax.members.filter { if case .nominal = $0.kind { false } else { true } }
    attempt(type.span) { try declareMembers(others, of: type, scope) }
  }
}

extension TypeDeclaration {
  fileprivate var encodes: Bool { (members["encode"] ?? []).contains { $0.fullName == "encode(to:)" && !$0.isRequirement } }
  fileprivate var decodes: Bool { (staticMembers["init"] ?? []).contains { $0.fullName == "init(from:)" && !$0.isRequirement } }
  fileprivate func declaresKeys(_ name: String) -> Bool { nestedTypes[name] != nil || aliases[name] != nil }

  /// The stored properties that are coded if no keys say otherwise: not what a lazy one keeps its value in.
  var codedProperties: [ValueDeclaration] { stored.filter { !$0.name.hasPrefix("$") } }
}
