import Figures
import LessonLanguage
import RNN

extension Tensor: HostValue {
  public var byteCount: Int { count * (precision == .single ? 4 : 8) }
}
extension Precision: HostValue {}
extension Vocabulary: HostValue {}
extension CellKind: HostValue {}
extension CellKind.Activation: HostValue {}
extension CellKind.Reset: HostValue {}
extension CellKind.Update: HostValue {}
extension CharacterModel: HostValue {
  public var byteCount: Int { parameterCount * (precision == .single ? 4 : 8) }
}
extension RecurrentNetwork: HostValue {
  public var byteCount: Int { parameters.reduce(0) { $0 + $1.tensor.byteCount } }
}
extension RecurrentNetwork.Output: HostValue {}
extension CellWeights: HostValue {
  public var byteCount: Int { parameters.reduce(0) { $0 + $1.tensor.byteCount } }
}
extension LayerTrace: HostValue {
  public var byteCount: Int { (inputs.byteCount + preActivations.byteCount) * 4 }
}
extension LayerTrace.Gradients: HostValue {
  public var byteCount: Int { (inputs.byteCount + preActivations.byteCount) * 4 }
}
extension SequenceModel: HostValue {
  public var byteCount: Int { parameters.reduce(0) { $0 + $1.tensor.byteCount } }
}
extension Backpropagation: HostValue {}
extension Backpropagation.Boundary: HostValue {}
extension Dropout: HostValue {}
extension Schedule: HostValue {}
extension Eigenvalue: HostValue {}
extension Optimizer: HostValue {}
extension Clipping: HostValue {}
extension TrainingRun: HostValue {
  public var byteCount: Int { (losses.count + gradientNorms.count) * 8 }
}
extension CharacterTrace: HostValue {
  public var byteCount: Int { [hiddenStates, logits, probabilities, hiddenGradients].reduce(0) { $0 + $1.byteCount } * 2 }
}
extension CharacterTrace.Step: HostValue {}
extension AxisScale: HostValue {}
extension ColorMap: HostValue {}

extension Library {
  func declarePreludeTypes() {
    func declare<Value: HostValue>(_ name: String, _ type: Value.Type, _ protocols: [String] = [],
                                   element: String? = nil, describe: @escaping (Value) -> String = { "\($0)" }) {
      declareHostType(name, type, conformsTo: protocols, element: element, describe: describe)
    }
    declare("Tensor", Tensor.self, ["Equatable", "CustomStringConvertible"])
    declare("Precision", Precision.self, ["Hashable"])
    declare("Vocabulary", Vocabulary.self, ["BidirectionalCollection", "Hashable", "CustomStringConvertible"],
            element: "Character")
    declare("CellKind", CellKind.self, ["Hashable", "CustomStringConvertible"])
    declare("CellKind.Activation", CellKind.Activation.self, ["Hashable"])
    declare("CellKind.Reset", CellKind.Reset.self, ["Hashable"])
    declare("CellKind.Update", CellKind.Update.self, ["Hashable"])
    declare("CharacterModel", CharacterModel.self, ["CustomStringConvertible"])
    declare("CellWeights", CellWeights.self) { "weights of a cell with \($0.hiddenSize) hidden units" }
    declare("RecurrentNetwork", RecurrentNetwork.self, ["CustomStringConvertible"])
    declare("RecurrentNetwork.Output", RecurrentNetwork.Output.self) { "output of shape \($0.output.shape)" }
    declare("LayerTrace", LayerTrace.self) { "trace of \($0.inputs.shape[0]) steps of layer \($0.layer)" }
    declare("LayerTrace.Gradients", LayerTrace.Gradients.self) { "gradients of \($0.inputs.shape[0]) steps" }
    declare("SequenceModel", SequenceModel.self) { "\($0.network)" }
    declare("Backpropagation", Backpropagation.self, ["Hashable"])
    declare("Backpropagation.Boundary", Backpropagation.Boundary.self, ["Hashable"])
    declare("Dropout", Dropout.self, ["Hashable"])
    declare("Schedule", Schedule.self, ["Hashable"])
    declare("Eigenvalue", Eigenvalue.self, ["Hashable"])
    declare("Optimizer", Optimizer.self)
    declare("Clipping", Clipping.self, ["Hashable"])
    declare("TrainingRun", TrainingRun.self, ["CustomStringConvertible"])
    declare("CharacterTrace", CharacterTrace.self) { "trace of \($0.steps.count) letters" }
    declare("CharacterTrace.Step", CharacterTrace.Step.self) { "step at \"\($0.character)\"" }
    declare("AxisScale", AxisScale.self, ["Hashable"])
    declare("ColorMap", ColorMap.self, ["Hashable"])
    declareProtocol("AxisLabels", conformedToBy: ["String", "Array", "Vocabulary"])
    bindElements(of: "Vocabulary") { (vocabulary: Vocabulary) in vocabulary.characters }

    bind("static var single: Precision", in: "Precision") { Precision.single }
    bind("static var double: Precision", in: "Precision") { Precision.double }
    bind("static var linear: AxisScale", in: "AxisScale") { AxisScale.linear }
    bind("static var log: AxisScale", in: "AxisScale") { AxisScale.log }
    bind("static var sequential: ColorMap", in: "ColorMap") { ColorMap.sequential }
    bind("static var diverging: ColorMap", in: "ColorMap") { ColorMap.diverging }
  }
}
