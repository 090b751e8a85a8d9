/// Writing: an encoder fills a box, and containers are views of it.
///
/// A box is an instance, since whoever asked for a container goes on filling it when others have theirs.
extension Library {
  func bindEncoding() {
    declareClass("_EncodingBox", stored: [
      // 0 nothing yet, 1 a value, 2 an array, 3 an object.
      "var form: Int", "var value: _JSON?", "var items: [_EncodingBox]", "var keys: [String]", "var places: [String: Int]",
    ])
    bindSource("init() { form = 0; value = nil; items = []; keys = []; places = [:] }", in: "_EncodingBox")
    bindSource("""
      func item(_ key: String?) -> _EncodingBox {
        let made = _EncodingBox()
        guard let key else {
          items.append(made)
          return made
        }
        if let place = places[key] {
          items[place] = made
        } else {
          places[key] = items.count
          keys.append(key)
          items.append(made)
        }
        return made
      }
      """, in: "_EncodingBox")
    bindSource("""
      func result() -> _JSON {
        switch form {
        case 1: return value ?? _JSON()
        case 2: return _JSON(_array: items.map { $0.result() })
        case 3: return _JSON(_keys: keys, items.map { $0.result() })
        default: return _JSON(_keys: [], [])
        }
      }
      """, in: "_EncodingBox")
    declareStructure("Encoder", stored: [
      "let _box: _EncodingBox", "let codingPath: [any CodingKey]", "let userInfo: [CodingUserInfoKey: Any]",
      "let _convert: ((any CodingKey, [any CodingKey]) -> String)?",
    ])
    bindSource("""
      func _inner(_ key: any CodingKey, _ name: String?) -> Encoder {
        Encoder(_box: _box.item(name), codingPath: codingPath + [key], userInfo: userInfo, _convert: _convert)
      }
      """, in: "Encoder")
    bindSource("""
      func _member(_ key: any CodingKey) -> Encoder { _inner(key, _convert.map { $0(key, codingPath) } ?? key.stringValue) }
      """, in: "Encoder")
    bindSource("""
      func _element() -> Encoder {
        _inner(_AnyCodingKey(stringValue: "Index \\(_box.items.count)", intValue: _box.items.count), nil)
      }
      """, in: "Encoder")
    bindSource("func _put(_ value: _JSON) { _box.form = 1; _box.value = value }", in: "Encoder")
    bindSource("""
      func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        _box.form = 3
        return KeyedEncodingContainer(_encoder: self)
      }
      """, in: "Encoder")
    bindSource("""
      func unkeyedContainer() -> UnkeyedEncodingContainer {
        _box.form = 2
        return UnkeyedEncodingContainer(_encoder: self)
      }
      """, in: "Encoder")
    bindSource("func singleValueContainer() -> SingleValueEncodingContainer { SingleValueEncodingContainer(_encoder: self) }", in: "Encoder")
    declareStructure("KeyedEncodingContainer", "Key: CodingKey", stored: ["let _encoder: Encoder"])
    declareStructure("UnkeyedEncodingContainer", stored: ["let _encoder: Encoder"])
    declareStructure("SingleValueEncodingContainer", stored: ["let _encoder: Encoder"])
  }

  /// What the containers of encoders and decoders do; it asks of values what the protocols say.
  func bindContainers() {
    for owner in ["KeyedEncodingContainer", "UnkeyedEncodingContainer", "SingleValueEncodingContainer"] {
      bindSource("var codingPath: [any CodingKey] { _encoder.codingPath }", in: owner)
    }
    for text in [
      "mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws { try value.encode(to: _encoder._member(key)) }",
      "mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws { if let value { try encode(value, forKey: key) } }",
      "mutating func encodeNil(forKey key: Key) throws { _encoder._member(key)._put(_JSON()) }",
      """
      mutating func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type, forKey key: Key) -> KeyedEncodingContainer<NestedKey> {
        _encoder._member(key).container(keyedBy: keyType)
      }
      """,
      "mutating func nestedUnkeyedContainer(forKey key: Key) -> UnkeyedEncodingContainer { _encoder._member(key).unkeyedContainer() }",
      "mutating func superEncoder() -> Encoder { _encoder._member(_AnyCodingKey(stringValue: \"super\", intValue: nil)) }",
      "mutating func superEncoder(forKey key: Key) -> Encoder { _encoder._member(key) }",
    ] { bindSource(text, in: "KeyedEncodingContainer") }
    for text in [
      "var count: Int { _encoder._box.items.count }",
      "mutating func encode<T: Encodable>(_ value: T) throws { try value.encode(to: _encoder._element()) }",
      "mutating func encode<S: Sequence>(contentsOf sequence: S) throws where S.Element: Encodable { for value in sequence { try encode(value) } }",
      "mutating func encodeNil() throws { _encoder._element()._put(_JSON()) }",
      """
      mutating func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        _encoder._element().container(keyedBy: keyType)
      }
      """,
      "mutating func nestedUnkeyedContainer() -> UnkeyedEncodingContainer { _encoder._element().unkeyedContainer() }",
      "mutating func superEncoder() -> Encoder { _encoder._element() }",
    ] { bindSource(text, in: "UnkeyedEncodingContainer") }
    bindSource("mutating func encode<T: Encodable>(_ value: T) throws { try value.encode(to: _encoder) }", in: "SingleValueEncodingContainer")
    bindSource("mutating func encodeNil() throws { _encoder._put(_JSON()) }", in: "SingleValueEncodingContainer")
    bindDecodingContainers()
  }
}
