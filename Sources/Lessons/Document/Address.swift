/// What may stand in a link.
enum Address {
  /// Whether following an address could run code or read a file: cmark's own list.
  static func isDangerous(_ address: String) -> Bool {
    let lowered = address.lowercased()
    let pictures = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
    if pictures.contains(where: lowered.hasPrefix) { return false }
    return ["javascript:", "vbscript:", "file:", "data:"].contains(where: lowered.hasPrefix)
  }
}
