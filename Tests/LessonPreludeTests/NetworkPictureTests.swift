import Figures
@testable import LessonPrelude
import Testing

/// Pictures of networks say what the numbers are from which they are drawn.
@Suite struct NetworkPictureTests {
  static let lecture = LayerDiagram(
    inputs: ["h", "e", "l", "l"], x: [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]],
    hidden: [[0.3, -0.1, 0.9], [1, 0.3, 0.1], [0.1, -0.5, -0.3], [-0.3, 0.9, 0.7]],
    logits: [[1, 2.2, -3, 4.1], [0.5, 0.3, -1, 1.2], [0.1, 0.5, 1.9, -1.1], [0.2, -1.5, -0.1, 2.2]],
    vocabulary: ["h", "e", "l", "o"], targets: ["e", "l", "l", "o"])

  static let figures: [(name: String, figure: Figure)] = [
    ("layers", lecture.figure(title: nil)),
    ("unrolled", UnrolledNetwork(inputs: ["h", "<", "l"], outputs: ["e", "&", "o"]).figure(title: "A & B")),
    ("product", ConcatenatedProduct(inputWeights: [[1, 2], [3, 4]], hiddenWeights: [[0.5, 0], [0, 0.5]], x: [1, 0], h: [0.1, 0.2],
                                    result: [0.8, 0.9]).figure(title: nil)),
    ("shapes", SequenceShapes(shapes: SequenceShapes.five).figure(title: nil)),
    ("whole", BackpropagationDiagram(chunks: [[27, 9, 3, 1]], inputs: ["a", "b", "c", "d"]).figure(title: nil)),
    ("chunks", BackpropagationDiagram(chunks: [[1, 2], [3, .nan], [0, 0]]).figure(title: nil)),
    ("long", BackpropagationDiagram(chunks: [(0..<100).map(Double.init)]).figure(title: nil)),
    ("lstm", CellDiagram(kind: .lstm, unit: 1, gates: ["i": 0.5, "f": 0.9, "g": -0.3, "o": .nan], previousState: 0, state: 0.2,
                         previousCell: 0, cell: 0.4, input: "l").figure(title: nil)),
    ("gru", CellDiagram(kind: .gru, unit: 0, gates: ["z": 0.25, "r": 0.5, "n": 1], previousState: 0,
      state: 0.25).figure(title: nil)),
    ("unit", UnitDiagram(inputs: ["h", " ", "l"], hidden: [[0.1, -0.9], [0.2, .nan], [0.3, 0.5]], unit: 1).figure(title: nil)),
    ("passage", PassagePicture(letters: "he said \"🙂 hi\"\n<b>".map { String($0) }, values: (0..<18).map { Double($0) / 9 - 1 },
      name: "unit 3")
      .figure(title: nil, color: nil)),
  ]

  @Test(arguments: figures.indices)
  func everyPictureIsWellFormedDeterministicAndInside(index: Int) throws {
    let (name, figure) = Self.figures[index]
    let html = figure.html(idPrefix: "f")
    #expect(html == figure.html(idPrefix: "f") && !html.contains("nan") && !html.contains("NaN\" y"), "\(name)")
    #expect(html.contains("<title") && html.contains("<desc"))
    #expect(!figure.description.isEmpty && figure.description.contains { $0.isNumber })
    #expect(!figure.terminal(width: 60, ansi: false).isEmpty)
    guard case .picture(let picture) = figure.content else { return }
    for width in [640.0, 340] {
      let drawing = picture.drawing(width: width)
      #expect(drawing.width <= width)
      for text in drawing.texts where text.advance == nil {
        let box = text.bounds
        #expect(box.x >= -2 && box.maxX <= width + 2 && box.y >= -2 && box.maxY <= drawing.height + 2,
          "\(name): \(text.text) \(box)")
      }
    }
  }

  @Test(arguments: figures.indices)
  func numbersDoNotCoverEachOther(index: Int) {
    let (name, figure) = Self.figures[index]
    guard case .picture(let picture) = figure.content else { return }
    for width in [640.0, 340] {
      let texts = picture.drawing(width: width).texts.filter { $0.advance == nil && $0.text != "…" }
      for (place, first) in texts.enumerated() {
        for second in texts[(place + 1)...] {
          let (a, b) = (first.bounds, second.bounds)
          // Letters are estimated wide; a hair is allowed.
          let apart = a.maxX <= b.x + 4 || b.maxX <= a.x + 4 || a.maxY <= b.y + 3 || b.maxY <= a.y + 3
          #expect(apart, "\(name) at \(width): \(first.text) and \(second.text)")
        }
      }
    }
  }

  /// Every kind of picture from the same numbers.
  static let kinds: [(name: String, make: @Sendable ([Double], [String]) -> Figure)] = [
    ("layers", { values, names in
      LayerDiagram(inputs: names, x: values.map { [$0] }, hidden: values.map { [$0, 1] }, logits: values.map { [$0, 0] },
                   probabilities: values.map { [$0, 0] }, vocabulary: ["a", "<"], targets: names, feedsBack: true).figure(title: nil)
    }),
    ("unrolled", { UnrolledNetwork(inputs: $1, outputs: $1).figure(title: $0.description) }),
    ("product", { values, _ in
      ConcatenatedProduct(inputWeights: values.map { [$0] }, hiddenWeights: values.map { _ in values }, x: [1], h: values, result: values)
        .figure(title: nil)
    }),
    ("gradient", { BackpropagationDiagram(chunks: [$0, $0], inputs: $1 + $1).figure(title: nil) }),
    ("cell", { values, names in
      CellDiagram(kind: .lstm, unit: 0, gates: ["i": values.first ?? .nan, "f": values.last ?? 0], previousState: values.first,
                  state: values.last ?? .nan, previousCell: values.first, cell: values.last, input: names.first ?? "")
        .figure(title: nil)
    }),
    ("unit", { values, names in UnitDiagram(inputs: names, hidden: values.map { [$0] }, unit: 0).figure(title: nil) }),
    ("passage", { PassagePicture(letters: $1, values: $0, name: "<&\">").figure(title: nil, color: nil) }),
  ]

  static let degenerate: [[Double]] = [
    [], [5], [3, 3, 3], [.nan], [.nan, 1, .nan], [.infinity, -.infinity, 1], [0, 0],
    [-.greatestFiniteMagnitude, .greatestFiniteMagnitude], [.leastNonzeroMagnitude, 1e-300, 1e300],
    (0..<60).map { Double($0) - 30 },
  ]

  @Test(arguments: kinds.indices, degenerate.indices)
  func degenerateNumbersDrawSomethingHonest(kind: Int, index: Int) {
    let values = Self.degenerate[index]
    let (name, make) = Self.kinds[kind]
    let letters = ["<", "a", "\"", " ", "\n", "🙂", "한"]
    for names in [values.indices.map { letters[$0 % letters.count] }, values.map { _ in String(repeating: "long & ", count: 20) }] {
      let figure = make(values, names)
      let html = figure.html(idPrefix: "f")
      #expect(!figure.description.isEmpty && !html.contains("<b>"), "\(name)")
      for value in ["nan", "inf", "NaN"] {
        #expect(!html.contains("=\"\(value)") && !html.contains("L\(value)"), "\(name)")
      }
      #expect(html.contains("<title") && html.utf8.count < 400_000)
      for line in figure.terminal(width: 80, ansi: false).split(separator: "\n") { #expect(line.count <= 80, "\(name): \(line)") }
      guard case .picture(let picture) = figure.content else { continue }
      for width in [640.0, 340] {
        let drawing = picture.drawing(width: width)
        #expect(drawing.width <= width && drawing.height.isFinite && drawing.height > 0)
        for text in drawing.texts where text.advance == nil && text.text.count < 40 {
          #expect(text.bounds.x >= -30 && text.bounds.maxX <= width + 30, "\(name): \(text.text) in \(width)")
        }
      }
    }
  }

  @Test func theLectureHasTwoWrongAnswers() {
    let figure = Self.lecture.figure(title: nil)
    #expect(figure.description.hasPrefix("After h it says o (wrong, it is e), after e it says o (wrong, it is l)"))
    #expect(figure.description.contains("2 of 4 answers are right."))
    guard case .picture(let picture) = figure.content else { return }
    let texts = picture.drawing(width: 640).texts
    #expect(texts.filter { $0.text.hasSuffix("✗") }.count == 2 && texts.filter { $0.text.hasSuffix("✓") }.count == 2)
    for number in ["4.1", "−3.0", "2.2", "−0.5"] { #expect(texts.contains { $0.text == number }) }
  }

  @Test func theGradientOfTheScalarNetworkGrowsByThree() {
    let figure = BackpropagationDiagram(chunks: [[27, 9, 3, 1]]).figure(title: nil)
    #expect(figure.description.contains("from 1 at step 4 to 27 at step 1, 27 times as much"))
  }

  @Test func withoutNumbersTheReasonIsGiven() {
    let empty = [
      BackpropagationDiagram(chunks: []).figure(title: nil), UnitDiagram(inputs: [], hidden: [], unit: 0).figure(title: nil),
      PassagePicture(letters: [], values: [], name: "v").figure(title: nil, color: nil),
      UnrolledNetwork(inputs: [], outputs: []).figure(title: nil),
      LayerDiagram(inputs: [], x: [], hidden: [], logits: [], vocabulary: []).figure(title: nil),
    ]
    for figure in empty { #expect(figure.description.hasPrefix("Nothing to draw"), "\(figure.title)") }
  }

  @Test func theGateValuesOfATraceAreThoseOfItsCell() throws {
    let model = CharacterModel(Vocabulary(of: "hello"), cell: .lstm, hiddenSize: 3)
    let trace = model.trace(of: "hello")
    let figure = try cellFigure(trace, step: 2, unit: 1, title: nil)
    let forget = try #require(trace.steps[2].gates["f"]).elements[1]
    #expect(figure.description.contains("forget gate f \(NumberText.text(forget, significant: 3))"))
    #expect(throws: (any Error).self) { try cellFigure(trace, step: 9, unit: 0, title: nil) }
    #expect(throws: (any Error).self) { try cellFigure(trace, step: 0, unit: 3, title: nil) }
    #expect(throws: (any Error).self) { try gateFigure(trace, unit: -1, title: nil) }
  }
}
