/// The text of `"a \(x) b"`: constant parts, and arguments by their number.
///
/// Most interpolations are short and hold numbers, characters and strings. Their bytes are written one after the other and
/// become a string once; everything else is described as `print` would describe it.
package final class Interpolation {
  package enum Part {
    case text(String)
    case value(Int, RuntimeType)
  }

  /// A part of which the bytes are known at once.
  private enum Piece {
    case constant(start: Int, count: Int)
    case number(Int)
    case character(Int)
    case string(Int)
  }

  private let parts: [Part]
  /// What `parts` are if all can be written as bytes.
  private let pieces: [Piece]?
  /// The bytes of the constants.
  private let constants: [UInt8]

  /// Longer texts are put together in the other way.
  private static let capacity = 120
  private static let digits = 20

  package init(_ parts: [Part]) {
    self.parts = parts
    var constants: [UInt8] = []
    var pieces: [Piece]? = []
    for part in parts {
      switch part {
      case .text(let text):
        pieces?.append(.constant(start: constants.count, count: text.utf8.count))
        constants += text.utf8
      case .value(let number, let type):
        switch type.kind {
        case .int: pieces?.append(.number(number))
        case .character: pieces?.append(.character(number))
        case .string: pieces?.append(.string(number))
        default: pieces = nil
        }
      }
    }
    (self.pieces, self.constants) = (pieces, constants)
  }

  package func run(_ call: inout NativeCall) throws {
    if let pieces, let text = written(pieces, call) { return try call.returnValue(text) }
    var text = ""
    for part in parts {
      switch part {
      case .text(let constant): text += constant
      case .value(let index, let type): text += try type.describe(call.words(index), call.machine)
      }
    }
    try call.returnValue(text)
  }

  private func written(_ pieces: [Piece], _ call: NativeCall) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.capacity) { buffer in
      var end = 0
      for piece in pieces {
        switch piece {
        case .constant(let start, let count):
          guard end + count <= Self.capacity else { return nil }
          for index in 0..<count { buffer[end + index] = constants[start + index] }
          end += count
        case .number(let argument):
          guard end + Self.digits <= Self.capacity else { return nil }
          end = Self.write(call.words(argument).raw, to: buffer, at: end)
        case .character(let argument):
          let word = call.words(argument).raw
          guard end < Self.capacity, word >= 0, word < 0x80 else { return nil }
          buffer[end] = UInt8(truncatingIfNeeded: word)
          end += 1
        case .string(let argument):
          let start = end
          guard let behind = call.machine.withText(call.words(argument).refs, { Self.write($0, to: buffer, at: start) }) else { return nil }
          end = behind
        }
      }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[..<end]), as: UTF8.self)
    }
  }

  /// Writes a number's digits, and gives the place behind them.
  private static func write(_ number: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    var end = start, rest = number.magnitude
    if number < 0 {
      buffer[end] = UInt8(ascii: "-")
      end += 1
    }
    let first = end
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      buffer[end] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      end += 1
      rest = quotient
    } while rest != 0
    buffer[first..<end].reverse()
    return end
  }

  private static func write(_ text: StringObject, to buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int? {
    text.withBytes { bytes -> Int? in
      guard start + bytes.count <= capacity else { return nil }
      for index in 0..<bytes.count { buffer[start + index] = bytes[index] }
      return start + bytes.count
    } ?? nil
  }
}
