/// The types and protocols that the language itself knows by name.
///
/// They are ordinary declarations; the library adds their members. Only literals, conditions, loops and the conversions
/// of the language refer to them here.
final class CoreTypes {
  private(set) var byName: [String: TypeDeclaration] = [:]

  let bool: TypeDeclaration, int: TypeDeclaration, double: TypeDeclaration, float: TypeDeclaration
  let string: TypeDeclaration, character: TypeDeclaration
  let optional: TypeDeclaration, array: TypeDeclaration, arraySlice: TypeDeclaration
  let dictionary: TypeDeclaration, set: TypeDeclaration
  let dictionaryKeys: TypeDeclaration, dictionaryValues: TypeDeclaration
  /// A position in a dictionary or set.
  let tableIndex: TypeDeclaration
  let range: TypeDeclaration, closedRange: TypeDeclaration
  let partialRangeFrom: TypeDeclaration, partialRangeUpTo: TypeDeclaration, partialRangeThrough: TypeDeclaration
  let strideTo: TypeDeclaration, strideThrough: TypeDeclaration
  let substring: TypeDeclaration, stringIndex: TypeDeclaration, unicodeScalar: TypeDeclaration
  let equatable: TypeDeclaration, hashable: TypeDeclaration, comparable: TypeDeclaration
  let expressibleByIntegerLiteral: TypeDeclaration, expressibleByFloatLiteral: TypeDeclaration
  let expressibleByBooleanLiteral: TypeDeclaration, expressibleByNilLiteral: TypeDeclaration
  let expressibleByUnicodeScalarLiteral: TypeDeclaration, expressibleByStringLiteral: TypeDeclaration
  let expressibleByStringInterpolation: TypeDeclaration
  /// What all classes conform to.
  /// Whether a lesson has functions whose results are hidden.
  var hasOpaqueResults = false
  let anyObject: TypeDeclaration, copyable: TypeDeclaration
  let expressibleByArrayLiteral: TypeDeclaration, expressibleByDictionaryLiteral: TypeDeclaration
  let additiveArithmetic: TypeDeclaration, numeric: TypeDeclaration, signedNumeric: TypeDeclaration
  let strideable: TypeDeclaration, losslessStringConvertible: TypeDeclaration
  let binaryInteger: TypeDeclaration, fixedWidthInteger: TypeDeclaration
  let signedInteger: TypeDeclaration, unsignedInteger: TypeDeclaration
  let floatingPoint: TypeDeclaration, binaryFloatingPoint: TypeDeclaration
  /// All integer types, `Int` first.
  let integers: [TypeDeclaration]
  let iteratorProtocol: TypeDeclaration, elementsIterator: TypeDeclaration
  /// The library's own sequences, whose elements the host gives as an array.
  let nativeSequence: TypeDeclaration
  /// Collections that have no more than their indices and their subscript.
  let indexedCollection: TypeDeclaration
  let sequence: TypeDeclaration, collection: TypeDeclaration, bidirectionalCollection: TypeDeclaration
  let randomAccessCollection: TypeDeclaration
  let mutableCollection: TypeDeclaration, rangeReplaceableCollection: TypeDeclaration
  let error: TypeDeclaration
  let caseIterable: TypeDeclaration, rawRepresentable: TypeDeclaration
  let customStringConvertible: TypeDeclaration, customDebugStringConvertible: TypeDeclaration
  let textOutputStream: TypeDeclaration
  /// The views of strings by code units and scalars.
  var textViews: Set<TypeDeclaration> = []
  let stringProtocol: TypeDeclaration, rangeExpression: TypeDeclaration
  /// From the most general to the one that can be written through; each inherits from the one before.
  let keyPaths: [TypeDeclaration]

  init() {
    var table: [String: TypeDeclaration] = [:]
    func declare(_ kind: TypeDeclaration.Kind, _ name: String, _ representation: TypeDeclaration.Representation = .members,
                 _ generics: [String] = []) -> TypeDeclaration {
      let declaration = TypeDeclaration(kind, name)
      declaration.representation = representation
      declaration.generics = generics.map { GenericParameter($0) }
      table[name] = declaration
      return declaration
    }
    func proto(_ name: String, _ inherited: [TypeDeclaration] = [], _ associated: [String] = []) -> TypeDeclaration {
      let declaration = declare(.protocolType, name)
      declaration.associatedTypes = associated.map { .init(name: $0) }
      declaration.conformances = inherited.map { .init(conformed: $0) }
      declaration.primaryAssociatedTypes = associated.contains("Element") || declaration.allAssociatedTypes.contains { $0.name == "Element" }
        ? ["Element"] : associated.filter { ["RawValue", "Stride"].contains($0) }
      return declaration
    }
    func nested(_ name: String, in parent: TypeDeclaration) -> TypeDeclaration {
      let declaration = TypeDeclaration(.structure, name, parent: parent)
      declaration.representation = .raw
      parent.nestedTypes[name] = declaration
      table[declaration.qualifiedName] = declaration
      return declaration
    }
    equatable = proto("Equatable")
    hashable = proto("Hashable", [equatable])
    comparable = proto("Comparable", [equatable])
    expressibleByIntegerLiteral = proto("ExpressibleByIntegerLiteral")
    expressibleByFloatLiteral = proto("ExpressibleByFloatLiteral")
    expressibleByBooleanLiteral = proto("ExpressibleByBooleanLiteral")
    expressibleByNilLiteral = proto("ExpressibleByNilLiteral")
    expressibleByUnicodeScalarLiteral = proto("ExpressibleByUnicodeScalarLiteral")
    let expressibleByCharacterLiteral = proto("ExpressibleByExtendedGraphemeClusterLiteral", [expressibleByUnicodeScalarLiteral])
    expressibleByStringLiteral = proto("ExpressibleByStringLiteral", [expressibleByCharacterLiteral])
    expressibleByStringInterpolation = proto("ExpressibleByStringInterpolation", [expressibleByStringLiteral])
    expressibleByArrayLiteral = proto("ExpressibleByArrayLiteral", [], ["ArrayLiteralElement"])
    expressibleByDictionaryLiteral = proto("ExpressibleByDictionaryLiteral", [], ["Key", "Value"])
    additiveArithmetic = proto("AdditiveArithmetic", [equatable])
    numeric = proto("Numeric", [additiveArithmetic, expressibleByIntegerLiteral], ["Magnitude"])
    signedNumeric = proto("SignedNumeric", [numeric])
    strideable = proto("Strideable", [comparable], ["Stride"])
    anyObject = proto("AnyObject")
    copyable = proto("Copyable")
    customStringConvertible = proto("CustomStringConvertible")
    losslessStringConvertible = proto("LosslessStringConvertible", [customStringConvertible])
    binaryInteger = proto("BinaryInteger", [numeric, hashable, strideable, customStringConvertible])
    fixedWidthInteger = proto("FixedWidthInteger", [binaryInteger, losslessStringConvertible])
    signedInteger = proto("SignedInteger", [binaryInteger, signedNumeric])
    unsignedInteger = proto("UnsignedInteger", [binaryInteger])
    floatingPoint = proto("FloatingPoint", [signedNumeric, hashable, strideable])
    binaryFloatingPoint = proto("BinaryFloatingPoint", [floatingPoint, expressibleByFloatLiteral])
    iteratorProtocol = proto("IteratorProtocol", [], ["Element"])
    nativeSequence = proto("_NativeSequence")
    indexedCollection = proto("_IndexedCollection")
    sequence = proto("Sequence", [], ["Element", "Iterator"])
    collection = proto("Collection", [sequence], ["Index", "SubSequence"])
    sequence.associatedTypes[1].protocols = [iteratorProtocol]
    collection.associatedTypes[0].protocols = [comparable]
    collection.associatedTypes[1].protocols = [collection]
    bidirectionalCollection = proto("BidirectionalCollection", [collection])
    randomAccessCollection = proto("RandomAccessCollection", [bidirectionalCollection])
    mutableCollection = proto("MutableCollection", [collection])
    rangeReplaceableCollection = proto("RangeReplaceableCollection", [collection])
    _ = proto("LazySequenceProtocol", [sequence])
    error = proto("Error")
    caseIterable = proto("CaseIterable", [], ["AllCases"])
    caseIterable.associatedTypes[0].protocols = [collection]
    rawRepresentable = proto("RawRepresentable", [], ["RawValue"])
    let optionSet = proto("OptionSet", [rawRepresentable, equatable, expressibleByArrayLiteral], ["RawValue", "ArrayLiteralElement", "Element"])
    optionSet.associatedTypes[0].protocols = [fixedWidthInteger]
    for index in 1...2 { optionSet.associatedTypes[index].standard = optionSet.selfParameter.map { .parameter($0) } }
    customDebugStringConvertible = proto("CustomDebugStringConvertible")
    textOutputStream = proto("TextOutputStream")
    stringProtocol = proto("StringProtocol", [bidirectionalCollection, hashable, comparable, losslessStringConvertible])
    rangeExpression = proto("RangeExpression", [], ["Bound"])
    rangeExpression.associatedTypes[0].protocols = [comparable]
    bool = declare(.structure, "Bool", .raw)
    integers = IntegerFormat.all.map { format in
      let declaration = declare(.structure, format.name, .raw)
      declaration.integer = format
      return declaration
    }
    int = integers[0]
    double = declare(.structure, "Double", .raw)
    float = declare(.structure, "Float", .raw)
    character = declare(.structure, "Character", .raw)
    string = declare(.structure, "String", .reference)
    optional = declare(.enumeration, "Optional", .members, ["Wrapped"])
    array = declare(.structure, "Array", .reference, ["Element"])
    arraySlice = declare(.structure, "ArraySlice", .members, ["Element"])
    dictionary = declare(.structure, "Dictionary", .reference, ["Key", "Value"])
    set = declare(.structure, "Set", .reference, ["Element"])
    dictionaryKeys = dictionary.declareView("Keys")
    dictionaryValues = dictionary.declareView("Values")
    tableIndex = TypeDeclaration(.structure, "Index", parent: set)
    table["_TableIndex"] = tableIndex
    for declaration in [dictionary, set] { declaration.nestedTypes["Index"] = tableIndex }
    elementsIterator = declare(.structure, "IndexingIterator", .members, ["Elements"])
    func rangeType(_ name: String, _ bounds: [String]) -> TypeDeclaration {
      let declaration = declare(.structure, name, .members, ["Bound"])
      for bound in bounds { declaration.add(declaration.store(bound, .parameter(declaration.generics[0]))) }
      return declaration
    }
    range = rangeType("Range", ["lowerBound", "upperBound"])
    closedRange = rangeType("ClosedRange", ["lowerBound", "upperBound"])
    partialRangeFrom = rangeType("PartialRangeFrom", ["lowerBound"])
    partialRangeUpTo = rangeType("PartialRangeUpTo", ["upperBound"])
    partialRangeThrough = rangeType("PartialRangeThrough", ["upperBound"])
    // What `...` on its own is a function of: `a[...]`.
    _ = declare(.enumeration, "UnboundedRange_")
    func strideType(_ name: String) -> TypeDeclaration {
      let declaration = declare(.structure, name, .members, ["Element"])
      let element = Type.parameter(declaration.generics[0])
      for (field, type) in [("_start", element), ("_end", element), ("_stride", .dependent(element, "Stride"))] {
        _ = declaration.store(field, type)
      }
      return declaration
    }
    strideTo = strideType("StrideTo")
    strideThrough = strideType("StrideThrough")
    keyPaths = [
      declare(.structure, "AnyKeyPath", .reference), declare(.structure, "PartialKeyPath", .reference, ["Root"]),
      declare(.structure, "KeyPath", .reference, ["Root", "Value"]),
      declare(.structure, "WritableKeyPath", .reference, ["Root", "Value"]),
      declare(.structure, "ReferenceWritableKeyPath", .reference, ["Root", "Value"]),
    ]
    substring = declare(.structure, "Substring")
    stringIndex = nested("Index", in: string)
    unicodeScalar = nested("Scalar", in: declare(.enumeration, "Unicode"))
    // The whole string, and where the part begins and ends, in bytes.
    for (field, type) in [("_base", string), ("_start", int), ("_end", int)] { _ = substring.store(field, .nominal(type, [])) }
    // The array, the first index of the part, the one behind its last, and the index of the array's first element.
    for (field, type) in [("_base", array(.parameter(arraySlice.generics[0]))), ("_start", self.type(int)), ("_end", self.type(int)),
                          ("_first", self.type(int))] {
      let stored = arraySlice.store(field, type)
      stored.isLet = false
      arraySlice.add(stored)
    }
    byName = table
    if let own = caseIterable.selfParameter {
      let all = Type.dependent(.parameter(own), "AllCases")
      caseIterable.associatedTypes[0].standard = array(.parameter(own))
      caseIterable.requirements = [.sameType(.dependent(all, "Element"), .parameter(own))]
    }
    addConformances()
  }

  deinit {
    for declaration in byName.values { declaration.takeApart() }
  }

  func add(_ declaration: TypeDeclaration) { byName[declaration.qualifiedName] = declaration }

  func type(_ declaration: TypeDeclaration, _ arguments: Type...) -> Type { .nominal(declaration, arguments) }
  func optional(_ wrapped: Type) -> Type { .nominal(optional, [wrapped]) }
  func array(_ element: Type) -> Type { .nominal(array, [element]) }
  func dictionary(_ key: Type, _ value: Type) -> Type { .nominal(dictionary, [key, value]) }
  func slice(_ element: Type) -> Type { .nominal(arraySlice, [element]) }
  func set(_ element: Type) -> Type { .nominal(set, [element]) }

  /// The wrapped type of an optional type.
  func wrapped(_ type: Type) -> Type? {
    if case .nominal(let declaration, let arguments) = type, declaration === optional { return arguments.first }
    return nil
  }

  /// How much a key path's type tells of it: 0 nothing, 1 its root, 2 its value too, 3 that it can be written through.
  func keyPathRank(_ declaration: TypeDeclaration) -> Int? { keyPaths.firstIndex { $0 === declaration } }

  private func addConformances() {
    typealias Conformance = TypeDeclaration.Conformance
    for declaration in [bool, string, character, substring, stringIndex, unicodeScalar] {
      declaration.conformances.append(Conformance(conformed: hashable))
    }
    for declaration in [string, character, substring, stringIndex, unicodeScalar] {
      declaration.conformances.append(Conformance(conformed: comparable))
    }
    for declaration in keyPaths {
      declaration.conformances.append(Conformance(conformed: hashable))
      declaration.nativeDescription = { ($0 as? KeyPathObject)?.description ?? "key path" }
    }
    let integer = Type.nominal(int, [])
    for declaration in integers {
      guard let format = declaration.integer else { continue }
      let magnitude = format.isSigned ? byName["U" + format.name] ?? declaration : declaration
      declaration.conformances = [fixedWidthInteger, format.isSigned ? signedInteger : unsignedInteger].map {
        Conformance(conformed: $0, associated: ["Stride": integer, "Magnitude": .nominal(magnitude, [])])
      }
    }
    for declaration in [double, float] {
      declaration.conformances = [binaryFloatingPoint, losslessStringConvertible].map {
        Conformance(conformed: $0, associated: ["Stride": .nominal(declaration, []), "Magnitude": .nominal(declaration, [])])
      }
    }
    for declaration in [bool, character, unicodeScalar] {
      declaration.conformances.append(Conformance(conformed: losslessStringConvertible))
    }
    for declaration in [array, arraySlice] {
      let element = Type.parameter(declaration.generics[0])
      let parts: [String: Type] = ["Element": element, "Index": integer, "SubSequence": .nominal(arraySlice, [element])]
      declaration.conformances = [randomAccessCollection, mutableCollection, rangeReplaceableCollection].map {
        Conformance(conformed: $0, associated: parts)
      } + [
        Conformance(conformed: hashable, conditions: [(declaration.generics[0], [hashable])]),
        Conformance(conformed: equatable, conditions: [(declaration.generics[0], [equatable])]),
      ]
    }
    // Hashing needs more than comparing does: the weaker conformance is looked up on its own.
    optional.conformances = [
      Conformance(conformed: hashable, conditions: [(optional.generics[0], [hashable])]),
      Conformance(conformed: equatable, conditions: [(optional.generics[0], [equatable])]),
    ]
    addTableConformances()
    addLiteralConformances()
    addRangeConformances()
    for declaration in [range, closedRange, partialRangeFrom, partialRangeUpTo, partialRangeThrough] {
      let bound = declaration.generics[0]
      declaration.conformances.append(Conformance(conformed: rangeExpression, associated: ["Bound": .parameter(bound)]))
    }
    let parts: [String: Type] = ["Element": .nominal(character, []), "Index": .nominal(stringIndex, []),
                                 "SubSequence": .nominal(substring, [])]
    stringProtocol.selfParameter?.associated = parts
    for declaration in [string, substring] {
      declaration.conformances.append(Conformance(conformed: stringProtocol, associated: parts))
    }
    string.conformances.append(Conformance(conformed: textOutputStream))
    let hasDebugDescription = [double, float, string, substring, character, optional, array, arraySlice, dictionary, set, range, closedRange]
    for declaration in hasDebugDescription { declaration.conformances.append(Conformance(conformed: customDebugStringConvertible)) }
  }

  private func addTableConformances() {
    typealias Conformance = TypeDeclaration.Conformance
    let (key, value, element) = (dictionary.generics[0], dictionary.generics[1], set.generics[0])
    key.protocols = [hashable]
    element.protocols = [hashable]
    for view in [dictionaryKeys, dictionaryValues] { view.generics[0].protocols = [hashable] }
    let pair = Type.tuple([.init(label: "key", type: .parameter(key)), .init(label: "value", type: .parameter(value))])
    dictionary.conformances = [
      Conformance(conformed: collection, associated: ["Element": pair, "Index": type(tableIndex), "SubSequence": array(pair)]),
      Conformance(conformed: hashable, conditions: [(value, [hashable])]),
      Conformance(conformed: equatable, conditions: [(value, [equatable])]),
    ]
    set.conformances = [
      Conformance(conformed: collection,
                  associated: [
                    "Element": .parameter(element), "Index": type(tableIndex), "SubSequence": array(.parameter(element)),
                  ]),
      Conformance(conformed: hashable),
    ]
    let (keys, values) = (dictionaryKeys, dictionaryValues)
    keys.conformances = [
      Conformance(conformed: collection, associated: ["Element": .parameter(keys.generics[0])]),
      Conformance(conformed: equatable),
    ]
    values.conformances = [Conformance(conformed: collection, associated: ["Element": .parameter(values.generics[1])])]
  }
}

extension TypeDeclaration {
  /// A nested type of a generic type that has its parameters, as `Dictionary<Key, Value>.Keys` has.
  fileprivate func declareView(_ name: String) -> TypeDeclaration {
    let view = TypeDeclaration(.structure, name, parent: self)
    view.representation = .reference
    view.generics = generics.map { GenericParameter($0.name, $0.protocols) }
    view.inheritsGenerics = true
    nestedTypes[name] = view
    return view
  }
}
