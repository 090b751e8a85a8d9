import LessonLanguage
import RNN

extension Library {
  func bindReading() {
    bindCall("func generate(from start: String, count: Int) -> String", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, start: String, count: Int) in
      try call.charge(model.cost(ofLength: start.utf8.count, backward: false), letters: start.utf8.count)
      let cost = model.cost(ofLength: 1, backward: false)
      return try model.generate(from: start, count: count) { _ in
        try call.poll()
        try call.charge(cost, letters: 1)
      }
    }
    bindCall("""
      func sample(from start: String, count: Int, temperature: Double = 1, topK: Int? = nil) -> String
      """, in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, start: String, count: Int, temperature: Double, topK: Int?) in
      try call.withRandomness { stream in
        try call.sample(model, start, count, temperature, topK, &stream)
      }
    }
    bindCall("""
      func sample(from start: String, count: Int, temperature: Double = 1, topK: Int? = nil, seed: UInt64) -> String
      """, in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, start: String, count: Int, temperature: Double, topK: Int?,
       seed: UInt64) in
      var stream = RandomStream(seed: seed)
      return try call.sample(model, start, count, temperature, topK, &stream)
    }
    let readings: [(String, (CharacterModel, String) throws -> Tensor)] = [
      ("logits", { try $0.computeLogits(for: $1) }), ("probabilities", { try $0.computeLogits(for: $1).softmax() }),
      ("hiddenStates", { try $0.computeHiddenStates(for: $1) }),
    ]
    for (name, read) in readings {
      bindCall("func \(name)(for text: String) -> Tensor", in: "CharacterModel") {
        (call: NativeCall, model: CharacterModel, text: String) in
        try call.charge(model.cost(ofLength: text.utf8.count, backward: false), letters: text.utf8.count)
        return try call.charged(read(model, text))
      }
    }
    bindCall("func loss(on text: String) -> Double", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, text: String) in
      try call.charge(model.cost(ofLength: text.utf8.count, backward: false), letters: text.utf8.count)
      return try model.computeLoss(on: text).onlyElement()
    }
    bindCall("func textLoss(on text: String) -> TextLoss", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, text: String) in
      try model.measureLoss(on: text) { letters in
        try call.poll()
        try call.charge(model.cost(ofLength: letters, backward: false), letters: letters)
      }
    }
    bind("init(nats: Double)", in: "TextLoss") { (nats: Double) in TextLoss(nats: nats) }
    bind("var nats: Double", in: "TextLoss") { (loss: TextLoss) in loss.nats }
    bind("var bitsPerCharacter: Double", in: "TextLoss") { (loss: TextLoss) in loss.bitsPerCharacter }
    bind("var perplexity: Double", in: "TextLoss") { (loss: TextLoss) in loss.perplexity }
  }
}

extension NativeCall {
  fileprivate func sample(_ model: CharacterModel, _ start: String, _ count: Int, _ temperature: Double, _ topK: Int?,
                          _ stream: inout RandomStream) throws -> String {
    try charge(model.cost(ofLength: start.utf8.count, backward: false), letters: start.utf8.count)
    let cost = model.cost(ofLength: 1, backward: false)
    return try model.sample(from: start, count: count, temperature: temperature, topK: topK, using: &stream) { _ in
      try poll()
      try charge(cost, letters: 1)
    }
  }
}
