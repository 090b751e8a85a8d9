/// Writes the members of a type that is `Codable`, as Swift source.
struct CodingWriter {
  let type: TypeDeclaration
  /// Of the properties or cases that are coded.
  let names: Set<String>
  let core: CoreTypes

  static func keys(_ name: String, _ cases: [String]) -> String {
    "private enum \(name): CodingKey { " + (cases.isEmpty ? "" : "case " + cases.map { "`\($0)`" }.joined(separator: ", ")) + " }"
  }

  static func keysName(of enumCase: String) -> String { enumCase.prefix(1).uppercased() + enumCase.dropFirst() + "CodingKeys" }

  static func payloadNames(_ enumCase: ValueDeclaration) -> [String] {
    enumCase.parameters.enumerated().map { $1.label ?? "_\($0)" }
  }

  /// What an enum has that is a `CodingKey`.
  static func keyMembers(_ cases: [String], isText: Bool, isNumber: Bool) -> String {
    let texts = cases.map { "case .`\($0)`: return \"\($0)\"" }, keys = cases.map { "case \"\($0)\": self = .`\($0)`" }
    let stringValue = isText ? "rawValue" : cases.isEmpty ? "\"\"" : "switch self {\n" + texts.joined(separator: "\n") + "\n}"
    let fromText = isText ? "self.init(rawValue: stringValue)" : "switch stringValue {\n" + keys.joined(separator: "\n") + "\ndefault: return nil\n}"
    return """
      var stringValue: String { \(stringValue) }
      init?(stringValue: String) { \(fromText) }
      var intValue: Int? { \(isNumber ? "Int(rawValue)" : "nil") }
      init?(intValue: Int) { \(isNumber ? "self.init(rawValue: intValue)" : "return nil") }
      """
  }

  static func encoding(_ writer: CodingWriter) -> String {
    var lines: [String] = []
    if writer.type.kind == .enumeration {
      lines = ["var container = encoder.container(keyedBy: CodingKeys.self)"] + writer.switching(writer.coded.map { enumCase in
        let payload = payloadNames(enumCase).enumerated().map { (key: $1, name: "value\($0)") }
        if payload.isEmpty { return "case .`\(enumCase.name)`: _ = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .`\(enumCase.name)`)" }
        return "case .`\(enumCase.name)`(" + payload.map { "let " + $0.name }.joined(separator: ", ") + "):\n"
          + "var nested = container.nestedContainer(keyedBy: \(keysName(of: enumCase.name)).self, forKey: .`\(enumCase.name)`)\n"
          + zip(payload, enumCase.parameters).map { writer.encode($0.name, $0.key, $1.type, "nested") }.joined(separator: "\n")
      }, otherwise: """
        default:
          throw EncodingError.invalidValue(self, EncodingError.Context(
            codingPath: encoder.codingPath, debugDescription: "Case cannot be encoded because it is not defined in CodingKeys."))
        """)
    } else {
      let properties = writer.type.codedProperties.filter { writer.names.contains($0.name) }
      lines = [properties.isEmpty ? "_ = encoder.container(keyedBy: CodingKeys.self)" : "var container = encoder.container(keyedBy: CodingKeys.self)"]
        + properties.map { writer.encode("self.`\($0.name)`", $0.name, $0.type, "container") }
    }
    return "func encode(to encoder: Encoder) throws {\n" + lines.joined(separator: "\n") + "\n}"
  }

  static func decoding(_ writer: CodingWriter) -> String {
    var lines: [String] = []
    if writer.type.kind == .enumeration {
      lines = ["""
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let keys = container.allKeys
        guard keys.count == 1 else {
          throw DecodingError.typeMismatch(Self.self, DecodingError.Context(
            codingPath: container.codingPath, debugDescription: "Invalid number of keys found, expected one."))
        }
        let key = keys[0]
        """]
      lines += writer.coded.isEmpty ? [] : ["switch key {"] + writer.coded.map { enumCase in
        let name = "`\(enumCase.name)`"
        if enumCase.parameters.isEmpty { return "case .\(name): self = .\(name)" }
        let parts = zip(payloadNames(enumCase), enumCase.parameters).map { key, parameter in
          (parameter.label.map { "`\($0)`: " } ?? "") + writer.decode(key, parameter.type, "nested")
        }
        return "case .\(name):\nlet nested = try container.nestedContainer(keyedBy: \(keysName(of: enumCase.name)).self, forKey: .\(name))\n"
          + "self = .\(name)(" + parts.joined(separator: ", ") + ")"
      } + ["}"]
      if writer.coded.isEmpty { lines.append("throw decoder._malformed()") }
    } else {
      let properties = writer.type.codedProperties.filter { writer.names.contains($0.name) && !($0.isLet && $0.hasInitial) }
      lines = [properties.isEmpty ? "_ = try decoder.container(keyedBy: CodingKeys.self)" : "let container = try decoder.container(keyedBy: CodingKeys.self)"]
        + properties.map { "self.`\($0.name)` = " + writer.decode($0.name, $0.type, "container") }
    }
    let modifier = writer.type.kind == .classType ? "required " : ""
    return modifier + "init(from decoder: Decoder) throws {\n" + lines.joined(separator: "\n") + "\n}"
  }

  private var coded: [ValueDeclaration] { type.cases.filter { names.contains($0.name) } }

  private func switching(_ cases: [String], otherwise: String) -> [String] {
    if type.cases.isEmpty { return [] }
    return ["switch self {"] + cases + (cases.count < type.cases.count ? [otherwise] : []) + ["}"]
  }

  private func encode(_ value: String, _ key: String, _ type: Type, _ container: String) -> String {
    "try \(container).encode\(core.wrapped(type) == nil ? "" : "IfPresent")(\(value), forKey: .`\(key)`)"
  }

  private func decode(_ key: String, _ type: Type, _ container: String) -> String {
    "try \(container)._decode\(core.wrapped(type) == nil ? "" : "IfPresent")(.`\(key)`)"
  }
}
