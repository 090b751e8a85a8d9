extension Parsing {
  /// Reads one declaration without a body, such as `func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]`.
  ///
  /// For the declarations of native functions, which are many and read at every start: a microsecond or two each.
  static func declaration(_ text: String) throws(SignatureError) -> DeclarationSyntax {
    var text = text
    let result = text.withUTF8 { bytes -> Result<DeclarationSyntax, SignatureError> in
      var parser = SignatureParser(bytes)
      do throws(SignatureError) {
        return .success(try parser.declaration())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
