/// The part of Swift's standard library that lessons have, bound like any other library.
extension Library {
  func bindStandardLibrary() {
    bindOperators()
    bindNumbers()
    bindMathematics()
    bindText()
    bindArrays()
    bindSequences()
    bindDictionaries()
    bindSets()
    bindTableIndices()
    bindHashing()
    bindIteration()
    bindSearching()
    bindOrder()
    bindPairs()
    bindLazySequences()
    bindRanges()
    bindStrides()
    bindPrinting()
    bindStopping()
    bindOptionals()
    bindResults()
    bindKeyValuePairs()
    bindErasure()
    bindEnums()
    bindOptionSets()
    bindLiterals()
    bindMetatypes()
    bindIdentity()
    bindKeyPaths()
    bindMirrors()
    bindDump()
    bindRandomness()
    bindRandomGenerators()
    bindFormats()
    bindDecimals()
    bindCoding()
    bindDeprecated()
    bindLocalizedErrors()
    for name in ["map", "compactMap", "filter", "suffix", "dropLast"] {
      for member in core.sequence.members[name] ?? [] { member.givesArrayInstead = true }
    }
    for member in core.sequence.members["prefix"] ?? [] where member.parameters.first?.label == "while" { member.givesArrayInstead = true }
  }

  /// A function that exists for its instruction; the body serves where it is called as a value on other types.
  func bindOperator(_ text: String, _ intrinsic: Intrinsic, _ body: @escaping NativeFunction.Body) {
    bindWords(text, intrinsic: intrinsic, body)
  }

  static func unsupported(_ name: String) -> NativeFunction.Body {
    { call in throw RuntimeError.host("'\(name)' has no implementation for \(call.instance.parameterTypes.first?.name ?? "this type")") }
  }
}
