/// A JSON text as a value, in the hands of the library.
///
/// Numbers stay text until somebody says what they are to be. Objects keep the order of their keys.
indirect enum JSONValue: HostValue {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case array([JSONValue], depth: Int)
  case object(JSONObject, depth: Int)

  /// How deep arrays and objects may be nested in what is read, as Foundation has it, and in what is written.
  static let maximumDepth = 512

  var depth: Int {
    switch self {
    case .array(_, let depth), .object(_, let depth): depth
    default: 0
    }
  }

  init(array: [JSONValue]) { self = .array(array, depth: 1 + (array.lazy.map(\.depth).max() ?? 0)) }

  init(keys: [String], values: [JSONValue]) {
    self = .object(JSONObject(keys: keys, values: values), depth: 1 + (values.lazy.map(\.depth).max() ?? 0))
  }

  var byteCount: Int {
    switch self {
    case .number(let text), .text(let text): text.utf8.count
    case .array(let items, _): items.count * 32
    case .object(let object, _): object.keys.count * 96
    default: 0
    }
  }
}

/// The members of an object; a key that comes again counts in its last place, as Foundation has it.
final class JSONObject {
  let keys: [String]
  let values: [JSONValue]
  private let places: [String: Int]

  init(keys: [String], values: [JSONValue]) {
    self.keys = keys
    self.values = values
    places = Dictionary(zip(keys, keys.indices)) { _, last in last }
  }

  subscript(_ key: String) -> JSONValue? { places[key].map { values[$0] } }
}

// MARK: Writing

extension JSONValue {
  struct Format {
    var isPretty: Bool
    var sortsKeys: Bool
    var escapesSlashes: Bool
  }

  func write(to text: inout String, _ format: Format, indent: Int = 0) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += number
    case .text(let content): Self.write(content, to: &text, escapesSlashes: format.escapesSlashes)
    case .array(let items, _):
      Self.write("[", "]", items.count, to: &text, format, indent) { text, index in
        items[index].write(to: &text, format, indent: indent + 1)
      }
    case .object(let object, _):
      var order = Array(object.keys.indices)
      if format.sortsKeys { order.sort { object.keys[$0] < object.keys[$1] } }
      Self.write("{", "}", order.count, to: &text, format, indent) { text, index in
        Self.write(object.keys[order[index]], to: &text, escapesSlashes: format.escapesSlashes)
        text += format.isPretty ? " : " : ":"
        object.values[order[index]].write(to: &text, format, indent: indent + 1)
      }
    }
  }

  private static func write(_ opening: String, _ closing: String, _ count: Int, to text: inout String, _ format: Format, _ indent: Int,
                            _ part: (inout String, Int) -> Void) {
    text += opening
    func newLine(_ indent: Int) { if format.isPretty { text += "\n" + String(repeating: "  ", count: indent) } }
    for index in 0..<count {
      if index > 0 { text += "," }
      newLine(indent + 1)
      part(&text, index)
    }
    // Nothing stands between two empty lines, as Foundation writes it.
    if count == 0, format.isPretty { text += "\n" }
    newLine(indent)
    text += closing
  }

  private static func write(_ content: String, to text: inout String, escapesSlashes: Bool) {
    text += "\""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "/" where escapesSlashes: text += "\\/"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{c}": text += "\\f"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
