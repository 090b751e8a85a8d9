/// Sorting: the host's own algorithm on positions, so that closures are asked what compiled programs ask them.
extension Machine {
  package func sorted(_ source: ArrayObject, by closure: ClosureObject) throws -> ArrayObject {
    try charge(source.count)
    try charge(memory: source.count * 4 * MemoryLayout<Int>.stride + source.byteCount)
    if image.owesCode { try image.maker?.makeOwedCode() }
    if let known = code(image.entries[closure.code])?.order, let keys = NumberKey.keys(of: source, known.first) {
      return source.picking(try sorted(keys, known, in: source))
    }
    var order = Array(0..<source.count)
    try comparing(source.layout, by: closure) { precedes in
      try order.sort { try precedes(source.words(at: $0), source.words(at: $1)) }
    }
    return source.picking(order)
  }

  private func sorted(_ given: [NumberKey], _ order: Order, in source: ArrayObject) throws -> [Int] {
    var keys = given
    let ticks = Ticks(self)
    try keys.sort { a, b in
      try ticks.next()
      if a.number != b.number { return a.number < b.number }
      return order.othersPrecede(source.words(at: a.position).raws, source.words(at: b.position).raws)
    }
    return keys.map(\.position)
  }

  /// - Parameter type: That of the elements, which the library or the lesson can order.
  package func sorted(_ source: ArrayObject, _ type: RuntimeType) throws -> ArrayObject {
    try charge(source.count)
    try charge(memory: source.count * 4 * MemoryLayout<Int>.stride + source.byteCount)
    let ticks = Ticks(self)
    switch type.kind {
    case .int:
      var words = Array(UnsafeBufferPointer(start: source.raws, count: source.count))
      try words.sort {
        try ticks.next()
        return $0 < $1
      }
      return ArrayObject(words)
    case .double:
      var numbers = (0..<source.count).map { source.words(at: $0).double }
      try numbers.sort {
        try ticks.next()
        return $0 < $1
      }
      return ArrayObject(numbers.map { Int(Int64(bitPattern: $0.bitPattern)) })
    case .string:
      let texts = (0..<source.count).map { (source.refs[$0] as? StringObject)?.value ?? "" }
      var keys = TextKey.keys(of: texts)
      try keys.sort {
        try ticks.next()
        return $0.prefix == $1.prefix ? texts[$0.position] < texts[$1.position] : $0.prefix < $1.prefix
      }
      return source.picking(keys.map(\.position))
    default:
      var order = Array(0..<source.count)
      try order.sort { a, b in
        try charge(1)
        return try type.isLess(source.words(at: a), source.words(at: b), self)
      }
      return source.picking(order)
    }
  }
}

/// Charges comparisons to the lesson, many at a time.
private final class Ticks {
  private unowned(unsafe) let machine: Machine
  @exclusivity(unchecked) private var count = 0

  init(_ machine: Machine) { self.machine = machine }

  @inline(__always)
  func next() throws {
    count &+= 1
    if count & 0xFFFF == 0 { try pay() }
  }

  @inline(never)
  private func pay() throws {
    try machine.charge(0x4000)
    try machine.poll()
  }
}

/// Where an element of an array is, and the number by which it is sorted first.
private struct NumberKey {
  /// Of descending orders the complement, so that the smaller one comes first.
  var number: Int
  var position: Int

  /// Nil if the number of the key has another order than integers have.
  static func keys(of source: ArrayObject, _ key: Order.Key) -> [NumberKey]? {
    if key.isDouble { return nil }
    return (0..<source.count).map {
      let number = source.words(at: $0).raws[key.raw]
      return NumberKey(number: key.isDescending ? ~number : number, position: $0)
    }
  }
}

/// Where a string of an array is, and a number that has the order of the strings where two numbers differ.
private struct TextKey {
  var prefix: UInt64
  var position: Int

  /// Strings of ASCII are ordered as their bytes are; if one is something else, all numbers are 0.
  static func keys(of texts: [String]) -> [TextKey] {
    let isOrderedByBytes = texts.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    return texts.enumerated().map { position, text in
      var prefix: UInt64 = 0
      if isOrderedByBytes {
        var shift: UInt64 = 64
        for byte in text.utf8.prefix(8) {
          shift -= 8
          prefix |= UInt64(byte) << shift
        }
      }
      return TextKey(prefix: prefix, position: position)
    }
  }
}

extension ArrayObject {
  fileprivate convenience init(_ words: [Int]) {
    self.init(.raw, capacity: words.count)
    for word in words { append(raw: word) }
  }

  /// The elements at some positions, in their order.
  fileprivate func picking(_ positions: [Int]) -> ArrayObject {
    let result = ArrayObject(layout, capacity: positions.count)
    for position in positions {
      let element = words(at: position)
      result.append(element.raws, element.refs)
    }
    return result
  }
}
