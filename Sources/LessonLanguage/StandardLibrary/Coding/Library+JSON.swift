/// `JSONEncoder` and `JSONDecoder`.
extension Library {
  func bindJSONValues() {
    declareHostType("_JSON", JSONValue.self) { _ in "JSON" }
    bind("init()", in: "_JSON") { JSONValue.null }
    bind("init(_flag flag: Bool)", in: "_JSON") { (flag: Bool) in JSONValue.flag(flag) }
    bind("init(_number text: String)", in: "_JSON") { (text: String) in JSONValue.number(text) }
    bind("init(_text text: String)", in: "_JSON") { (text: String) in JSONValue.text(text) }
    bind("init(_array items: [_JSON])", in: "_JSON") { (items: [JSONValue]) in try Self.written(JSONValue(array: items)) }
    bind("init(_keys keys: [String], _ values: [_JSON])", in: "_JSON") { (keys: [String], values: [JSONValue]) in
      try Self.written(JSONValue(keys: keys, values: values))
    }
    bind("var kind: Int", in: "_JSON") { (json: JSONValue) in json.kind }
    bind("var kindName: String", in: "_JSON") { (json: JSONValue) in
      ["null", "bool", "number", "a string", "an array", "a dictionary"][json.kind]
    }
    bind("var flag: Bool", in: "_JSON") { (json: JSONValue) in if case .flag(let flag) = json { flag } else { false } }
    bind("var text: String", in: "_JSON") { (json: JSONValue) in
      switch json {
      case .text(let text), .number(let text): text
      default: ""
      }
    }
    bind("var count: Int", in: "_JSON") { (json: JSONValue) in if case .array(let items, _) = json { items.count } else { 0 } }
    bind("func item(_ index: Int) -> _JSON", in: "_JSON") { (json: JSONValue, index: Int) in
      if case .array(let items, _) = json, items.indices.contains(index) { items[index] } else { JSONValue.null }
    }
    bind("var keys: [String]", in: "_JSON") { (json: JSONValue) -> [String] in
      guard case .object(let object, _) = json else { return [] }
      var seen: Set<String> = []
      return object.keys.filter { seen.insert($0).inserted }
    }
    bind("func member(_ key: String) -> _JSON?", in: "_JSON") { (json: JSONValue, key: String) in
      if case .object(let object, _) = json { object[key] } else { JSONValue?.none }
    }
    bindCall("func written(_ isPretty: Bool, _ sortsKeys: Bool, _ escapesSlashes: Bool) -> String", in: "_JSON") {
      (call: NativeCall, json: JSONValue, isPretty: Bool, sortsKeys: Bool, escapesSlashes: Bool) in
      var text = ""
      json.write(to: &text, .init(isPretty: isPretty, sortsKeys: sortsKeys, escapesSlashes: escapesSlashes))
      try call.charge(work: text.utf8.count)
      return text
    }
    bindCall("func _json(_ bytes: [UInt8]) -> _JSON?") { (call: NativeCall, bytes: [UInt8]) in
      try call.charge(work: bytes.count * 4)
      try call.charge(memory: bytes.count * 8)
      return try JSONReader.value(of: bytes) { try call.poll() }
    }
    bind("func _jsonNumber(_ text: String) -> String") { (text: String) in text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
    bind("func _snakeCase(_ name: String) -> String") { (name: String) in SnakeCase.from(name) }
    bind("func _camelCase(_ name: String) -> String") { (name: String) in SnakeCase.camel(name) }
  }

  private static func written(_ value: JSONValue) throws -> JSONValue {
    if value.depth > JSONValue.maximumDepth * 4 { throw RuntimeError.nestedTooDeep }
    return value
  }

  func bindJSON() {
    for (name, strategy, custom) in [
      ("JSONEncoder", "KeyEncodingStrategy", "([any CodingKey]) -> any CodingKey"),
      ("JSONDecoder", "KeyDecodingStrategy", "([any CodingKey]) -> any CodingKey"),
    ] {
      let type = TypeDeclaration(.classType, name)
      core.add(type)
      scope.declare(name, type.libraryType)
      declareEnumeration(strategy, in: type, "", cases: [("custom", custom)],
                         plain: ["useDefaultKeys", name == "JSONEncoder" ? "convertToSnakeCase" : "convertFromSnakeCase"], conformsTo: [])
    }
    bindJSONEncoder()
    bindJSONDecoder()
  }

  private func bindJSONEncoder() {
    let formatting = TypeDeclaration(.structure, "OutputFormatting", parent: core.byName["JSONEncoder"])
    core.add(formatting)
    core.byName["JSONEncoder"]?.nestedTypes["OutputFormatting"] = formatting
    declareStructure("JSONEncoder.OutputFormatting", stored: ["let rawValue: UInt"], conformsTo: ["OptionSet"],
                     associated: ["RawValue": "UInt", "ArrayLiteralElement": "JSONEncoder.OutputFormatting", "Element": "JSONEncoder.OutputFormatting"])
    for (name, bit) in [("prettyPrinted", 1), ("sortedKeys", 2), ("withoutEscapingSlashes", 8)] {
      bindSource("static var \(name): JSONEncoder.OutputFormatting { JSONEncoder.OutputFormatting(rawValue: \(bit)) }",
                 in: "JSONEncoder.OutputFormatting")
    }
    declareClass("JSONEncoder", stored: [
      "var outputFormatting: JSONEncoder.OutputFormatting", "var keyEncodingStrategy: JSONEncoder.KeyEncodingStrategy",
      "var userInfo: [CodingUserInfoKey: Any]",
    ], module: "Foundation")
    bindSource("init() { outputFormatting = []; keyEncodingStrategy = .useDefaultKeys; userInfo = [:] }", in: "JSONEncoder")
    bindSource("""
      func encode<T: Encodable>(_ value: T) throws -> Data {
        var convert: ((any CodingKey, [any CodingKey]) -> String)? = nil
        switch keyEncodingStrategy {
        case .useDefaultKeys: break
        case .convertToSnakeCase: convert = { key, _ in _snakeCase(key.stringValue) }
        case .custom(let change): convert = { key, path in change(path + [key]).stringValue }
        }
        let box = _EncodingBox()
        try value.encode(to: Encoder(_box: box, codingPath: [], userInfo: userInfo, _convert: convert))
        if box.form == 0 {
          throw EncodingError.invalidValue(value, EncodingError.Context(
            codingPath: [], debugDescription: "Top-level \\(T.self) did not encode any values."))
        }
        let text = box.result().written(outputFormatting.contains(.prettyPrinted), outputFormatting.contains(.sortedKeys),
                                        !outputFormatting.contains(.withoutEscapingSlashes))
        return Data(_bytes: Array(text.utf8))
      }
      """, in: "JSONEncoder")
  }

  private func bindJSONDecoder() {
    declareClass("JSONDecoder", stored: [
      "var keyDecodingStrategy: JSONDecoder.KeyDecodingStrategy", "var userInfo: [CodingUserInfoKey: Any]",
    ], module: "Foundation")
    bindSource("init() { keyDecodingStrategy = .useDefaultKeys; userInfo = [:] }", in: "JSONDecoder")
    bindSource("""
      func decode<T: Decodable>(_ type: T.Type, from data: Data) throws -> T {
        var convert: ((String) -> String)? = nil
        switch keyDecodingStrategy {
        case .useDefaultKeys: break
        case .convertFromSnakeCase: convert = { _camelCase($0) }
        case .custom(let change): convert = { change([_AnyCodingKey(stringValue: $0, intValue: nil)]).stringValue }
        }
        guard let json = _json(data._bytes) else {
          throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "The given data was not valid JSON."))
        }
        return try T(from: Decoder(_json: json, codingPath: [], userInfo: userInfo, _convert: convert))
      }
      """, in: "JSONDecoder")
  }
}

extension JSONValue {
  /// The number of its kind, as the library's Swift source has it.
  fileprivate var kind: Int {
    switch self {
    case .null: 0
    case .flag: 1
    case .number: 2
    case .text: 3
    case .array: 4
    case .object: 5
    }
  }
}
