/// The width and sign of an integer type: which values it has, and how they stand in a word.
///
/// A value of less than 64 bits is extended to the word by its sign, so that equal values are equal words and all but the
/// 64-bit unsigned types are ordered as words are.
package struct IntegerFormat: Hashable {
  package let name: String
  package let bits: Int
  package let isSigned: Bool

  package static let int = IntegerFormat(name: "Int", bits: 64, isSigned: true)
  package static let all = [int, IntegerFormat(name: "UInt", bits: 64, isSigned: false)] + [8, 16, 32, 64].flatMap { bits in
    [IntegerFormat(name: "Int\(bits)", bits: bits, isSigned: true), IntegerFormat(name: "UInt\(bits)", bits: bits, isSigned: false)]
  }

  /// Whether words of the type have the order and the arithmetic of `Int`, apart from its limits.
  package var isOrderedAsWord: Bool { isSigned || bits < 64 }
  /// Whether every value of the other type is one of this type.
  package func includes(_ other: IntegerFormat) -> Bool { lowest <= other.lowest && other.highest <= highest }

  package var lowest: Int128 { isSigned ? -(1 << Int128(bits - 1)) : 0 }
  package var highest: Int128 { (1 << Int128(isSigned ? bits - 1 : bits)) - 1 }

  package func value(_ word: Int) -> Int128 { isOrderedAsWord ? Int128(word) : Int128(UInt(bitPattern: word)) }

  package func word(exactly value: Int128) -> Int? {
    value >= lowest && value <= highest ? Int(truncatingIfNeeded: value) : nil
  }

  /// The word of the value's low bits.
  package func word(truncating value: Int128) -> Int {
    let unused = 64 - bits
    let word = Int(truncatingIfNeeded: value)
    return isSigned ? (word << unused) >> unused : Int(bitPattern: (UInt(bitPattern: word) << unused) >> unused)
  }

  /// The bits of a word as a pattern of the type's width.
  package func pattern(_ word: Int) -> UInt64 {
    let unused = 64 - bits
    return (UInt64(bitPattern: Int64(word)) << unused) >> unused
  }
}
