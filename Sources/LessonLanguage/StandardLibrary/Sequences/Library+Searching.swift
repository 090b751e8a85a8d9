/// Looking through a sequence, and folding it to one value.
extension Library {
  func bindSearching() {
    bindSource("""
      func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result {
        var result = initialResult
        for element in self { result = try nextPartialResult(result, element) }
        return result
      }
      """, in: "Sequence")
    bindSource("""
      func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> Void) rethrows -> Result {
        var result = initialResult
        for element in self { try updateAccumulatingResult(&result, element) }
        return result
      }
      """, in: "Sequence")
    bindSource("""
      func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self where try predicate(element) { return true }
        return false
      }
      """, in: "Sequence")
    bindSource("""
      func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self where try !predicate(element) { return false }
        return true
      }
      """, in: "Sequence")
    bindSource("""
      func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self where try predicate(element) { return element }
        return nil
      }
      """, in: "Sequence")
    bindSource("""
      func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
        var count = 0
        for element in self where try predicate(element) { count += 1 }
        return count
      }
      """, in: "Sequence")
    bindSource("""
      func contains(_ element: Element) -> Bool where Element: Equatable {
        for other in self where other == element { return true }
        return false
      }
      """, in: "Sequence")
    bindSource("""
      func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] {
        var result: [T] = []
        for element in self { if let value = try transform(element) { result.append(value) } }
        return result
      }
      """, in: "Sequence")
    bindSource("""
      func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element] {
        var result: [S.Element] = []
        for element in self { for inner in try transform(element) { result.append(inner) } }
        return result
      }
      """, in: "Sequence")
    bindSource("""
      func joined() -> [Element.Element] {
        var result: [Element.Element] = []
        for element in self { for inner in element { result.append(inner) } }
        return result
      }
      """, in: "Sequence", where: "Element: Sequence")
    bindSource("""
      func joined<S: Sequence>(separator: S) -> [Element.Element] where S.Element == Element.Element {
        let between = _elements(separator)
        var result: [Element.Element] = [], isFirst = true
        for element in self {
          if !isFirst { result.append(contentsOf: between) }
          isFirst = false
          for inner in element { result.append(inner) }
        }
        return result
      }
      """, in: "Sequence", where: "Element: Sequence")
    bindSource("""
      func elementsEqual<S: Sequence>(_ other: S) -> Bool where Element: Equatable, S.Element == Element {
        var mine = makeIterator(), others = other.makeIterator()
        while true {
          let a = mine.next(), b = others.next()
          if a != b { return false }
          if a == nil { return true }
        }
      }
      """, in: "Sequence")
    bindSource("""
      func starts<S: Sequence>(with possiblePrefix: S) -> Bool where Element: Equatable, S.Element == Element {
        var mine = makeIterator()
        for wanted in possiblePrefix {
          guard let element = mine.next() else { return false }
          if element != wanted { return false }
        }
        return true
      }
      """, in: "Sequence")
    bindSource("""
      func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where Element: Comparable, S.Element == Element {
        var others = other.makeIterator()
        for a in self {
          guard let b = others.next() else { return false }
          if a < b { return true }
          if b < a { return false }
        }
        return others.next() != nil
      }
      """, in: "Sequence")
    bindSource("""
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if try !predicate(element) { break }
          result.append(element)
        }
        return result
      }
      """, in: "Sequence")
    bindSource("""
      func drop(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = [], isDropping = true
        for element in self {
          if isDropping, try predicate(element) { continue }
          isDropping = false
          result.append(element)
        }
        return result
      }
      """, in: "Sequence")
  }
}
