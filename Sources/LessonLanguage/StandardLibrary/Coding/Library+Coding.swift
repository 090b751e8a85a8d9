/// `Codable`: types that say how they are written and read, whatever the format.
///
/// A lesson writes and reads JSON alone, so that `Encoder`, `Decoder` and their containers, protocols in Swift, are structs
/// here: the same code names them in the same way. What a type does not say itself is written for it
/// (`Checking/Checker+Coding.swift`).
extension Library {
  func bindCoding() {
    bindProtocol("""
      protocol CodingKey: CustomStringConvertible, CustomDebugStringConvertible {
        var stringValue: String { get }
        var intValue: Int? { get }
        init?(stringValue: String)
        init?(intValue: Int)
      }
      """)
    bindSource("var description: String { _codingKeyText(stringValue, intValue, String(describing: Self.self)) }", in: "CodingKey")
    bindSource("var debugDescription: String { description }", in: "CodingKey")
    bindSource("""
      func _codingKeyText(_ text: String, _ number: Int?, _ type: String) -> String {
        type + "(stringValue: \\"" + text + "\\", intValue: " + (number.map { "\\($0)" } ?? "nil") + ")"
      }
      """)
    declareStructure("_AnyCodingKey", stored: ["let stringValue: String", "let intValue: Int?"], conformsTo: ["CodingKey"])
    bindSource("init?(stringValue: String) { self = _AnyCodingKey(stringValue: stringValue, intValue: nil) }", in: "_AnyCodingKey")
    bindSource("init?(intValue: Int) { self = _AnyCodingKey(stringValue: \"\\(intValue)\", intValue: intValue) }", in: "_AnyCodingKey")
    declareStructure("CodingUserInfoKey", stored: ["let _name: String"], conformsTo: ["Hashable"])
    bindSource("init?(rawValue: String) { self = CodingUserInfoKey(_name: rawValue) }", in: "CodingUserInfoKey")
    bindSource("var rawValue: String { _name }", in: "CodingUserInfoKey")
    bindBytes()
    bindJSONValues()
    bindCodingErrors()
    bindEncoding()
    bindDecoding()
    bindProtocol("""
      protocol Encodable {
        func encode(to encoder: Encoder) throws
      }
      """)
    bindProtocol("""
      protocol Decodable {
        init(from decoder: Decoder) throws
      }
      """)
    if let encodable = core.byName["Encodable"], let decodable = core.byName["Decodable"] {
      scope.declare("Codable", .existential([decodable, encodable]))
    }
    bindContainers()
    bindCodableValues()
    bindCodableCollections()
    bindJSON()
  }

  private func bindCodingErrors() {
    for name in ["DecodingError", "EncodingError"] {
      let type = TypeDeclaration(.enumeration, name)
      core.add(type)
      let context = TypeDeclaration(.structure, "Context", parent: type)
      core.add(context)
      type.nestedTypes["Context"] = context
      declareStructure(name + ".Context", stored: ["let codingPath: [any CodingKey]", "let debugDescription: String", "let underlyingError: Error?"])
      bindSource("""
        init(codingPath: [any CodingKey], debugDescription: String) {
          self = \(name).Context(codingPath: codingPath, debugDescription: debugDescription, underlyingError: nil)
        }
        """, in: name + ".Context")
    }
    declareEnumeration("DecodingError", "", payloads: [
      ("typeMismatch", ["Any.Type", "DecodingError.Context"]), ("valueNotFound", ["Any.Type", "DecodingError.Context"]),
      ("keyNotFound", ["any CodingKey", "DecodingError.Context"]), ("dataCorrupted", ["DecodingError.Context"]),
    ], conformsTo: ["Error", "CustomDebugStringConvertible"])
    declareEnumeration("EncodingError", "", payloads: [("invalidValue", ["Any", "EncodingError.Context"])],
                       conformsTo: ["Error", "CustomDebugStringConvertible"])
    bindSource("""
      func _codingProblem(_ head: String, _ path: [any CodingKey], _ text: String, _ cause: Error?) -> String {
        var place = ""
        for key in path {
          if let index = key.intValue { place += "[\\(index)]" } else { place += (place.isEmpty ? "" : ".") + key.stringValue }
        }
        return head + (place.isEmpty ? "" : " Path: " + place + ".") + " Debug description: " + text
          + (cause.map { " Underlying error: \\($0)" } ?? "")
      }
      """)
    bindSource("""
      var debugDescription: String {
        switch self {
        case .typeMismatch(let type, let context):
          return _codingProblem("DecodingError.typeMismatch: expected value of type \\(type).", context.codingPath, context.debugDescription,
                                context.underlyingError)
        case .valueNotFound(let type, let context):
          return _codingProblem("DecodingError.valueNotFound: Expected value of type \\(type) but found null instead.", context.codingPath,
                                context.debugDescription, context.underlyingError)
        case .keyNotFound(let key, let context):
          return _codingProblem("DecodingError.keyNotFound: Key '\\(key.stringValue)' not found in keyed decoding container.",
                                context.codingPath, context.debugDescription, context.underlyingError)
        case .dataCorrupted(let context):
          return _codingProblem("DecodingError.dataCorrupted: Data was corrupted.", context.codingPath, context.debugDescription,
                                context.underlyingError)
        }
      }
      """, in: "DecodingError")
    bindSource("""
      var debugDescription: String {
        switch self {
        case .invalidValue(let value, let context):
          return _codingProblem("EncodingError.invalidValue: \\(value) (\\(type(of: value))).", context.codingPath, context.debugDescription,
                                context.underlyingError)
        }
      }
      """, in: "EncodingError")
  }
}
