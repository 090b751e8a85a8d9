import LessonLanguage
import RNN

extension Library {
  func bindTraces() {
    bindCall("func trace(of text: String) -> CharacterTrace", in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, text: String) in
      try call.charge(model.cost(ofLength: text.utf8.count, backward: true), letters: 3 * text.utf8.count)
      return try model.recordTrace(of: text)
    }
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
    let vectors: [(String, (CharacterTrace.Step) -> Tensor)] = [
      ("x", { $0.x }), ("preActivation", { $0.preActivation }), ("h", { $0.h }), ("logits", { $0.logits }),
      ("probabilities", { $0.probabilities }), ("hiddenGradient", { $0.hiddenGradient }),
    ]
    for (name, vector) in vectors {
      bind("var \(name): Tensor", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in vector(step) }
    }
    bind("var c: Tensor?", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in step.c }
    bind("var cellGradient: Tensor?", in: "CharacterTrace.Step") { (step: CharacterTrace.Step) in step.cellGradient }
  }
}
