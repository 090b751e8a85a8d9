import Figures
import LessonLanguage
import RNN

/// The pictures of networks.
extension Library {
  func bindNetworkPictures() {
    bindLayers()
    bindCellPictures()
    bindCall("func shapesDiagram(title: String? = nil)") { (call: NativeCall, title: String?) in
      call.show(SequenceShapes(shapes: SequenceShapes.five).figure(title: title))
      return NoValue()
    }
    bindCall("func backpropagationDiagram(_ trace: CharacterTrace, title: String? = nil)") {
      (call: NativeCall, trace: CharacterTrace, title: String?) in
      call.show(backpropagationFigure(trace, title: title))
      return NoValue()
    }
    bindCall("func backpropagationDiagram(_ chunks: [CharacterTrace], title: String? = nil)") {
      (call: NativeCall, chunks: [CharacterTrace], title: String?) in
      call.show(backpropagationFigure(chunks, title: title))
      return NoValue()
    }
    bindCall("func backpropagationDiagram(_ chunks: [[Double]], inputs: String = \"\", title: String? = nil)") {
      (call: NativeCall, chunks: [[Double]], inputs: String, title: String?) in
      call.show(BackpropagationDiagram(chunks: chunks, inputs: inputs.labelTexts).figure(title: title))
      return NoValue()
    }
    bindCall("""
      func passage(_ text: String, _ values: [Double], name: String = "value", title: String? = nil, color: ColorMap? = nil)
      """) {
      (call: NativeCall, text: String, values: [Double], name: String, title: String?, color: ColorMap?) in
      try call.charge(work: text.utf8.count * 20)
      call.show(PassagePicture(letters: text.labelTexts, values: values, name: name).figure(title: title, color: color))
      return NoValue()
    }
    bindCall("""
      func gradientPlot(_ series: [(String, CharacterTrace)], title: String? = nil, x: String = "step", \
      y: String = "size of ∂L/∂h")
      """) {
      (call: NativeCall, series: [LessonPair<String, CharacterTrace>], title: String?, x: String, y: String) in
      call.show(gradientFigure(series.map(\.pair), title: title, x: x, y: y))
      return NoValue()
    }
  }

  private func bindLayers() {
    bindCall("func unrolledDiagram(_ trace: CharacterTrace, vocabulary: Vocabulary, title: String? = nil)") {
      (call: NativeCall, trace: CharacterTrace, vocabulary: Vocabulary, title: String?) in
      call.show(unrolledFigure(trace, vocabulary, title: title))
      return NoValue()
    }
    bindCall("func productDiagram(_ model: CharacterModel, _ trace: CharacterTrace, step: Int = 0, title: String? = nil)") {
      (call: NativeCall, model: CharacterModel, trace: CharacterTrace, step: Int, title: String?) in
      call.show(try productFigure(model, trace, step: step, title: title))
      return NoValue()
    }
    bindCall("func layerDiagram(_ trace: CharacterTrace, vocabulary: Vocabulary, title: String? = nil)") {
      (call: NativeCall, trace: CharacterTrace, vocabulary: Vocabulary, title: String?) in
      call.show(layerFigure(trace, vocabulary, title: title))
      return NoValue()
    }
    bindCall("""
      func layerDiagram(inputs: String, hidden: Tensor, logits: Tensor, targets: String? = nil, vocabulary: Vocabulary, \
      probabilities: Bool = false, feedsBack: Bool = false, title: String? = nil)
      """) {
      (call: NativeCall, inputs: String, hidden: Tensor, logits: Tensor, targets: String?, vocabulary: Vocabulary,
       probabilities: Bool, feedsBack: Bool, title: String?) in
      try call.charge(work: hidden.count + logits.count)
      call.show(try layerFigure(inputs: inputs, hidden: hidden, logits: logits, targets: targets, vocabulary,
                                probabilities: probabilities, feedsBack: feedsBack, title: title))
      return NoValue()
    }
    bindCall("func writingDiagram(_ model: CharacterModel, from start: String, writes text: String, title: String? = nil)") {
      (call: NativeCall, model: CharacterModel, start: String, text: String, title: String?) in
      let length = start.utf8.count + text.utf8.count
      try call.charge(model.cost(ofLength: length, backward: false), letters: 2 * length)
      call.show(try writingFigure(model, start, text, title: title))
      return NoValue()
    }
  }

  private func bindCellPictures() {
    bindCall("func cellDiagram(_ trace: CharacterTrace, step: Int, unit: Int = 0, title: String? = nil)") {
      (call: NativeCall, trace: CharacterTrace, step: Int, unit: Int, title: String?) in
      call.show(try cellFigure(trace, step: step, unit: unit, title: title))
      return NoValue()
    }
    bindCall("func unitDiagram(_ trace: CharacterTrace, unit: Int, title: String? = nil)") {
      (call: NativeCall, trace: CharacterTrace, unit: Int, title: String?) in
      call.show(try unitFigure(trace, unit: unit, title: title))
      return NoValue()
    }
    bindCall("func gatePlot(_ trace: CharacterTrace, unit: Int = 0, title: String? = nil)") {
      (call: NativeCall, trace: CharacterTrace, unit: Int, title: String?) in
      call.show(try gateFigure(trace, unit: unit, title: title))
      return NoValue()
    }
    bindCall("func saturationPlot(_ trace: CharacterTrace, title: String? = nil)") {
      (call: NativeCall, trace: CharacterTrace, title: String?) in
      call.show(try saturationFigure(trace, title: title))
      return NoValue()
    }
  }
}
