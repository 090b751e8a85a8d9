/// `Hasher`, and the hashes of values.
extension Library {
  func bindHashing() {
    let hasher = TypeDeclaration(.structure, "Hasher")
    hasher.representation = .raw
    core.add(hasher)
    scope.declare("Hasher", .nominal(hasher, []))
    bindWords("init()", in: "Hasher") { $0.resultWords.raws[0] = HashState.start.word }
    bindWords("mutating func combine<H: Hashable>(_ value: H)", in: "Hasher") { try Self.combine($0, hasher: 0, value: 1) }
    bindWords("func finalize() -> Int", in: "Hasher") { $0.resultWords.raws[0] = HashState.mixed($0.words(0).raw) }
    bindWords("func hash(into hasher: inout Hasher)", in: "Hashable") { try Self.combine($0, hasher: 1, value: 0) }
    bindSource("""
      var hashValue: Int {
        var hasher = Hasher()
        hasher.combine(self)
        return hasher.finalize()
      }
      """, in: "Hashable")
  }

  private static func combine(_ call: NativeCall, hasher: Int, value: Int) throws {
    var state = HashState(word: call.words(hasher).raw)
    try call.instance.parameterTypes[value].hash(call.words(value), into: &state, call.machine)
    call.words(hasher).raws[0] = state.word
  }
}
