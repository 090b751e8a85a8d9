import LessonLanguage
import RNN

extension Library {
  func bindText() {
    bindChunks()
    let corpora: [(String, (Int, UInt64) throws -> String)] = [
      ("dialogue", { try Corpus.makeDialogue(length: $0, seed: $1) }),
      ("sourceCode", { try Corpus.makeSourceCode(length: $0, seed: $1) }),
    ]
    for (name, make) in corpora {
      bindCall("static func \(name)(length: Int, seed: UInt64) -> String", in: "Corpus") {
        (call: NativeCall, length: Int, seed: UInt64) in
        try call.charge(work: min(max(0, length), 1 << 40) * 20)
        return try make(length, seed)
      }
    }
    let properties: [(String, TextProperty)] = [
      ("insideQuotes", .insideQuotes), ("bracketDepth", .bracketDepth), ("positionInLine", .positionInLine),
      ("insideComment", .insideComment),
    ]
    for (name, property) in properties {
      bind("static var \(name): TextProperty", in: "TextProperty") { property }
    }
    bind("var name: String", in: "TextProperty") { (property: TextProperty) in property.name }
    bindCall("func values(in text: String) -> [Double]", in: "TextProperty") {
      (call: NativeCall, property: TextProperty, text: String) in
      try call.charge(work: text.utf8.count * 20)
      return property.values(in: text)
    }
  }

  private func bindChunks() {
    bindCall("func sequentialChunks(of text: String, length: Int, batch: Int = 1) -> [TextChunk]", in: "Vocabulary") {
      (call: NativeCall, vocabulary: Vocabulary, text: String, length: Int, batch: Int) in
      try call.chargeChunks(text)
      return try Array(SequentialChunks(of: vocabulary.positions(of: text), length: length, batch: batch))
    }
    bindCall("func randomChunks(of text: String, length: Int, batch: Int = 1) -> [TextChunk]", in: "Vocabulary") {
      (call: NativeCall, vocabulary: Vocabulary, text: String, length: Int, batch: Int) in
      try call.chargeChunks(text)
      return try call.withRandomness { stream in
        try Array(RandomChunks(of: vocabulary.positions(of: text), length: length, batch: batch, using: &stream))
      }
    }
    let places: [(String, (TextChunk) -> [[Int]])] = [("inputs", { $0.inputs }), ("targets", { $0.targets })]
    for (name, places) in places {
      bind("var \(name): [[Int]]", in: "TextChunk") { (chunk: TextChunk) in places(chunk) }
    }
    bind("var starts: [Int]", in: "TextChunk") { (chunk: TextChunk) in chunk.starts }
    bind("var continues: Bool", in: "TextChunk") { (chunk: TextChunk) in chunk.continues }
    bind("var length: Int", in: "TextChunk") { (chunk: TextChunk) in chunk.length }
    bind("var batch: Int", in: "TextChunk") { (chunk: TextChunk) in chunk.batch }
  }
}

extension NativeCall {
  /// Charges what cutting a text into chunks takes, before it is done.
  fileprivate func chargeChunks(_ text: String) throws {
    try charge(work: text.utf8.count * 60)
    try charge(memory: text.utf8.count * 48)
  }
}
