/// Parts of arrays: they share the array that they are a part of, and their elements keep their indices.
extension Library {
  func bindArraySlices() {
    bindElements(of: "ArraySlice") { call in
      let part = try Self.part(call)
      guard part.positions != 0..<part.array.count else { return call.resultWords.refs.pointee = part.array }
      call.resultWords.refs.pointee = try call.machine.copied(part).array
    }
    bindWords("subscript(_ index: Int) -> Element", in: "ArraySlice", intrinsic: .partElement, setter: Self.unsupported("subscript"),
              Self.unsupported("subscript"))
    for (text, expected) in [("init()", 0), ("init<S: Sequence>(_ elements: S) where S.Element == Element", 1)] {
      bindWords(text, in: "ArraySlice") { call in
        let array = try expected == 1 ? Self.array(call) : ArrayObject(call.type("Element").layout)
        ArrayPart(array).store(call.resultWords)
      }
    }
    bindSource("init(repeating repeatedValue: Element, count: Int) { self = Array(repeating: repeatedValue, count: count)[...] }",
               in: "ArraySlice")
    bindSource("var startIndex: Int { _start }", in: "ArraySlice")
    bindSource("var endIndex: Int { _end }", in: "ArraySlice")
    bindSource("var count: Int { _end - _start }", in: "ArraySlice")
    bindSource("var isEmpty: Bool { _start == _end }", in: "ArraySlice")
    bindSource("var first: Element? { _start == _end ? nil : _base[_start - _first] }", in: "ArraySlice")
    bindSource("var last: Element? { _start == _end ? nil : _base[_end - 1 - _first] }", in: "ArraySlice")
    bindSource("var indices: Range<Int> { _start..<_end }", in: "ArraySlice")
    bindRanges(of: "Array")
    bindRanges(of: "ArraySlice")
  }

  /// `a[1..<3]`, `a[1...]`, `a[...]`, and assignment to them.
  private func bindRanges(of owner: String) {
    bindWords("subscript<R: RangeExpression>(_ bounds: R) -> ArraySlice<Element> where R.Bound == Int", in: owner, setter: { call in
      try Self.assign(call) { try Self.range(call, 2, in: $0) }
    }) { call in
      let part = try Self.part(call)
      try Self.give(call, part, Self.range(call, 1, in: part.indices))
    }
    bindWords("subscript(_ x: (UnboundedRange_) -> Void) -> ArraySlice<Element>", in: owner, setter: { call in
      try Self.assign(call) { $0 }
    }) { call in
      let part = try Self.part(call)
      try Self.give(call, part, part.indices)
    }
  }

  /// Puts a part in the place of another one.
  private static func assign(_ call: NativeCall, at choose: (Range<Int>) throws -> Range<Int>) throws {
    // Asked first: what looks at the array refers to it.
    let isOnly = isKnownUniquelyReferenced(&call.words(0).refs.pointee)
    guard let new = call.words(1).part else { throw RuntimeError.internalFault("a part of an array was expected") }
    var old = try part(call)
    let range = try choose(old.indices)
    // What was only lent comes back as it was.
    if new.array === old.array, new.indices == range, new.first == old.first { return }
    if !isOnly || old.positions != 0..<old.array.count {
      old = try call.machine.copied(old)
    }
    let place = (range.lowerBound - old.first)..<(range.upperBound - old.first)
    let source = new.array.words(at: new.positions.lowerBound)
    try replace(call, old.array, place, source.raws, source.refs, count: new.positions.count)
    if case .slice = call.instance.parameterTypes[0].kind {
      old.indices = old.indices.lowerBound..<(old.indices.lowerBound + old.array.count)
      old.store(call.words(0))
    } else {
      call.words(0).refs.pointee = old.array
    }
  }

  // MARK: Parts

  /// The receiver, an array or a part of one.
  static func part(_ call: NativeCall) throws -> ArrayPart {
    guard let part = call.instance.parameterTypes[0].elements(call.words(0)) else {
      throw RuntimeError.internalFault("an array was expected")
    }
    return part
  }

  static func give(_ call: NativeCall, _ part: ArrayPart, _ indices: Range<Int>) throws {
    ArrayPart(array: part.array, indices: indices, first: part.first).store(call.resultWords)
  }

  func bindParts() {
    let ends: [(String, (Int, Range<Int>) -> Range<Int>)] = [
      ("prefix(_ maxLength: Int)", { $1.lowerBound..<($1.lowerBound + min($0, $1.count)) }),
      ("suffix(_ maxLength: Int)", { ($1.upperBound - min($0, $1.count))..<$1.upperBound }),
      ("dropFirst(_ k: Int = 1)", { ($1.lowerBound + min($0, $1.count))..<$1.upperBound }),
      ("dropLast(_ k: Int = 1)", { $1.lowerBound..<($1.upperBound - min($0, $1.count)) }),
    ]
    for owner in ["Array", "ArraySlice"] {
      for (signature, indices) in ends {
        let name = String(signature.prefix { $0 != "(" })
        bindWords("func \(signature) -> ArraySlice<Element>", in: owner) { call in
          let count: Int = try call.argument(1)
          guard count >= 0 else { throw RuntimeError.negativeCount("'\(name)'", count) }
          let part = try Self.part(call)
          try Self.give(call, part, indices(count, part.indices))
        }
      }
      for (signature, range) in [
        ("prefix(upTo end: Int)", "..<end"), ("prefix(through position: Int)", "...position"), ("suffix(from start: Int)", "start..."),
      ] {
        bindSource("func \(signature) -> ArraySlice<Element> { self[\(range)] }", in: owner)
      }
      bindSource("""
        func prefix(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
          var end = startIndex
          for element in self {
            if try !predicate(element) { break }
            end += 1
          }
          return self[startIndex..<end]
        }
        """, in: owner)
      bindSource("""
        func drop(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
          var start = startIndex
          for element in self {
            if try !predicate(element) { break }
            start += 1
          }
          return self[start..<endIndex]
        }
        """, in: owner)
      bindSplits(of: owner)
    }
  }

  private func bindSplits(of owner: String) {
    bindSource("""
      func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
                 whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>] {
        precondition(maxSplits >= 0, "Must take zero or more splits")
        var parts: [ArraySlice<Element>] = []
        var start = startIndex, end = startIndex
        while end < endIndex, parts.count < maxSplits {
          if try isSeparator(self[end]) {
            if start < end || !omittingEmptySubsequences { parts.append(self[start..<end]) }
            start = end + 1
          }
          end += 1
        }
        if start < endIndex || !omittingEmptySubsequences { parts.append(self[start..<endIndex]) }
        return parts
      }
      """, in: owner)
    bindSource("""
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>]
        where Element: Equatable {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
      """, in: owner)
  }
}
