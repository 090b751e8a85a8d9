/// Views of a string by its code units and scalars: what it is made of rather than what is read.
///
/// A view holds what a substring holds, so that views of parts of strings are the same types.
extension Library {
  func bindStringViews() {
    bindView("UTF8View", of: "UInt8", "utf8") { Array($0.utf8) }
    bindView("UTF16View", of: "UInt16", "utf16") { Array($0.utf16) }
    bindView("UnicodeScalarView", of: "Unicode.Scalar", "unicodeScalars") { Array($0.unicodeScalars) }
    for (name, encoding) in [("UTF8", "UInt8"), ("UTF16", "UInt16")] {
      let type = TypeDeclaration(.enumeration, name)
      core.add(type)
      scope.declare(name, .nominal(type, []))
      bindWords("init<C: Sequence>(decoding codeUnits: C, as encoding: \(name).Type) where C.Element == \(encoding)", in: "String") { call in
        let units = try Self.array(call)
        try Self.reserve(units.count, call)
        let words = (0..<units.count).map { units.raws[$0] }
        try call.returnValue(name == "UTF8"
          ? String(decoding: words.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
          : String(decoding: words.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self))
      }
    }
    bind("init(_ scalars: String.UnicodeScalarView)", in: "String") { (text: Substring) in String(text) }
    bind("init(_ units: String.UTF8View)", in: "String") { (text: Substring) in String(text) }
    bind("subscript(_ i: String.Index) -> UInt8", in: "String.UTF8View") { (text: Substring, position: TextPosition) in
      try text.utf8[text.index(ofCharacterAt: position)]
    }
    bind("subscript(_ i: String.Index) -> Unicode.Scalar", in: "String.UnicodeScalarView") { (text: Substring, position: TextPosition) in
      try text.unicodeScalars[text.index(ofCharacterAt: position)]
    }
  }

  private func bindView<Element: LessonValue>(_ name: String, of element: String, _ property: String,
                                              _ elements: @escaping (Substring) -> [Element]) {
    guard let type = core.byName[element] else { return }
    let view = TypeDeclaration(.structure, name, parent: core.string)
    view.stored = core.substring.stored
    view.conformances = [TypeDeclaration.Conformance(
      conformed: core.bidirectionalCollection,
      associated: ["Element": .nominal(type, []), "Index": .nominal(core.stringIndex, [])])]
    core.string.nestedTypes[name] = view
    core.substring.nestedTypes[name] = view
    core.textViews.insert(view)
    core.add(view)
    let owner = "String." + name
    for text in ["String", "Substring"] { bind("var \(property): \(owner)", in: text) { (text: Substring) in text } }
    bindWords("var \(property): \(owner)", in: "Character") { call in
      try call.returnValue(Substring(String(call.argument(0, as: Character.self))))
    }
    bindWords("var count: Int", in: owner) { call in
      let text: Substring = try call.argument(0)
      if property != "utf8" { try call.charge(work: text.utf8.count / 8) }
      try call.returnValue(property == "utf8" ? text.utf8.count : property == "utf16" ? text.utf16.count : text.unicodeScalars.count)
    }
    bind("var isEmpty: Bool", in: owner) { (text: Substring) in text.isEmpty }
    bind("var startIndex: String.Index", in: owner) { (text: Substring) in text.position(text.startIndex) }
    bind("var endIndex: String.Index", in: owner) { (text: Substring) in text.position(text.endIndex) }
    bind("var first: \(element)?", in: owner) { (text: Substring) in elements(text.prefix(1)).first }
    bind("var last: \(element)?", in: owner) { (text: Substring) in elements(text.suffix(1)).last }
    bindElements(of: owner) { call in
      let text: Substring = try call.argument(0)
      try call.charge(work: text.utf8.count / 4)
      try call.returnValue(elements(text))
    }
  }
}
