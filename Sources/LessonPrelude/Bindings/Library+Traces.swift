import LessonLanguage
import RNN

extension Library {
  func bindTraces() {
    bindCall("func trace(of text: String, after earlier: CharacterTrace? = nil) -> CharacterTrace", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, text: String, earlier: CharacterTrace?) in
      try call.charge(model.cost(ofLength: text.utf8.count, backward: true), letters: 3 * text.utf8.count)
      return try model.recordTrace(of: text, after: earlier)
    }
    bind("var previous: CharacterTrace.Step?", in: "CharacterTrace") { (trace: CharacterTrace) in trace.previous }
    bind("var steps: [CharacterTrace.Step]", in: "CharacterTrace") { (trace: CharacterTrace) in trace.steps }
    bind("var loss: Double", in: "CharacterTrace") { (trace: CharacterTrace) in trace.loss }
    let matrices: [(String, (CharacterTrace) -> Tensor)] = [
      ("hiddenStates", { $0.hiddenStates }), ("logits", { $0.logits }), ("probabilities", { $0.probabilities }),
      ("hiddenGradients", { $0.hiddenGradients }),
    ]
    for (name, matrix) in matrices {
      bind("var \(name): Tensor", in: "CharacterTrace") { (trace: CharacterTrace) in matrix(trace) }
    }
    bind("var character: Character", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in step.character }
    bind("var target: Character", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in step.target }
    bind("var loss: Double", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in step.loss }
    bind("var layers: [CharacterTrace.Layer]", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in step.layers }
    for (name, vector) in [("x", { $0.x }), ("logits", { $0.logits }), ("probabilities", { $0.probabilities })]
      as [(String, (CharacterTrace.Step) -> Tensor)] {
      bind("var \(name): Tensor", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in vector(step) }
    }
    bindLayer("CharacterTrace.Step") { (step: CharacterTrace.Step) in step.layers[step.layers.count - 1] }
    bindLayer("CharacterTrace.Layer") { (layer: CharacterTrace.Layer) in layer }
  }

  /// What is recorded of a layer, as members of something that has one.
  private func bindLayer<Owner: LessonValue>(_ owner: String, _ layer: @escaping (Owner) -> CharacterTrace.Layer) {
    for (name, vector) in [
      ("preActivation", { $0.preActivation }), ("h", { $0.h }), ("hiddenGradient", { $0.hiddenGradient }),
    ] as [(String, (CharacterTrace.Layer) -> Tensor)] {
      bind("var \(name): Tensor", in: owner) { (value: Owner) in vector(layer(value)) }
    }
    bind("var c: Tensor?", in: owner) { (value: Owner) in layer(value).c }
    bind("var cellGradient: Tensor?", in: owner) { (value: Owner) in layer(value).cellGradient }
    bind("func gate(_ name: String) -> Tensor", in: owner) { (value: Owner, name: String) in
      try layer(value).gate(named: name)
    }
  }
}
