import LessonLanguage

extension SourceText {
  /// The largest file that is read as a lesson, in bytes; of a larger one, this much is read.
  public static let maximumSize = 1 << 20

  /// Reads a file's bytes: mends line ends and what is no text, and reports the latter.
  static func read(_ input: some Collection<UInt8>, path: String, problems: inout ProblemList) -> SourceText {
    var input = input.prefix(maximumSize)[...]
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { input = input.dropFirst(3) }
    var reader = Reader()
    reader.read(Array(input))
    let text = SourceText(path: path, bytes: reader.output, lineStarts: reader.lineStarts)
    for (place, problem) in reader.found { problems.add(problem, at: text.range(place)) }
    return text
  }

  private struct Reader {
    var output: [UInt8] = []
    var lineStarts = [0]
    var found: [(LineMap.Place, LessonProblem)] = []

    mutating func read(_ input: [UInt8]) {
      output.reserveCapacity(input.count)
      var index = 0
      while index < input.count {
        let byte = input[index]
        switch byte {
        case .carriageReturn:
          index += input.indices.contains(index + 1) && input[index + 1] == .newline ? 2 : 1
          endLine()
        case .newline:
          index += 1
          endLine()
        case 0:
          index += 1
          replace(because: .nulByte)
        case 1..<0x80:
          index += 1
          output.append(byte)
        default:
          let length = Self.sequenceLength(input, at: index)
          let sequence = input[index..<index + max(1, length)]
          index += max(1, length)
          if length == 0 {
            replace(because: .invalidUTF8(byte))
          } else if ProtectedSpan.isReserved(sequence) {
            replace(because: .reservedCharacter)
          } else {
            output.append(contentsOf: sequence)
          }
        }
      }
      if let last = lineStarts.last, last == output.count, lineStarts.count > 1 { lineStarts.removeLast() }
    }

    private mutating func endLine() {
      output.append(.newline)
      lineStarts.append(output.count)
    }

    /// U+FFFD in place of what is no text; a file of nothing but rubbish is reported once a line.
    private mutating func replace(because problem: LessonProblem) {
      let place = LineMap.Place(line: lineStarts.count, column: output.count - (lineStarts.last ?? 0) + 1)
      if found.last?.0.line != place.line, found.count < 20 { found.append((place, problem)) }
      output.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }

    /// The length of the well-formed sequence of two to four bytes at a place, or 0 (Unicode, table 3-7).
    private static func sequenceLength(_ bytes: [UInt8], at start: Int) -> Int {
      let first = bytes[start]
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0: length = 3; second = 0xA0...0xBF
      case 0xED: length = 3; second = 0x80...0x9F
      case 0xE1...0xEF: length = 3
      case 0xF0: length = 4; second = 0x90...0xBF
      case 0xF1...0xF3: length = 4
      case 0xF4: length = 4; second = 0x80...0x8F
      default: return 0
      }
      guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return 0 }
      for index in (start + 2)..<max(start + 2, start + length) where bytes[index] & 0xC0 != 0x80 { return 0 }
      return length
    }
  }
}
