import Foundation

/// Searching and comparing strings with options.
extension Library {
  func bindCompareOptions() {
    let options = TypeDeclaration(.structure, "CompareOptions", parent: core.string)
    core.add(options)
    core.string.nestedTypes["CompareOptions"] = options
    declareStructure("String.CompareOptions", stored: ["let rawValue: UInt"], conformsTo: ["OptionSet"],
                     associated: ["RawValue": "UInt", "ArrayLiteralElement": "String.CompareOptions", "Element": "String.CompareOptions"])
    for (name, bits) in [("caseInsensitive", 1), ("literal", 2), ("backwards", 4), ("anchored", 8), ("numeric", 64),
                         ("diacriticInsensitive", 128), ("widthInsensitive", 256)] {
      bindSource("static var \(name): String.CompareOptions { String.CompareOptions(rawValue: \(bits)) }", in: "String.CompareOptions")
    }
    bindUnavailable("static var regularExpression: String.CompareOptions", in: "String.CompareOptions",
                    .unsupported(.regularExpression))
    declareEnumeration("ComparisonResult", "", cases: [], plain: ["orderedAscending", "orderedSame", "orderedDescending"],
                       conformsTo: ["Hashable"])
    bindOnText("func _range(of other: String, _ options: UInt) -> Range<String.Index>?") { (text: Substring, other: String, options: UInt) in
      text.range(of: other, options: String.CompareOptions(rawValue: options)).map {
        TextRange(lower: text.position($0.lowerBound), upper: text.position($0.upperBound))
      }
    }
    bindOnText("func _replacing(_ target: String, _ replacement: String, _ options: UInt) -> String") {
      (text: Substring, target: String, replacement: String, options: UInt) in
      text.replacingOccurrences(of: target, with: replacement, options: String.CompareOptions(rawValue: options))
    }
    bindOnText("func _order(_ other: String, _ options: UInt) -> Int") { (text: Substring, other: String, options: UInt) in
      text.compare(other, options: String.CompareOptions(rawValue: options)).rawValue
    }
    bindOnText("func _folded(_ options: UInt) -> String") { (text: Substring, options: UInt) in
      text.folding(options: String.CompareOptions(rawValue: options), locale: nil)
    }
    for text in [
      """
      func range<P: StringProtocol>(of other: P, options: String.CompareOptions) -> Range<String.Index>? {
        _range(of: String(other), options.rawValue)
      }
      """,
      """
      func range<P: StringProtocol>(of other: P, options: String.CompareOptions = [], range searched: Range<String.Index>?) -> Range<String.Index>? {
        guard let searched else { return _range(of: String(other), options.rawValue) }
        return self[searched]._range(of: String(other), options.rawValue)
      }
      """,
      """
      func rangeOfCharacter(from set: CharacterSet) -> Range<String.Index>? {
        guard let start = firstIndex(where: { $0.unicodeScalars.contains { set.contains($0) } }) else { return nil }
        return start..<index(after: start)
      }
      """,
      """
      func replacingOccurrences<P: StringProtocol, Q: StringProtocol>(of target: P, with replacement: Q, options: String.CompareOptions) -> String {
        _replacing(String(target), String(replacement), options.rawValue)
      }
      """,
      """
      func compare<P: StringProtocol>(_ other: P, options: String.CompareOptions = []) -> ComparisonResult {
        let order = _order(String(other), options.rawValue)
        return order < 0 ? .orderedAscending : order > 0 ? .orderedDescending : .orderedSame
      }
      """,
      "func caseInsensitiveCompare<P: StringProtocol>(_ other: P) -> ComparisonResult { compare(other, options: .caseInsensitive) }",
      "func folding(options: String.CompareOptions) -> String { _folded(options.rawValue) }",
      """
      func replacingCharacters<P: StringProtocol>(in range: Range<String.Index>, with replacement: P) -> String {
        String(self[startIndex..<range.lowerBound]) + String(replacement) + String(self[range.upperBound..<endIndex])
      }
      """,
      "func appending<P: StringProtocol>(_ other: P) -> String { String(self) + String(other) }",
    ] { bindSource(text, in: "StringProtocol") }
  }
}
