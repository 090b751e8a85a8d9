import LessonLanguage
import RNN

extension Library {
  func bindInterpretation() {
    bind("static var hidden: UnitState", in: "UnitState") { UnitState.hidden }
    bind("static var cell: UnitState", in: "UnitState") { UnitState.cell }
    bindCall("""
      func activation(ofUnit unit: Int, in text: String, layer: Int? = nil, state: UnitState = .hidden) -> [Double]
      """, in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, unit: Int, text: String, layer: Int?, state: UnitState) in
      try model.computeActivation(ofUnit: unit, in: text, layer: layer, state: state, onPart: call.reading(model))
    }
    bindCall("""
      func units(following values: [Double], in text: String, heldOut: String, heldOutValues: [Double], count: Int = 5, \
      state: UnitState = .hidden) -> [UnitScore]
      """, in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, values: [Double], text: String, heldOut: String, others: [Double],
       count: Int, state: UnitState) in
      try model.findUnits(following: values, in: text, heldOut: heldOut, heldOutValues: others, count: count, state: state,
                          onPart: call.reading(model))
    }
    bindCall("""
      func units(following property: TextProperty, in text: String, heldOut: String, count: Int = 5, \
      state: UnitState = .hidden) -> [UnitScore]
      """, in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, property: TextProperty, text: String, heldOut: String, count: Int,
       state: UnitState) in
      try model.findUnits(following: property.values(in: text), in: text, heldOut: heldOut,
                          heldOutValues: property.values(in: heldOut), count: count, state: state,
                          onPart: call.reading(model))
    }
    bindCall("func gateSaturation(over text: String, low: Double = 0.1, high: Double = 0.9) -> [GateSaturation]",
             in: "CharacterModel") {
      (call: NativeCall, model: CharacterModel, text: String, low: Double, high: Double) in
      try model.measureSaturation(over: text, low: low, high: high, onPart: call.reading(model))
    }
    bind("""
      func clamping(unit: Int, to value: Double, layer: Int? = nil, state: UnitState = .hidden) -> CharacterModel
      """, in: "CharacterModel") {
      (model: CharacterModel, unit: Int, value: Double, layer: Int?, state: UnitState) in
      try model.holding(unit: unit, at: value, layer: layer, state: state)
    }
    bindResults()
  }

  private func bindResults() {
    bind("var layer: Int", in: "UnitScore") { (score: UnitScore) in score.layer }
    bind("var unit: Int", in: "UnitScore") { (score: UnitScore) in score.unit }
    bind("var isReversed: Bool", in: "UnitScore") { (score: UnitScore) in score.isReversed }
    bind("var trainingScore: Double", in: "UnitScore") { (score: UnitScore) in score.trainingScore }
    bind("var heldOutScore: Double", in: "UnitScore") { (score: UnitScore) in score.heldOutScore }
    bind("var layer: Int", in: "GateSaturation") { (gate: GateSaturation) in gate.layer }
    bind("var gate: String", in: "GateSaturation") { (gate: GateSaturation) in gate.gate }
    bind("var unit: Int", in: "GateSaturation") { (gate: GateSaturation) in gate.unit }
    bind("var low: Double", in: "GateSaturation") { (gate: GateSaturation) in gate.low }
    bind("var high: Double", in: "GateSaturation") { (gate: GateSaturation) in gate.high }
  }
}

extension NativeCall {
  /// Charges for each part of a text that a model reads, before it is read, with what is computed from its states.
  fileprivate func reading(_ model: CharacterModel) -> (_ letters: Int) throws -> Void {
    { letters in
      try poll()
      try charge(model.cost(ofLength: letters, backward: false), letters: letters)
      try charge(work: letters * model.hiddenSize * 20)
      try charge(memory: letters * model.hiddenSize * 8)
    }
  }
}
