/// Protocols of the host, which its own types and those of a lesson conform to.
extension Library {
  /// Declares a protocol as it stands in the host's module, with one requirement or associated type a line.
  ///
  ///     library.bindProtocol("""
  ///       protocol Cell: Parameterized {
  ///         associatedtype State: CellState
  ///         func step(_ x: Tensor, _ state: State) -> State
  ///       }
  ///       """)
  ///
  /// A lesson's type that lacks a requirement is an error at its declaration. What all conforming types have is bound with
  /// `bindSource(_:in:)`.
  public func bindProtocol(_ text: String) {
    let lines = text.split(separator: "\n").map { Substring($0.trimmingSpaces) }
    guard let header = lines.first, header.hasPrefix("protocol "), header.hasSuffix("{"), lines.last == "}" else {
      problems.append("\(text): expected 'protocol Name {', a requirement a line, and '}'")
      return
    }
    let names = header.dropFirst("protocol ".count).dropLast().split { ":, ".contains($0) }.map(String.init)
    guard let name = names.first else { return problems.append("\(text): a protocol without a name") }
    let declaration = TypeDeclaration(.protocolType, name)
    declaration.asksEverything = true
    declaration.conformances = names.dropFirst().compactMap { core.byName[$0] }.map { .init(conformed: $0) }
    core.add(declaration)
    scope.declare(name, declaration.libraryType)
    protocols.append((name, text))
    for line in lines.dropFirst().dropLast() {
      if line.hasPrefix("associatedtype ") {
        let words = line.dropFirst("associatedtype ".count).split { ":, ".contains($0) }.map(String.init)
        guard let associated = words.first else { continue }
        declaration.associatedTypes.append(.init(name: associated, protocols: words.dropFirst().compactMap { core.byName[$0] }))
      } else {
        bindRequirement(String(line.prefix { $0 != "{" }), in: name, isGetOnly: !line.contains(" set "))
      }
    }
  }

  /// Declares that a type has what a protocol asks.
  ///
  /// - Parameters:
  ///   - requirements: When it has, `Element: Parameterized`.
  ///   - associated: The protocol's associated types, by name.
  public func bindConformance(of owner: String, to name: String, where requirements: String? = nil,
                              associated: [String: String] = [:]) {
    guard let type = core.byName[owner], let conformed = core.byName[name] else {
      problems.append("\(owner): \(name): no such type or protocol")
      return
    }
    do {
      var conformance = TypeDeclaration.Conformance(conformed: conformed)
      for requirement in try requirements.map({ try conditions($0, in: type) }) ?? [] {
        if case .conformance(.parameter(let generic), let protocols) = requirement {
          conformance.conditions.append((generic, protocols))
        } else {
          conformance.requirements.append(requirement)
        }
      }
      conformance.associated = try associated.mapValues { try self.type($0, memberScope(of: type)) }
      type.conformances.append(conformance)
    } catch {
      problems.append("\(owner): \(name): \((error as? CheckFailure)?.error.message ?? "\(error)")")
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
