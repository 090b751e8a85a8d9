/// Searching by bytes. Positions are bytes of the whole.
extension SimpleText {
  /// The first position of a character.
  package func position(ofCharacter character: Int) -> Int? {
    guard let byte = UInt8(exactly: character) else { return nil }
    return withBytes { text in text[bytes].firstIndex(of: byte) } ?? nil
  }

  /// Where another text is, which is not empty, each time behind the time before.
  package func positions(of other: SimpleText, limit: Int = .max) -> [Int] {
    var found: [Int] = []
    withBytes { text in
      other.withBytes { others in
        let wanted = others[other.bytes]
        guard let first = wanted.first, wanted.count <= count else { return }
        var position = bytes.lowerBound
        let last = bytes.upperBound - wanted.count
        while position <= last, found.count < limit {
          guard let next = text[position...last].firstIndex(of: first) else { return }
          if text[next..<(next + wanted.count)].elementsEqual(wanted) {
            found.append(next)
            position = next + wanted.count
          } else {
            position = next + 1
          }
        }
      }
    }
    return found
  }

  /// The text with something else at some positions, where now so many bytes are.
  package func replacing(_ positions: [Int], of length: Int, by replacement: Substring) -> String {
    let size = count + positions.count * (replacement.utf8.count - length)
    return withBytes { text in
      String(unsafeUninitializedCapacity: max(0, size)) { buffer in
        var end = 0
        func write(_ part: some Collection<UInt8>) {
          for byte in part where end < buffer.count {
            buffer[end] = byte
            end += 1
          }
        }
        var start = bytes.lowerBound
        for position in positions {
          write(text[start..<position])
          write(replacement.utf8)
          start = position + length
        }
        write(text[start..<bytes.upperBound])
        return end
      }
    } ?? ""
  }

  /// The strings before, between and behind the positions, where so many bytes separate them.
  package func parts(between positions: [Int], of length: Int) -> ArrayObject {
    let parts = ArrayObject(.ref, capacity: positions.count + 1)
    withBytes { text in
      var start = bytes.lowerBound
      for end in positions + [bytes.upperBound] {
        parts.append(ref: StringObject(String(decoding: text[start..<end], as: UTF8.self)))
        start = end + length
      }
    }
    return parts
  }
}
