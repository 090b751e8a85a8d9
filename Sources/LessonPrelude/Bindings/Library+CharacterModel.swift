import LessonLanguage
import RNN

extension Library {
  func bindCharacterModel() {
    bindCells()
    bindCall("""
      init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1, scale: Double? = nil)
      """, in: "CharacterModel") {
      (call: NativeCall, vocabulary: Vocabulary, cell: CellKind, hiddenSize: Int, layers: Int, scale: Double?) in
      try call.newModel {
        try CharacterModel(vocabulary, cell: cell, hiddenSize: hiddenSize, layers: layers, scale: scale, using: &$0)
      }
    }
    bindCall("""
      init(_ vocabulary: Vocabulary, cell: CellKind = .rnn, hiddenSize: Int, layers: Int = 1, deviation: Double)
      """, in: "CharacterModel") {
      (call: NativeCall, vocabulary: Vocabulary, cell: CellKind, hiddenSize: Int, layers: Int, deviation: Double) in
      try call.newModel {
        try CharacterModel(vocabulary, cell: cell, hiddenSize: hiddenSize, layers: layers, deviation: deviation, using: &$0)
      }
    }
    bind("var vocabulary: Vocabulary", in: "CharacterModel") { (model: CharacterModel) in model.vocabulary }
    bind("var cell: CellKind", in: "CharacterModel") { (model: CharacterModel) in model.cell }
    bind("var hiddenSize: Int", in: "CharacterModel") { (model: CharacterModel) in model.hiddenSize }
    bind("var layers: Int", in: "CharacterModel") { (model: CharacterModel) in model.layers }
    let weights: [(String, (CharacterModel) -> Tensor)] = [
      ("W_xh", { $0.W_xh }), ("W_hh", { $0.W_hh }), ("b_h", { $0.b_h }), ("W_hy", { $0.W_hy }), ("b_y", { $0.b_y }),
    ]
    for (name, weight) in weights {
      bindProperty("var \(name): Tensor", in: "CharacterModel", get: { (model: CharacterModel) in weight(model) },
                   set: { (model: inout CharacterModel, value: Tensor) in try model.setWeight(name, to: value) })
    }
    bindSubscript("subscript(weight name: String) -> Tensor", in: "CharacterModel",
                  get: { (model: CharacterModel, name: String) in try model.weight(named: name) },
                  set: { (model: inout CharacterModel, name: String, value: Tensor) in
                    try model.setWeight(name, to: value)
                  })
    bindTextTraining()
    bindReading()
  }
}

extension NativeCall {
  /// Draws a model's weights from the lesson's stream, and charges for them.
  fileprivate func newModel(_ make: (inout RandomStream) throws -> CharacterModel) throws -> CharacterModel {
    let model = try withRandomness(make)
    try charge(work: model.parameterCount)
    try charge(memory: model.byteCount)
    return model
  }
}
