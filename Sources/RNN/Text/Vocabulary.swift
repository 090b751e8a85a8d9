/// The distinct characters of a text, in the order in which they first appear: "hello" has h, e, l, o.
public struct Vocabulary: Hashable, Sendable {
  /// The characters at their places, each once.
  public let characters: [Character]
  private let places: [Character: Int]

  /// The characters of a text, each once, in the order in which they first appear.
  public init(of text: String) { self.init(letters: text) }

  /// The distinct ones of some characters. As a text they could melt into fewer, as a letter and an accent do.
  init(letters: some Sequence<Character>) {
    var characters: [Character] = []
    var indices: [Character: Int] = [:]
    for character in letters where indices[character] == nil {
      indices[character] = characters.count
      characters.append(character)
    }
    self.characters = characters
    places = indices
  }

  /// The place of a character.
  ///
  /// - Throws: `RNNError.unknownCharacter`.
  public func position(of character: Character) throws -> Int {
    guard let index = places[character] else { throw RNNError.unknownCharacter(character, known: characters) }
    return index
  }

  /// The places of the characters of a text.
  ///
  /// - Throws: `RNNError.unknownCharacter`.
  public func positions(of text: String) throws -> [Int] { try text.map(position) }

  /// The character at a place.
  ///
  /// - Throws: `RNNError.unknownIndex`.
  public func character(at position: Int) throws -> Character {
    guard characters.indices.contains(position) else { throw RNNError.unknownIndex(position, count: count) }
    return characters[position]
  }

  /// The text of some places.
  ///
  /// - Throws: `RNNError.unknownIndex`.
  public func text(of positions: [Int]) throws -> String {
    String(try positions.map(character))
  }

  /// 1 at the character's place and 0 elsewhere, [V].
  ///
  /// - Throws: `RNNError.unknownCharacter`.
  public func oneHotVector(of character: Character, precision: Precision = .single) throws -> Tensor {
    try Tensor(oneHot: position(of: character), count: count, precision: precision)
  }

  /// A row for each character of a text, [T, V].
  ///
  /// - Throws: `RNNError.unknownCharacter`, `textTooShort`.
  public func oneHotMatrix(of text: String, precision: Precision = .single) throws -> Tensor {
    guard !text.isEmpty else { throw RNNError.textTooShort(count: 0, minimum: 1) }
    return try Tensor(stacking: text.map { try oneHotVector(of: $0, precision: precision) })
  }
}

extension Vocabulary: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { characters.count }
  /// Stops outside of the vocabulary, where `character(at:)` throws.
  public subscript(index: Int) -> Character { trapping { try character(at: index) } }
}

extension Vocabulary: CustomStringConvertible {
  public var description: String { characters.map { "\"\($0)\"" }.joined(separator: ", ") }
}

extension Vocabulary {
  /// The place of a character. Stops if it is unknown, where `position(of:)` throws; `firstIndex(of:)` gives nil.
  public func index(of character: Character) -> Int { trapping { try position(of: character) } }
  /// 1 at the character's place and 0 elsewhere, [V].
  public func oneHot(_ character: Character, precision: Precision = .single) -> Tensor {
    trapping { try oneHotVector(of: character, precision: precision) }
  }
  /// A row for each character of a text, [T, V].
  public func oneHot(text: String, precision: Precision = .single) -> Tensor {
    trapping { try oneHotMatrix(of: text, precision: precision) }
  }
  /// The places of the characters of a text.
  public func encode(_ text: String) -> [Int] { trapping { try positions(of: text) } }
  /// The text of some places.
  public func decode(_ positions: [Int]) -> String { trapping { try text(of: positions) } }
}
