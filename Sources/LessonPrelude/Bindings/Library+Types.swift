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
extension ChunkOrder: HostValue {}
extension TextLoss: HostValue {}
extension TrainingRun: HostValue {
  public var byteCount: Int { losses.count * 3 * 8 }
}
extension TextProgress: HostValue {
  public var byteCount: Int { model.byteCount }
}
extension TextChunk: HostValue {
  public var byteCount: Int { length * (batch * 16 + 64) }
}
extension TextProperty: HostValue {}
extension Corpus: HostValue {}
extension UnitState: HostValue {}
extension UnitScore: HostValue {}
extension GateSaturation: HostValue {}
extension SequenceTask: HostValue {}
extension SequenceBatch: HostValue {
  public var byteCount: Int { inputs.byteCount + targets.byteCount + mask.byteCount }
}
extension TaskResult: HostValue {}
extension TranslationTask: HostValue {}
extension TranslationBatch: HostValue {
  public var byteCount: Int { inputs.byteCount }
}
extension EncoderDecoder: HostValue {
  public var byteCount: Int { parameterCount * 8 }
}
extension SafeTensors: HostValue {
  public var byteCount: Int { tensors.values.reduce(0) { $0 + $1.byteCount } }
}
extension CharacterTrace: HostValue {
  public var byteCount: Int { [hiddenStates, logits, probabilities, hiddenGradients].reduce(0) { $0 + $1.byteCount } * 2 }
}
extension CharacterTrace.Step: HostValue {}
extension CharacterTrace.Layer: HostValue {}
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
    declare("ChunkOrder", ChunkOrder.self, ["Hashable"])
    declare("TextLoss", TextLoss.self, ["Hashable", "CustomStringConvertible"])
    declare("TextProgress", TextProgress.self) { "step \($0.step), loss \($0.loss)" }
    declare("TrainingRun", TrainingRun.self, ["CustomStringConvertible"])
    declare("CharacterTrace", CharacterTrace.self) { "trace of \($0.steps.count) letters" }
    declare("CharacterTrace.Step", CharacterTrace.Step.self) { "step at \"\($0.character)\"" }
    declare("CharacterTrace.Layer", CharacterTrace.Layer.self) { _ in "a layer's part in a step" }
    declare("TextChunk", TextChunk.self, ["Hashable"]) { "chunk of \($0.length) letters from \($0.starts)" }
    declare("TextProperty", TextProperty.self, ["CustomStringConvertible"])
    declare("Corpus", Corpus.self)
    declare("UnitState", UnitState.self, ["Hashable"])
    declare("UnitScore", UnitScore.self, ["Hashable", "CustomStringConvertible"])
    declare("GateSaturation", GateSaturation.self, ["Hashable", "CustomStringConvertible"])
    declare("SequenceTask", SequenceTask.self, ["CustomStringConvertible"])
    declare("SequenceBatch", SequenceBatch.self) { "batch of \($0.texts.count) sequences" }
    declare("TaskResult", TaskResult.self, ["Hashable", "CustomStringConvertible"])
    declare("TranslationTask", TranslationTask.self, ["CustomStringConvertible"])
    declare("TranslationBatch", TranslationBatch.self) { "batch of \($0.texts.count) questions" }
    declare("EncoderDecoder", EncoderDecoder.self, ["CustomStringConvertible"])
    declare("SafeTensors", SafeTensors.self) { "file of \($0.names.joined(separator: ", "))" }
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
