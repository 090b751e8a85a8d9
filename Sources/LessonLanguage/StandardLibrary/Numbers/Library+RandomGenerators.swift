/// Random numbers from a generator of the lesson's own, drawn as the standard library draws them.
extension Library {
  func bindRandomGenerators() {
    declareProtocol("RandomNumberGenerator", conformedToBy: [])
    bindRequirement("mutating func next() -> UInt64", in: "RandomNumberGenerator")
    declareStructure("SystemRandomNumberGenerator", stored: [], conformsTo: ["RandomNumberGenerator"])
    bindSource("init() {}", in: "SystemRandomNumberGenerator")
    bindCall("func _lessonRandomBits() -> UInt64") { (call: NativeCall) in
      var source = try RandomBits(call)
      return source.next()
    }
    bindSource("mutating func next() -> UInt64 { _lessonRandomBits() }", in: "SystemRandomNumberGenerator")
    bindSource("""
      mutating func _next(below bound: UInt64, bits: Int) -> UInt64 {
        let mask: UInt64 = bits == 64 ? UInt64.max : (1 << bits) - 1
        while true {
          let product = (next() & mask).multipliedFullWidth(by: bound)
          let low = product.low & mask
          let high = bits == 64 ? product.high : product.low >> bits
          if low >= bound || low >= ((0 &- bound) & mask) % bound { return high }
        }
      }
      """, in: "RandomNumberGenerator")
    bindRandomIntegers()
    bindRandomFractions()
    bindSource("static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool { (generator.next() >> 17) & 1 == 0 }",
               in: "Bool")
    bindRandomOrder()
  }

  private func bindRandomIntegers() {
    for (type, edge) in [
      ("Range", "precondition(!range.isEmpty, \"Can't get random value with an empty range\")"),
      ("ClosedRange", "if count == mask { return Self(truncatingIfNeeded: generator.next()) }; count += 1"),
    ] {
      bindSource("""
        static func random<G: RandomNumberGenerator>(in range: \(type)<Self>, using generator: inout G) -> Self {
          let mask: UInt64 = Self.bitWidth == 64 ? UInt64.max : (1 << Self.bitWidth) - 1
          let lower = UInt64(truncatingIfNeeded: range.lowerBound)
          \(type == "Range" ? "let" : "var") count = (UInt64(truncatingIfNeeded: range.upperBound) &- lower) & mask
          \(edge)
          return Self(truncatingIfNeeded: lower &+ generator._next(below: count, bits: Self.bitWidth))
        }
        """, in: "FixedWidthInteger")
    }
  }

  private func bindRandomFractions() {
    for (type, bits, width) in [("Double", 53, 64), ("Float", 24, 32)] {
      let check = """
        precondition(range.upperBound - range.lowerBound < \(type).infinity, "There is no uniform distribution on an infinite range")
        """
      bindSource("""
        static func random<G: RandomNumberGenerator>(in range: Range<\(type)>, using generator: inout G) -> \(type) {
          precondition(!range.isEmpty, "Can't get random value with an empty range")
          \(check)
          while true {
            let unit = \(type)(generator.next() & \((1 << bits) - 1)) * (\(type).ulpOfOne / 2)
            let value = (range.upperBound - range.lowerBound) * unit + range.lowerBound
            if value != range.upperBound { return value }
          }
        }
        """, in: type)
      bindSource("""
        static func random<G: RandomNumberGenerator>(in range: ClosedRange<\(type)>, using generator: inout G) -> \(type) {
          \(check)
          let bits = generator._next(below: \((1 << bits) + 1), bits: \(width))
          if bits == \(1 << bits) { return range.upperBound }
          return (range.upperBound - range.lowerBound) * (\(type)(bits) * (\(type).ulpOfOne / 2)) + range.lowerBound
        }
        """, in: type)
    }
  }

  private func bindRandomOrder() {
    bindSource("""
      mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G) {
        var position = 0
        while position < count - 1 {
          swapAt(position, position + Int.random(in: 0..<(count - position), using: &generator))
          position += 1
        }
      }
      """, in: "Array")
    bindSource("""
      func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element] {
        var elements = Array(self)
        elements.shuffle(using: &generator)
        return elements
      }
      """, in: "Sequence")
    bindSource("""
      func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element? {
        let elements = Array(self)
        return elements.isEmpty ? nil : elements[Int.random(in: 0..<elements.count, using: &generator)]
      }
      """, in: "Sequence")
  }
}
