import Figures
import RNN

/// Shows a network as one cell with a loop, and as the same cell at every step of a text.
public func unrolledDiagram(_ trace: CharacterTrace, vocabulary: Vocabulary, title: String? = nil) {
  FigureSink.show(unrolledFigure(trace, vocabulary, title: title))
}

/// Shows the recurrence as one product: [W_xh W_hh] times [x; h], with the new state tanh of it plus the bias.
///
/// - Parameters:
///   - step: Which step of the trace, from 0.
public func productDiagram(_ model: CharacterModel, _ trace: CharacterTrace, step: Int = 0, title: String? = nil) {
  FigureSink.show(trapping { try productFigure(model, trace, step: step, title: title) })
}

/// Shows the numbers of every layer at every step, the logits of right and wrong answers coloured.
public func layerDiagram(_ trace: CharacterTrace, vocabulary: Vocabulary, title: String? = nil) {
  FigureSink.show(layerFigure(trace, vocabulary, title: title))
}

/// Shows the numbers of layers that come from elsewhere.
///
/// - Parameters:
///   - inputs: The letters read.
///   - hidden: [T, H].
///   - logits: [T, V].
///   - targets: The letters to be answered; nil if there are none.
///   - probabilities: Whether the softmax of the logits is shown too.
///   - feedsBack: Whether each answer is the next input.
public func layerDiagram(inputs: String, hidden: Tensor, logits: Tensor, targets: String? = nil, vocabulary: Vocabulary,
                         probabilities: Bool = false, feedsBack: Bool = false, title: String? = nil) {
  FigureSink.show(trapping {
    try layerFigure(inputs: inputs, hidden: hidden, logits: logits, targets: targets, vocabulary, probabilities: probabilities,
                    feedsBack: feedsBack, title: title)
  })
}

/// Shows a model that writes: the softmax at every step, and each answer fed back as the next input.
///
///     writingDiagram(model, from: "h", writes: model.sample(from: "h", count: 4))
///
/// - Parameter text: What the model wrote after the start.
public func writingDiagram(_ model: CharacterModel, from start: String, writes text: String, title: String? = nil) {
  FigureSink.show(trapping { try writingFigure(model, start, text, title: title) })
}

/// Shows the five shapes of networks over sequences, from one to one to many to many.
public func shapesDiagram(title: String? = nil) {
  FigureSink.show(SequenceShapes(shapes: SequenceShapes.five).figure(title: title))
}

/// Shows backpropagation through a whole text: the backward arrow is as thick as the gradient by the hidden state.
public func backpropagationDiagram(_ trace: CharacterTrace, title: String? = nil) {
  FigureSink.show(backpropagationFigure(trace, title: title))
}

/// Shows backpropagation by chunks, given the trace of each.
///
///     let first = model.trace(of: "hello"), second = model.trace(of: "o, you", after: first)
///     backpropagationDiagram([first, second])
public func backpropagationDiagram(_ chunks: [CharacterTrace], title: String? = nil) {
  FigureSink.show(backpropagationFigure(chunks, title: title))
}

/// Shows backpropagation by chunks, given the size of the gradient by the hidden state at every step of each chunk.
public func backpropagationDiagram(_ chunks: [[Double]], inputs: String = "", title: String? = nil) {
  FigureSink.show(BackpropagationDiagram(chunks: chunks, inputs: inputs.labelTexts).figure(title: title))
}

/// Shows the inside of an LSTM or GRU cell at one step, with the value of every gate for one unit.
///
/// - Parameters:
///   - step: Which step of the trace, from 0.
///   - unit: Which hidden unit, from 0.
public func cellDiagram(_ trace: CharacterTrace, step: Int, unit: Int = 0, title: String? = nil) {
  FigureSink.show(trapping { try cellFigure(trace, step: step, unit: unit, title: title) })
}

/// Shows one hidden unit at every step of a text.
public func unitDiagram(_ trace: CharacterTrace, unit: Int, title: String? = nil) {
  FigureSink.show(trapping { try unitFigure(trace, unit: unit, title: title) })
}

/// Shows a text with each letter coloured by a number, such as a hidden unit after it.
///
/// - Parameters:
///   - values: A number for each letter.
///   - name: What the numbers are.
///   - color: Chosen by the values if it is not given: diverging about zero if any is negative.
public func passage(_ text: String, _ values: [Double], name: String = "value", title: String? = nil, color: ColorMap? = nil) {
  FigureSink.show(PassagePicture(letters: text.labelTexts, values: values, name: name).figure(title: title, color: color))
}

/// Shows the gates and states of one unit at every step of a text, one below the other.
public func gatePlot(_ trace: CharacterTrace, unit: Int = 0, title: String? = nil) {
  FigureSink.show(trapping { try gateFigure(trace, unit: unit, title: title) })
}

/// Shows the size of the gradient by the hidden state at every step, on a logarithmic axis, for several models.
///
///     gradientPlot([("RNN", rnn.trace(of: text)), ("LSTM", lstm.trace(of: text))])
public func gradientPlot(_ series: [(String, CharacterTrace)], title: String? = nil, x: String = "step",
                         y: String = "size of ∂L/∂h") {
  FigureSink.show(gradientFigure(series, title: title, x: x, y: y))
}

/// Shows how much of the time each gate of each unit is nearly closed (below 0.1) and nearly open (above 0.9), as Karpathy,
/// Johnson, Li (2015), figure 3.
public func saturationPlot(_ trace: CharacterTrace, title: String? = nil) {
  FigureSink.show(trapping { try saturationFigure(trace, title: title) })
}
