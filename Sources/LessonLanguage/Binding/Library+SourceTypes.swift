/// Types of the library that are written in Swift: structs like those of a lesson.
extension Library {
  /// Declares a struct with a memberwise initialiser; `bindSource` gives it its members.
  ///
  /// - Parameter generics: As between the angle brackets, `Base: Sequence`.
  /// - Parameter stored: The stored properties, `var base: Base`.
  /// - Parameter associated: The associated types that its conformances have, by name.
  /// - Parameter module: Where the compiler finds it.
  public func declareStructure(_ name: String, _ generics: String = "", stored: [String], conformsTo protocols: [String] = [],
                        associated: [String: String] = [:], module: String = "Swift") {
    let type = core.byName[name] ?? TypeDeclaration(.structure, name)
    let inner = Scope(.type(type), parent: scope)
    type.hostModule = { module }
    do {
      type.generics = try genericParameters(generics, inner)
      core.add(type)
      scope.declare(name, type.libraryType)
      for text in stored { try declareStored(text, in: type) }
      for conformed in protocols.compactMap({ core.byName[$0] }) { type.conformances.append(.init(conformed: conformed)) }
      let named = try associated.mapValues { try self.type($0, inner) }
      for index in type.conformances.indices { type.conformances[index].associated = named }
      for text in stored { bound.append(BoundDeclaration(text, in: name)) }
      if !stored.isEmpty {
        bound.append(BoundDeclaration("init(" + stored.map { $0.dropFirst(4) }.joined(separator: ", ") + ")", in: name))
      }
      checker.addMemberwiseInitializer(to: type)
      for initializer in type.staticMembers["init"] ?? [] { initializer.generation = 0 }
    } catch {
      problems.append("\(name): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }

  /// Declares a class; `bindSource` gives it its initialisers and its members.
  func declareClass(_ name: String, stored: [String], module: String = "Swift") {
    let type = core.byName[name] ?? TypeDeclaration(.classType, name)
    type.representation = .reference
    type.isFinal = true
    type.hostModule = { module }
    core.add(type)
    scope.declare(name, type.libraryType)
    do {
      for text in stored { try declareStored(text, in: type) }
    } catch {
      problems.append("\(name): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }

  /// Declares an enum whose cases hold values without labels.
  func declareEnumeration(_ name: String, _ generics: String, payloads: [(name: String, values: [String])], conformsTo conformances: [String]) {
    declareEnumeration(name, generics, cases: [], plain: payloads.map(\.name), conformsTo: conformances)
    guard let type = core.byName[name] else { return }
    do {
      for (enumCase, payload) in zip(type.cases, payloads) {
        enumCase.parameters = try payload.values.map { .init(label: nil, name: "", type: try self.type($0, Scope(.type(type), parent: scope))) }
      }
    } catch {
      problems.append("\(name): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }

  /// Declares an enum whose cases hold one value each, or none.
  ///
  /// - Parameter cases: The name and the type of the value of each case.
  /// - Parameter plain: The names of the cases without a value.
  func declareEnumeration(_ name: String, in parent: TypeDeclaration? = nil, _ generics: String, cases: [(name: String, value: String)], plain: [String] = [],
                          conformsTo conformances: [String]) {
    let type = core.byName[parent.map { $0.qualifiedName + "." + name } ?? name] ?? TypeDeclaration(.enumeration, name, parent: parent)
    let inner = Scope(.type(type), parent: scope)
    do {
      type.generics = try genericParameters(generics, inner)
      core.add(type)
      if let parent { parent.nestedTypes[name] = type } else { scope.declare(name, type.libraryType) }
      for entry in cases {
        let enumCase = ValueDeclaration(.enumCase, entry.name, type: type.declaredType)
        enumCase.isStatic = true
        enumCase.implementation = .enumCase(index: type.cases.count)
        enumCase.parameters = [.init(label: nil, name: "", type: try self.type(entry.value, inner))]
        type.add(enumCase)
        type.cases.append(enumCase)
      }
      for name in plain {
        let enumCase = ValueDeclaration(.enumCase, name, type: type.declaredType)
        enumCase.isStatic = true
        enumCase.implementation = .enumCase(index: type.cases.count)
        type.add(enumCase)
        type.cases.append(enumCase)
      }
      for conformed in conformances.compactMap({ core.byName[$0] }) {
        type.conformances.append(.init(conformed: conformed, conditions: type.generics.map { ($0, [conformed]) }))
      }
    } catch {
      problems.append("\(name): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }

  private func genericParameters(_ text: String, _ inner: Scope) throws -> [GenericParameter] {
    guard !text.isEmpty, case .function(let function) = try Parsing.declaration("func f<\(text)>()").kind else { return [] }
    var conditions: [GenericRequirement] = []
    return try checker.genericParameters(function.generics, inner, conditions: &conditions)
  }

  func type(_ text: String, _ inner: Scope) throws -> Type {
    guard case .variable(let variable) = try Parsing.declaration("var x: \(text)").kind, let syntax = variable.bindings.first?.type else {
      throw CheckFailure(error: .missingTypeAnnotation, span: .none)
    }
    return try checker.resolve(syntax, inner)
  }

  private func declareStored(_ text: String, in type: TypeDeclaration) throws {
    let property = try declaration(text, of: type)
    property.isLet = text.hasPrefix("let")
    property.implementation = .stored(index: type.stored.count)
    property.hasNonmutatingSetter = type.kind == .classType
    type.stored.append(property)
  }

  /// Declares what a conforming type is to have.
  func bindRequirement(_ text: String, in owner: String, isGetOnly: Bool = true) {
    do {
      let value = try declaration(text, owner)
      value.isRequirement = true
      value.isLet = isGetOnly && value.kind != .function
      value.implementation = .requirement
    } catch {
      problems.append("\(text): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }
}
