/// What is wrong with an attribute, or with the type or member that it stands before.
enum AttributeFault {
  case wrappedValueMissing(TypeDeclaration)
  case wrappedTypeMismatch(Type, Type)
  case misplacedWrapper(WrapperPlace)
  case unknownAttribute(String)
  case unbuildable(Type)
  case emptyBuilder
  case nothingToBuild(Type)
  case misplacedBuilder(String, isParameter: Bool)
  case dynamicMembersMissing(TypeDeclaration)
  case dynamicCallMissing(TypeDeclaration)
  case noDynamicMember(Type, String, root: Type)
  case noKeywordCalls(Type)
  case misplacedAttribute(String)
  case onStored(String)
  case withoutOption(String)
  case unknownOption(String, String)
  /// The attribute, what it can stand before, the declaration and how far it can be seen.
  case needsAccess(String, String, String, String)
}

/// Where a property wrapper cannot stand.
enum WrapperPlace {
  case severalVariables, topLevel, constant, computed
  case requirement(String)
  /// A word such as `lazy`, and the property.
  case modifier(String, String)
  /// What a property without an instance would have to be stored in, and the property.
  case within(String, String)
  case notProperty(String)
}

extension WrapperPlace {
  var message: String {
    switch self {
    case .severalVariables: "property wrapper can only apply to a single variable"
    case .topLevel: "property wrappers are not yet supported in top-level code"
    case .constant: "property wrapper can only be applied to a 'var'"
    case .computed: "property wrapper cannot be applied to a computed property"
    case .requirement(let name): "property '\(name)' declared inside a protocol cannot have a wrapper"
    case .modifier(let word, let name): "property '\(name)' with a wrapper cannot also be \(word)"
    case .within(let kind, let name): "non-static property '\(name)' declared inside \(kind) cannot have a wrapper"
    case .notProperty(let attribute): "property wrapper attribute '\(attribute)' can only be applied to a property"
    }
  }
}

extension AttributeFault {
  var message: String {
    switch self {
    case .wrappedValueMissing(let type):
      "property wrapper type '\(type.name)' does not contain a non-static property named 'wrappedValue'"
    case .wrappedTypeMismatch(let type, let own):
      "property type '\(type)' does not match 'wrappedValue' type '\(own)'"
    case .misplacedWrapper(let place):
      place.message
    case .unknownAttribute(let name):
      "unknown attribute '\(name)'"
    case .unbuildable(let builder):
      "closure containing control flow statement cannot be used with result builder '\(builder)'"
    case .emptyBuilder:
      "result builder must provide at least one static 'buildBlock' method, or both 'buildPartialBlock(first:)' and 'buildPartialBlock(accumulated:next:)'"
    case .nothingToBuild(let builder):
      "expected expression in result builder '\(builder)'"
    case .misplacedBuilder(let name, let isParameter):
      "result builder attribute '\(name)' can only be applied to a parameter"
        + (isParameter ? " of function type" : ", function, subscript, or computed property")
    case .dynamicMembersMissing(let type):
      "'@dynamicMemberLookup' requires '\(type.name)' to have a 'subscript(dynamicMember:)' method that accepts either 'ExpressibleByStringLiteral' or a key path"
    case .dynamicCallMissing(let type):
      "'@dynamicCallable' requires '\(type.name)' to have either a valid 'dynamicallyCall(withArguments:)' method or 'dynamicallyCall(withKeywordArguments:)' method"
    case .noDynamicMember(let type, let name, let root):
      "value of type '\(type)' has no dynamic member '\(name)' using key path from root type '\(root)'"
    case .noKeywordCalls(let type):
      "'@dynamicCallable' type '\(type)' cannot be applied with keyword arguments; missing 'dynamicCall(withKeywordArguments:)' method"
    case .onStored(let name): "'@\(name)' attribute cannot be applied to stored properties"
    case .withoutOption(let name): "expected '(' in '\(name)' attribute"
    case .unknownOption(let option, let name): "unknown option '\(option)' for attribute '\(name)'"
    case .needsAccess(let name, let wanted, let declaration, let access):
      "'@\(name)' attribute can only be applied to \(wanted), but \(declaration) is \(access)"
    case .misplacedAttribute(let name):
      "'@\(name)' attribute cannot be applied to this declaration"
    }
  }
}
