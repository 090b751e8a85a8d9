import LessonLanguage
import RNN

extension Library {
  func bindLayerTraces() {
    bind("var cell: CellKind", in: "LayerTrace") { (trace: LayerTrace) in trace.cell }
    bind("var layer: Int", in: "LayerTrace") { (trace: LayerTrace) in trace.layer }
    bind("var isReverse: Bool", in: "LayerTrace") { (trace: LayerTrace) in trace.isReverse }
    let values: [(String, (LayerTrace) -> Tensor)] = [
      ("inputs", { $0.inputs }), ("hiddenStates", { $0.hiddenStates }), ("preActivations", { $0.preActivations }),
    ]
    for (name, value) in values { bind("var \(name): Tensor", in: "LayerTrace") { (trace: LayerTrace) in value(trace) } }
    bind("var cellStates: Tensor?", in: "LayerTrace") { (trace: LayerTrace) in trace.cellStates }
    bind("func gate(_ name: String) -> Tensor", in: "LayerTrace") { (trace: LayerTrace, name: String) in
      try trace.values(ofGate: name)
    }
    bind("var gradients: LayerTrace.Gradients?", in: "LayerTrace") { (trace: LayerTrace) in trace.gradients }

    let owner = "LayerTrace.Gradients"
    let gradients: [(String, (LayerTrace.Gradients) -> Tensor)] = [
      ("inputs", { $0.inputs }), ("hiddenStates", { $0.hiddenStates }), ("preActivations", { $0.preActivations }),
    ]
    for (name, value) in gradients {
      bind("var \(name): Tensor", in: owner) { (gradients: LayerTrace.Gradients) in value(gradients) }
    }
    bind("var cellStates: Tensor?", in: owner) { (gradients: LayerTrace.Gradients) in gradients.cellStates }
    bind("func gate(_ name: String) -> Tensor", in: owner) { (gradients: LayerTrace.Gradients, name: String) in
      try gradients.values(ofGate: name)
    }
  }
}
