/// A declaration of a native function that cannot be read.
struct SignatureError: Error, Hashable, CustomStringConvertible {
  var text: String
  /// In UTF-8 bytes from the start of the text.
  var offset: Int
  var expected: String

  var description: String { "expected \(expected) at byte \(offset) of '\(text)'" }
}
