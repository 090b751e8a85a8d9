/// Reading: a decoder stands at a value, and containers give those within it.
extension Library {
  func bindDecoding() {
    declareStructure("Decoder", stored: [
      "let _json: _JSON", "let codingPath: [any CodingKey]", "let userInfo: [CodingUserInfoKey: Any]", "let _convert: ((String) -> String)?",
    ])
    declareStructure("KeyedDecodingContainer", "Key: CodingKey", stored: ["let _decoder: Decoder", "let _names: [String]"])
    declareStructure("UnkeyedDecodingContainer", stored: ["let _decoder: Decoder", "var currentIndex: Int"])
    declareStructure("SingleValueDecodingContainer", stored: ["let _decoder: Decoder"])
    bindSource("""
      func _inner(_ key: any CodingKey, _ json: _JSON) -> Decoder {
        Decoder(_json: json, codingPath: codingPath + [key], userInfo: userInfo, _convert: _convert)
      }
      """, in: "Decoder")
    bindSource("func _context(_ text: String) -> DecodingError.Context { DecodingError.Context(codingPath: codingPath, debugDescription: text) }",
               in: "Decoder")
    bindSource("""
      func _mismatch(_ type: Any.Type, _ name: String) -> DecodingError {
        DecodingError.typeMismatch(type, _context("Expected to decode " + name + " but found " + _json.kindName + " instead."))
      }
      """, in: "Decoder")
    // 0 null, 1 a flag, 2 a number, 3 a text, 4 an array, 5 an object.
    bindSource("""
      func _require(_ kind: Int, _ type: Any.Type, _ name: String) throws {
        let found = _json.kind
        if found == kind { return }
        if found == 0 && kind != 1 {
          let text = kind == 5 ? "Cannot get keyed decoding container" : kind == 4 ? "Cannot get unkeyed decoding container"
            : "Cannot get value of type " + name
          throw DecodingError.valueNotFound(type, _context(text + " -- found null value instead"))
        }
        throw _mismatch(type, name)
      }
      """, in: "Decoder")
    bindSource("""
      func _malformed() -> DecodingError {
        DecodingError.dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "The given data was not valid JSON."))
      }
      """, in: "Decoder")
    bindSource("""
      func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try _require(5, Dictionary<String, Any>.self, "Dictionary<String, Any>")
        return KeyedDecodingContainer(_decoder: self, _names: _json.keys)
      }
      """, in: "Decoder")
    bindSource("""
      func unkeyedContainer() throws -> UnkeyedDecodingContainer {
        try _require(4, Array<Any>.self, "Array<Any>")
        return UnkeyedDecodingContainer(_decoder: self, currentIndex: 0)
      }
      """, in: "Decoder")
    bindSource("func singleValueContainer() throws -> SingleValueDecodingContainer { SingleValueDecodingContainer(_decoder: self) }", in: "Decoder")
  }

  func bindDecodingContainers() {
    for owner in ["KeyedDecodingContainer", "UnkeyedDecodingContainer", "SingleValueDecodingContainer"] {
      bindSource("var codingPath: [any CodingKey] { _decoder.codingPath }", in: owner)
    }
    bindKeyedDecoding()
    bindUnkeyedDecoding()
    for text in [
      "func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: _decoder) }",
      "func decodeNil() -> Bool { _decoder._json.kind == 0 }",
    ] { bindSource(text, in: "SingleValueDecodingContainer") }
    bindSource("""
      static func dataCorruptedError(in container: SingleValueDecodingContainer, debugDescription: String) -> DecodingError {
        DecodingError.dataCorrupted(DecodingError.Context(codingPath: container.codingPath, debugDescription: debugDescription))
      }
      """, in: "DecodingError")
    bindSource("""
      static func dataCorruptedError(in container: UnkeyedDecodingContainer, debugDescription: String) -> DecodingError {
        DecodingError.dataCorrupted(DecodingError.Context(codingPath: container.codingPath, debugDescription: debugDescription))
      }
      """, in: "DecodingError")
    bindSource("""
      static func dataCorruptedError<Key: CodingKey>(forKey key: Key, in container: KeyedDecodingContainer<Key>, debugDescription: String) -> DecodingError {
        DecodingError.dataCorrupted(DecodingError.Context(codingPath: container.codingPath + [key], debugDescription: debugDescription))
      }
      """, in: "DecodingError")
  }

  private func bindKeyedDecoding() {
    for text in [
      """
      func _value(_ key: Key) -> _JSON? {
        guard let convert = _decoder._convert else { return _decoder._json.member(key.stringValue) }
        for name in _names where convert(name) == key.stringValue { return _decoder._json.member(name) }
        return nil
      }
      """,
      """
      func _inner(_ key: Key) throws -> Decoder {
        guard let value = _value(key) else {
          throw DecodingError.keyNotFound(key, _decoder._context(
            "No value associated with key \\(key.description) (\\"\\(key.stringValue)\\")."))
        }
        return _decoder._inner(key, value)
      }
      """,
      """
      var allKeys: [Key] {
        let convert = _decoder._convert
        return _names.compactMap { Key(stringValue: convert.map { change in change($0) } ?? $0) }
      }
      """,
      "func contains(_ key: Key) -> Bool { _value(key) != nil }",
      """
      func _decode<T: Decodable>(_ key: Key) throws -> T {
        try T(from: _inner(key))
      }
      """,
      """
      func _decodeIfPresent<T: Decodable>(_ key: Key) throws -> T? {
        guard let value = _value(key), value.kind != 0 else { return nil }
        return try T(from: _decoder._inner(key, value))
      }
      """,
      "func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try T(from: _inner(key)) }",
      "func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? { try _decodeIfPresent(key) }",
      "func decodeNil(forKey key: Key) throws -> Bool { try _inner(key)._json.kind == 0 }",
      """
      func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) throws -> KeyedDecodingContainer<NestedKey> {
        try _inner(key).container(keyedBy: type)
      }
      """,
      "func nestedUnkeyedContainer(forKey key: Key) throws -> UnkeyedDecodingContainer { try _inner(key).unkeyedContainer() }",
      """
      func superDecoder() throws -> Decoder {
        let key = _AnyCodingKey(stringValue: "super", intValue: nil)
        return _decoder._inner(key, _decoder._json.member("super") ?? _JSON())
      }
      """,
      "func superDecoder(forKey key: Key) throws -> Decoder { try _inner(key) }",
    ] { bindSource(text, in: "KeyedDecodingContainer") }
  }

  private func bindUnkeyedDecoding() {
    for text in [
      "var count: Int? { _decoder._json.count }",
      "var isAtEnd: Bool { currentIndex >= _decoder._json.count }",
      """
      func _next(_ type: Any.Type) throws -> Decoder {
        let key = _AnyCodingKey(stringValue: "Index \\(currentIndex)", intValue: currentIndex)
        if isAtEnd {
          throw DecodingError.valueNotFound(type, DecodingError.Context(codingPath: codingPath + [key], debugDescription: "Unkeyed container is at end."))
        }
        return _decoder._inner(key, _decoder._json.item(currentIndex))
      }
      """,
      """
      mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        let value = try T(from: _next(type))
        currentIndex += 1
        return value
      }
      """,
      """
      mutating func decodeIfPresent<T: Decodable>(_ type: T.Type) throws -> T? {
        let inner = try _next(type)
        let value = inner._json.kind == 0 ? nil : try T(from: inner)
        currentIndex += 1
        return value
      }
      """,
      """
      mutating func decodeNil() throws -> Bool {
        guard try _next(Never.self)._json.kind == 0 else { return false }
        currentIndex += 1
        return true
      }
      """,
      """
      mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws -> KeyedDecodingContainer<NestedKey> {
        let container = try _next(type).container(keyedBy: type)
        currentIndex += 1
        return container
      }
      """,
      """
      mutating func nestedUnkeyedContainer() throws -> UnkeyedDecodingContainer {
        let container = try _next(Array<Any>.self).unkeyedContainer()
        currentIndex += 1
        return container
      }
      """,
      """
      mutating func superDecoder() throws -> Decoder {
        let inner = try _next(Decoder.self)
        currentIndex += 1
        return inner
      }
      """,
    ] { bindSource(text, in: "UnkeyedDecodingContainer") }
  }
}
