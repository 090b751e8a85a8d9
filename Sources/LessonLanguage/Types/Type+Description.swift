/// Types are written as the compiler's messages write them.
extension Type: CustomStringConvertible {
  var description: String {
    switch self {
    case .nominal(let declaration, let arguments):
      if declaration.opaque != nil { return declaration.name }
      switch (declaration.name, arguments.count) {
      case ("Optional", 1) where arguments[0].opaque != nil: return "(\(arguments[0]))?"
      case ("Optional", 1):
        if case .function = arguments[0] { return "(\(arguments[0]))?" }
        if case .existential(let protocols) = arguments[0], !protocols.isEmpty { return "(\(arguments[0]))?" }
        return "\(arguments[0])?"
      case ("Array", 1): return "[\(arguments[0])]"
      case ("Dictionary", 2): return "[\(arguments[0]) : \(arguments[1])]"
      case (_, 0): return declaration.qualifiedName
      default: return Type.spelled(declaration, arguments)
      }
    case .function(let function):
      let parameters = function.parameters.map {
        ($0.isInout ? "inout " : "") + ($0.isAutoclosure ? "@autoclosure ()\($0.isThrowing ? " throws" : "") -> " : "") + $0.type.description
          + ($0.isVariadic ? "..." : "")
      }
      return "(" + parameters.joined(separator: ", ") + ")" + function.effects + " -> "
        + function.result.description
    case .tuple(let elements):
      return "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }.joined(separator: ", ") + ")"
    case .metatype(let type): return "\(type).Type"
    case .parameter(let parameter): return parameter.name
    case .dependent(let base, let name): return "\(base).\(name)"
    case .existential(let protocols):
      return protocols.isEmpty ? "Any" : "any " + protocols.map(\.name).joined(separator: " & ")
    case .variable, .error: return "_"
    }
  }

  /// A nominal type in full: each of the types around it with the arguments that are its own.
  private static func spelled(_ declaration: TypeDeclaration, _ arguments: [Type]) -> String {
    let count = declaration.inheritedGenericCount
    let outer = declaration.parent.map { spelled($0, Array(arguments.prefix(count))) + "." } ?? ""
    let own = arguments.dropFirst(count).map(\.description).joined(separator: ", ")
    return outer + declaration.name + (own.isEmpty ? "" : "<" + own + ">")
  }

  /// As `print` writes a type: nothing abbreviated, and no more of a nested type than its own name.
  var runtimeName: String {
    switch self {
    case .nominal(let declaration, let arguments):
      let own = arguments.dropFirst(declaration.inheritedGenericCount)
      return own.isEmpty && declaration.packSizes == nil ? declaration.name
        : declaration.name + "<" + declaration.packed(own.map(\.runtimeName)).joined(separator: ", ") + ">"
    case .function(let function):
      let parameters = function.parameters.map {
        ($0.isInout ? "inout " : "") + $0.type.runtimeName + ($0.isVariadic ? "..." : "")
      }
      return "(" + parameters.joined(separator: ", ") + ")" + function.runtimeEffects + " -> "
        + function.result.runtimeName
    case .tuple(let elements):
      return "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.runtimeName }.joined(separator: ", ") + ")"
    case .metatype(let type): return type.runtimeName + ".Type"
    case .existential(let protocols):
      return protocols.isEmpty ? "Any" : protocols.map(\.name).joined(separator: " & ")
    case .parameter, .dependent, .variable, .error: return description
    }
  }
}

extension Type: SourceType {
  /// As it is printed within another value: with the modules and the types that it is declared in.
  var qualifiedName: String {
    switch self {
    case .nominal(let declaration, let arguments): return Type.qualified(declaration, arguments)
    case .function(let function):
      let parameters = function.parameters.map {
        ($0.isInout ? "inout " : "") + $0.type.qualifiedName + ($0.isVariadic ? "..." : "")
      }
      return "(" + parameters.joined(separator: ", ") + ")" + function.runtimeEffects + " -> "
        + function.result.qualifiedName
    case .tuple(let elements):
      return "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.qualifiedName }.joined(separator: ", ") + ")"
    case .metatype(let type): return type.qualifiedName + ".Type"
    case .existential(let protocols):
      return protocols.isEmpty ? "Any" : protocols.map { $0.module + "." + $0.name }.joined(separator: " & ")
    case .parameter, .dependent, .variable, .error: return description
    }
  }

  private static func qualified(_ declaration: TypeDeclaration, _ arguments: [Type]) -> String {
    let count = declaration.inheritedGenericCount
    let own = declaration.packed(arguments.dropFirst(count).map(\.qualifiedName)).joined(separator: ", ")
    let name = declaration.name + (own.isEmpty ? "" : "<" + own + ">")
    guard let parent = declaration.parent else { return declaration.module + "." + name }
    let place = declaration.module == parent.module ? "" : "(extension in \(declaration.module)):"
    return place + qualified(parent, Array(arguments.prefix(count))) + "." + name
  }
}

extension RuntimeType {
  /// What it is for the checker, which knows the protocols that it conforms to.
  var checked: Type { source as? Type ?? .error }
}

extension FunctionType {
  fileprivate var effects: String { `throws` ? " throws" + (thrown.map { "(\($0))" } ?? "") : "" }
  fileprivate var runtimeEffects: String { `throws` ? " throws" + (thrown.map { "(\($0.runtimeName))" } ?? "") : "" }
}

extension TypeDeclaration {
  /// The names of its arguments, with those of each pack together.
  fileprivate func packed(_ names: [String]) -> [String] {
    guard let packSizes else { return names }
    var rest = names[...]
    return packSizes.map { size in
      guard let size else { return rest.popFirst() ?? "" }
      defer { rest = rest.dropFirst(size) }
      return "Pack{" + rest.prefix(size).joined(separator: ", ") + "}"
    }
  }
}
