/// How the library's own types are written and read.
extension Library {
  func bindCodableValues() {
    conform("Bool", encoding: "encoder._put(_JSON(_flag: self))", decoding: """
      try decoder._require(1, Bool.self, "Bool")
      self = decoder._json.flag
      """)
    conform("String", encoding: "encoder._put(_JSON(_text: self))", decoding: """
      try decoder._require(3, String.self, "String")
      self = decoder._json.text
      """)
    for format in IntegerFormat.all {
      let name = format.name
      conform(name, encoding: "encoder._put(_JSON(_number: String(self)))", decoding: """
        try decoder._require(2, \(name).self, "\(name)")
        let text = decoder._json.text
        if let value = \(name)(text) {
          self = value
        } else if let number = Double(text), let value = \(name)(exactly: number) {
          self = value
        } else {
          throw decoder._malformed()
        }
        """)
    }
    for name in ["Double", "Float"] {
      conform(name, encoding: """
        if !self.isFinite {
          throw EncodingError.invalidValue(self, EncodingError.Context(
            codingPath: encoder.codingPath, debugDescription: "Unable to encode \(name).\\(self) directly in JSON."))
        }
        encoder._put(_JSON(_number: _jsonNumber(String(self))))
        """, decoding: """
        try decoder._require(2, \(name).self, "\(name)")
        guard let value = \(name)(decoder._json.text), value.isFinite else { throw decoder._malformed() }
        self = value
        """)
    }
    conform("Data", encoding: "encoder._put(_JSON(_text: base64EncodedString()))", decoding: """
      try decoder._require(3, Data.self, "Data")
      guard let data = Data(base64Encoded: decoder._json.text) else {
        throw DecodingError.dataCorrupted(decoder._context("Encountered Data is not valid Base64."))
      }
      self = data
      """)
    conform("Decimal", encoding: "encoder._put(_JSON(_number: self.description))", decoding: """
      try decoder._require(2, Decimal.self, "Decimal")
      guard let value = Decimal(string: decoder._json.text) else { throw decoder._malformed() }
      self = value
      """)
    bindRawValues()
  }

  private func bindRawValues() {
    for owner in ["RawRepresentable"] {
      bindSource("func encode(to encoder: Encoder) throws { try rawValue.encode(to: encoder) }", in: owner, where: "RawValue: Encodable")
      bindSource("""
        init(from decoder: Decoder) throws {
          let raw = try RawValue(from: decoder)
          guard let value = Self(rawValue: raw) else {
            throw DecodingError.dataCorrupted(decoder._context(
              "Cannot initialize " + String(describing: Self.self) + " from invalid " + String(describing: RawValue.self) + " value \\(raw)"))
          }
          self = value
        }
        """, in: owner, where: "RawValue: Decodable")
    }
  }

  private func conform(_ name: String, encoding: String, decoding: String) {
    for conformed in ["Encodable", "Decodable"] { bindConformance(of: name, to: conformed) }
    bindSource("func encode(to encoder: Encoder) throws {\n\(encoding)\n}", in: name)
    bindSource("init(from decoder: Decoder) throws {\n\(decoding)\n}", in: name)
  }

  func bindCodableCollections() {
    conform("Optional", "Wrapped", encoding: "if let value = self { try value.encode(to: encoder) } else { encoder._put(_JSON()) }",
            decoding: "if decoder._json.kind == 0 { self = nil } else { self = .some(try Wrapped(from: decoder)) }")
    for (name, adding) in [("Array", "append"), ("Set", "insert")] {
      conform(name, "Element", encoding: """
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
        """, decoding: """
        var container = try decoder.unkeyedContainer()
        var all: \(name)<Element> = []
        while !container.isAtEnd { all.\(adding)(try container.decode(Element.self)) }
        self = all
        """)
    }
    bindCodableDictionaries()
  }

  private func conform(_ name: String, _ parameter: String, encoding: String, decoding: String) {
    for (conformed, text) in [("Encodable", "func encode(to encoder: Encoder) throws {\n\(encoding)\n}"),
                              ("Decodable", "init(from decoder: Decoder) throws {\n\(decoding)\n}")] {
      bindConformance(of: name, to: conformed, where: "\(parameter): \(conformed)")
      bindSource(text, in: name, where: "\(parameter): \(conformed)")
    }
  }

  /// Objects, where the keys are texts or integers, and lists of keys and values otherwise.
  private func bindCodableDictionaries() {
    let encodable = "Key: Encodable, Value: Encodable", decodable = "Key: Decodable, Value: Decodable"
    bindConformance(of: "Dictionary", to: "Encodable", where: encodable)
    bindConformance(of: "Dictionary", to: "Decodable", where: decodable)
    bindSource("""
      func encode(to encoder: Encoder) throws {
        guard Key.self == String.self || Key.self == Int.self else {
          var container = encoder.unkeyedContainer()
          for (key, value) in self {
            try container.encode(key)
            try container.encode(value)
          }
          return
        }
        _ = encoder.container(keyedBy: _AnyCodingKey.self)
        for (key, value) in self {
          let text = String(describing: key)
          try value.encode(to: encoder._inner(_AnyCodingKey(stringValue: text, intValue: key as? Int), text))
        }
      }
      """, in: "Dictionary", where: encodable)
    bindSource("""
      init(from decoder: Decoder) throws {
        var all: [Key: Value] = [:]
        if Key.self == String.self || Key.self == Int.self {
          let container = try decoder.container(keyedBy: _AnyCodingKey.self)
          for name in decoder._json.keys {
            let number = Key.self == Int.self ? Int(name) : nil
            let inner = decoder._inner(_AnyCodingKey(stringValue: name, intValue: number), decoder._json.member(name) ?? _JSON())
            if let key = name as? Key {
              all[key] = try Value(from: inner)
            } else if let number, let key = number as? Key {
              all[key] = try Value(from: inner)
            } else {
              throw DecodingError.typeMismatch(Int.self, inner._context("Expected Int key but found String key instead."))
            }
          }
          _ = container
        } else {
          var container = try decoder.unkeyedContainer()
          while !container.isAtEnd {
            let key = try container.decode(Key.self)
            if container.isAtEnd {
              throw DecodingError.dataCorrupted(decoder._context("Unkeyed container reached end before value in key-value pair."))
            }
            all[key] = try container.decode(Value.self)
          }
        }
        self = all
      }
      """, in: "Dictionary", where: decodable)
  }
}
