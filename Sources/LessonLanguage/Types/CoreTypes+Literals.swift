/// What the literals of the language may be.
extension CoreTypes {
  func addLiteralConformances() {
    typealias Conformance = TypeDeclaration.Conformance
    bool.conformances.append(Conformance(conformed: expressibleByBooleanLiteral))
    optional.conformances.append(Conformance(conformed: expressibleByNilLiteral))
    for declaration in [string, substring] {
      declaration.conformances.append(Conformance(conformed: expressibleByStringInterpolation))
    }
    for declaration in [character, unicodeScalar] {
      declaration.conformances.append(Conformance(conformed: expressibleByUnicodeScalarLiteral))
    }
    for declaration in [array, arraySlice, set] {
      let element = Type.parameter(declaration.generics[0])
      declaration.conformances.append(
        Conformance(conformed: expressibleByArrayLiteral, associated: ["ArrayLiteralElement": element]))
    }
    dictionary.conformances.append(Conformance(conformed: expressibleByDictionaryLiteral, associated: [
      "Key": .parameter(dictionary.generics[0]), "Value": .parameter(dictionary.generics[1]),
    ]))
  }

  /// The label of the initialiser that a type needs to be written as a literal, by the protocol that says so.
  var literalInitializers: [(conformed: TypeDeclaration, label: String)] {
    [(expressibleByIntegerLiteral, "integerLiteral"), (expressibleByFloatLiteral, "floatLiteral"),
     (expressibleByBooleanLiteral, "booleanLiteral"), (expressibleByNilLiteral, "nilLiteral"),
     (expressibleByStringLiteral, "stringLiteral"), (expressibleByArrayLiteral, "arrayLiteral"),
     (expressibleByDictionaryLiteral, "dictionaryLiteral")]
  }

  /// The type of the elements of an array literal that is a value of the type.
  func arrayLiteralElement(of type: Type) -> Type? { literalPart("ArrayLiteralElement", of: type, expressibleByArrayLiteral) }

  /// The types of the keys and values of a dictionary literal that is a value of the type.
  func dictionaryLiteralEntry(of type: Type) -> (key: Type, value: Type)? {
    guard let key = literalPart("Key", of: type, expressibleByDictionaryLiteral),
          let value = literalPart("Value", of: type, expressibleByDictionaryLiteral) else { return nil }
    return (key, value)
  }

  private func literalPart(_ name: String, of type: Type, _ conformed: TypeDeclaration) -> Type? {
    switch type {
    case .nominal(let declaration, let arguments):
      guard let conformance = declaration.conformance(to: conformed) else { return nil }
      return conformance.associated[name]?.substituting(declaration.substitution(arguments))
        ?? declaration.associatedType(name, arguments)
    case .parameter, .dependent:
      return ConstraintSystem(core: self).conforms(type, conformed) == .solved ? .dependent(type, name) : nil
    default:
      return nil
    }
  }
}
