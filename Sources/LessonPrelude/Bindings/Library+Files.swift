import LessonLanguage
import RNN

/// Files as bytes: lesson code has no other.
extension Library {
  func bindFiles() {
    bindCall("init(bytes: [UInt8]) throws", in: "SafeTensors") { (call: NativeCall, bytes: [UInt8]) in
      try call.charge(work: bytes.count)
      try call.charge(memory: bytes.count)
      return try SafeTensors(bytes: bytes)
    }
    bindCall("func bytes() throws -> [UInt8]", in: "SafeTensors") { (call: NativeCall, file: SafeTensors) in
      try call.charge(work: file.byteCount)
      return try file.bytes()
    }
    bind("var names: [String]", in: "SafeTensors") { (file: SafeTensors) in file.names }
    bindCall("func tensor(_ name: String) throws -> Tensor", in: "SafeTensors") {
      (call: NativeCall, file: SafeTensors, name: String) in
      try call.charged(file.tensor(name))
    }
    bind("func metadata(_ key: String) throws -> String", in: "SafeTensors") { (file: SafeTensors, key: String) in
      try file.metadata(key)
    }
    bindCall("init(file: SafeTensors) throws", in: "CharacterModel") { (call: NativeCall, file: SafeTensors) in
      try call.charge(memory: file.byteCount)
      return try CharacterModel(file: file)
    }
    bindCall("init(_ cell: CellKind, importing file: SafeTensors, prefix: String = \"\") throws", in: "RecurrentNetwork") {
      (call: NativeCall, cell: CellKind, file: SafeTensors, prefix: String) in
      try call.charge(memory: file.byteCount)
      return try RecurrentNetwork(cell, importing: file, prefix: prefix)
    }
    bindCall("func stateDictionary(prefix: String = \"\") throws -> SafeTensors", in: "RecurrentNetwork") {
      (call: NativeCall, network: RecurrentNetwork, prefix: String) in
      try call.charge(memory: network.byteCount)
      return try network.stateDictionary(prefix: prefix)
    }
    bindCall("""
      init(_ vocabulary: Vocabulary, cell: CellKind, importing file: SafeTensors, recurrent: String = "rnn.", \
      output: String = "head.") throws
      """, in: "CharacterModel") {
      (call: NativeCall, vocabulary: Vocabulary, cell: CellKind, file: SafeTensors, recurrent: String, output: String) in
      try call.charge(memory: file.byteCount)
      return try CharacterModel(vocabulary, cell: cell, importing: file, recurrent: recurrent, output: output)
    }
    bindCall("func makeFile() throws -> SafeTensors", in: "CharacterModel") { (call: NativeCall, model: CharacterModel) in
      try call.charge(memory: model.byteCount)
      return try model.makeFile()
    }
    bindCall("""
      func stateDictionary(recurrent: String = "rnn.", output: String = "head.") throws -> SafeTensors
      """, in: "CharacterModel") { (call: NativeCall, model: CharacterModel, recurrent: String, output: String) in
      try call.charge(memory: model.byteCount)
      return try model.stateDictionary(recurrent: recurrent, output: output)
    }
  }
}
