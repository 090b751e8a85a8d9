import Foundation

/// Characters as one word: a single scalar is its own number; longer ones get numbers beyond all scalars, in order of
/// their first appearance.
package enum CharacterTable {
  private static let firstNumber = 0x110000
  private static let lock = NSLock()
  nonisolated(unsafe) private static var numbers: [[UInt32]: Int] = [:]
  nonisolated(unsafe) private static var characters: [Character] = []

  package static func word(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex { return Int(first.value) }
    let key = scalars.map(\.value)
    lock.lock()
    defer { lock.unlock() }
    if let known = numbers[key] { return known }
    let number = firstNumber + characters.count
    numbers[key] = number
    characters.append(character)
    // It is never forgotten: whoever makes millions of them is to notice.
    Heap.count(160 + key.count * 16)
    return number
  }

  package static func character(_ word: Int) -> Character {
    if word < firstNumber {
      return UInt32(exactly: word).flatMap(Unicode.Scalar.init).map(Character.init) ?? "\u{FFFD}"
    }
    lock.lock()
    defer { lock.unlock() }
    let index = word - firstNumber
    return characters.indices.contains(index) ? characters[index] : "\u{FFFD}"
  }

  /// Canonical equality, as `Character` has it: below U+00C0 the number decides.
  package static func areEqual(_ a: Int, _ b: Int) -> Bool {
    a == b || (a >= 0xC0 && b >= 0xC0 && areEquivalent(a, b))
  }

  /// A hash that canonically equal characters share.
  package static func hash(_ word: Int) -> Int {
    if word < 0xC0 { return HashState.mixed(word) }
    var state = HashState.start
    state.combine(String(character(word)))
    return state.word
  }

  /// The order of `Character`: below U+00C0 that of the numbers.
  package static func isLess(_ a: Int, _ b: Int) -> Bool {
    a < 0xC0 && b < 0xC0 ? a < b : precedes(a, b)
  }

  @inline(never)
  private static func areEquivalent(_ a: Int, _ b: Int) -> Bool { character(a) == character(b) }

  @inline(never)
  private static func precedes(_ a: Int, _ b: Int) -> Bool { character(a) < character(b) }
}
