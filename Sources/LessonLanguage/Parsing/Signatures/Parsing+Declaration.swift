extension Parsing {
  /// Reads one declaration without a body, such as `func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]`.
  ///
  /// For the declarations of native functions, which are many and read at every start: a microsecond or two each.
  static func declaration(_ text: String) throws(SignatureError) -> DeclarationSyntax {
    var text = text
    var result = Result<DeclarationSyntax, SignatureError>.failure(SignatureError(text: text, offset: 0, expected: "bytes"))
    text.withUTF8 { bytes in
      var parser = SignatureParser(bytes)
      do throws(SignatureError) {
        result = .success(try parser.declaration())
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }
}
