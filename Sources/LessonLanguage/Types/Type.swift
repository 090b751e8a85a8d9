/// A type of the lesson language, as the checker thinks of it.
indirect enum Type: Hashable {
  case nominal(TypeDeclaration, [Type])
  case function(FunctionType)
  /// `()` is the empty tuple. There are no tuples of one element.
  case tuple([TupleElement])
  case metatype(Type)
  /// A generic parameter inside the declaration that introduces it.
  case parameter(GenericParameter)
  /// `Base.Name` for an associated type, while the base is not known yet.
  case dependent(Type, String)
  /// `any P & Q`; without protocols it is `Any`.
  case existential([TypeDeclaration])
  /// Not known yet: an index into the constraint system.
  case variable(Int)
  /// Something went wrong before and was reported; it converts to and from everything.
  case error

  struct TupleElement: Hashable {
    var label: String?
    var type: Type
  }

  static let void = Type.tuple([])
  static let any = Type.existential([])

  var isVoid: Bool { self == .void }
  var isMetatype: Bool { if case .metatype = self { true } else { false } }
  var isVariable: Bool { if case .variable = self { true } else { false } }
  var isExistential: Bool { if case .existential = self { true } else { false } }
  /// `any P.Type`
  var isExistentialMetatype: Bool { if case .metatype(.existential) = self { true } else { false } }
}

struct FunctionType: Hashable {
  struct Parameter: Hashable {
    var type: Type
    var isInout = false
    var isVariadic = false
    var isAutoclosure = false
    /// Whether what an autoclosure evaluates may throw.
    var isThrowing = false
  }
  var parameters: [Parameter]
  var result: Type
  var `throws` = false
  /// What `throws(E)` says; nil is any error.
  var thrown: Type?
}

/// `T` in `func f<T: P>(…)`: a type that the caller chooses.
final class GenericParameter: Hashable {
  let name: String
  var protocols: [TypeDeclaration]
  /// Declared as `~Copyable`.
  var takesNoncopyable = false
  /// What `where T.Element == X` says, by the associated type's name.
  var associated: [String: Type] = [:]

  init(_ name: String, _ protocols: [TypeDeclaration] = []) {
    self.name = name
    self.protocols = protocols
  }

  static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What the generic parameters of a declaration stand for at one of its uses.
typealias Substitution = [GenericParameter: Type]

extension Type {
  /// The type with every part replaced for which the function gives another.
  func mapped(_ replace: (Type) -> Type?) -> Type {
    if let other = replace(self) { return other }
    switch self {
    case .nominal(let declaration, let arguments):
      return arguments.isEmpty ? self : .nominal(declaration, arguments.map { $0.mapped(replace) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = function.parameters[index].type.mapped(replace)
      }
      function.result = function.result.mapped(replace)
      if let thrown = function.thrown {
        function.thrown = thrown.mapped(replace)
        function.simplifyThrown()
      }
      return .function(function)
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: $0.type.mapped(replace)) })
    case .metatype(let type):
      return .metatype(type.mapped(replace))
    case .dependent(let base, let name):
      return base.mapped(replace).associatedType(name)
    case .existential(let protocols):
      return protocols.allSatisfy { $0.application == nil } ? self : .existential(protocols.map { $0.mapped(replace) })
    case .parameter, .variable, .error:
      return self
    }
  }

  func substituting(_ substitution: Substitution) -> Type {
    if substitution.isEmpty { return self }
    return mapped { if case .parameter(let parameter) = $0 { substitution[parameter] } else { nil } }
  }

  /// The associated type `name` of this type, or a dependent type while this one is not known.
  func associatedType(_ name: String) -> Type {
    switch self {
    case .nominal where opaque != nil:
      return opaqueProtocols?.lazy.compactMap { $0.argument(for: name) }.first ?? .dependent(self, name)
    case .nominal(let declaration, let arguments):
      return declaration.associatedType(name, arguments) ?? .error
    case .parameter(let parameter):
      return parameter.associated[name] ?? parameter.protocols.lazy.compactMap { $0.selfParameter?.associated[name] }.first
        ?? .dependent(self, name)
    case .dependent(let base, "Iterator") where name == "Element":
      // A sequence's elements are those of its iterator.
      return base.associatedType(name)
    case .dependent(let base, "SubSequence") where ["Element", "Index", "SubSequence"].contains(name):
      // A part of a collection has its elements and indices.
      return base.associatedType(name)
    case .existential(let protocols):
      if let said = protocols.lazy.compactMap({ $0.argument(for: name) }).first { return said }
      // Of a value in a box no more is known than what the protocol asks of the associated type.
      return .existential(protocols.flatMap { $0.allAssociatedTypes.filter { $0.name == name }.flatMap(\.protocols) })
    case .error:
      return .error
    default:
      return .dependent(self, name)
    }
  }

  /// Whether any part of the type satisfies the condition.
  func contains(_ condition: (Type) -> Bool) -> Bool {
    if condition(self) { return true }
    switch self {
    case .nominal(_, let arguments): return arguments.contains { $0.contains(condition) }
    case .function(let function):
      return function.parameters.contains { $0.type.contains(condition) } || function.result.contains(condition)
        || function.thrown?.contains(condition) == true
    case .tuple(let elements): return elements.contains { $0.type.contains(condition) }
    case .metatype(let type), .dependent(let type, _): return type.contains(condition)
    case .existential(let protocols): return protocols.contains { $0.application?.arguments.contains { $0.contains(condition) } ?? false }
    case .parameter, .variable, .error: return false
    }
  }

  /// Levels of types within types.
  var depth: Int {
    switch self {
    case .nominal(_, let arguments): 1 + (arguments.map(\.depth).max() ?? 0)
    case .tuple(let elements): 1 + (elements.map(\.type.depth).max() ?? 0)
    case .function(let function): 1 + max(function.result.depth, function.parameters.map(\.type.depth).max() ?? 0)
    case .metatype(let type), .dependent(let type, _): 1 + type.depth
    case .parameter, .existential, .variable, .error: 0
    }
  }

  var isDependent: Bool { if case .dependent = self { true } else { false } }

  var hasVariables: Bool {
    contains { if case .variable = $0 { true } else { false } }
  }

  var hasErrors: Bool { contains { $0 == .error } }
}

extension Type {
  /// Whether it is a generic parameter or an associated type of one.
  var isGeneric: Bool {
    switch self {
    case .parameter, .dependent: true
    default: opaque != nil
    }
  }
}

extension FunctionType {
  /// All parameters as one value.
  var argumentType: Type {
    parameters.count == 1 ? parameters[0].type : .tuple(parameters.map { .init(label: nil, type: $0.type) })
  }
}

extension Type {
  /// A tuple with the labels that another one has where it has none itself, as it becomes one.
  func labelled(like other: Type) -> Type {
    guard case .tuple(let own) = self, case .tuple(let elements) = other, own.count == elements.count else { return self }
    return .tuple(zip(own, elements).map { TupleElement(label: $0.label ?? $1.label, type: $0.type) })
  }
}
