extension Parsing {
  /// Reads one declaration without a body, such as `func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]`.
  ///
  /// For the declarations of native functions, which are many: a microsecond or two each.
  static func declaration(_ text: String) throws(SignatureError) -> DeclarationSyntax {
    try reading(text) { parser throws(SignatureError) in try parser.declaration() }
  }

  /// Reads a declaration up to its name.
  static func head(of text: String) throws(SignatureError) -> SignatureParser.Head {
    try reading(text) { parser throws(SignatureError) in try parser.head() }
  }

  private static func reading<Part>(_ text: String, _ read: (inout SignatureParser) throws(SignatureError) -> Part)
    throws(SignatureError) -> Part
  {
    var text = text
    let result = text.withUTF8 { bytes -> Result<Part, SignatureError> in
      var parser = SignatureParser(bytes)
      do throws(SignatureError) {
        return .success(try read(&parser))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
