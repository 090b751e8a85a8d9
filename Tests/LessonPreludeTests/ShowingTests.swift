import Figures
import LessonPrelude
import Synchronization
import Testing

/// An interpreted figure is the one that compiled code shows.
@Suite(.serialized) struct ShowingTests {
  struct Row {
    var letter: Character
    var p: Double
    var seen: Bool?
  }

  static let vocabulary = Vocabulary(of: "hello")

  static let cases: [(code: String, compiled: @Sendable () -> Void)] = [
    ("plot([1, 0.5, 0.25], x: \"step\", y: \"loss\")", { plot([1, 0.5, 0.25], x: "step", y: "loss") }),
    ("plot([1, 10], at: [3, 4], title: \"t\", yScale: .log)", { plot([1, 10], at: [3, 4], title: "t", yScale: .log) }),
    ("plot([(\"a\", [1, 2]), (\"b\", [2, 1])], x: \"t\")", { plot([("a", [1, 2]), ("b", [2, 1])], x: "t") }),
    ("heatmap([[1, -2], [3, 4]], rows: [\"x\", \"y\"], columns: \"he\", color: .sequential)",
     { heatmap([[1, -2], [3, 4]], rows: ["x", "y"], columns: "he", color: .sequential) }),
    ("heatmap(Tensor([[1, 2, 3, 4]]), columns: Vocabulary(of: \"hello\"), x: \"letter\", y: \"row\")",
     { heatmap(Tensor([[1, 2, 3, 4]]), columns: vocabulary, x: "letter", y: "row") }),
    ("table(Vocabulary(of: \"hello\").map { (letter: $0, oneHot: Vocabulary(of: \"hello\").oneHot($0)) })",
     { table(vocabulary.map { (letter: $0, oneHot: vocabulary.oneHot($0)) }) }),
    ("struct Row { var letter: Character; var p: Double; var seen: Bool? }\n"
      + "table([Row(letter: \"h\", p: 0.5, seen: true), Row(letter: \"e\", p: 0.25, seen: nil)])",
     { table([Row(letter: "h", p: 0.5, seen: true), Row(letter: "e", p: 0.25, seen: nil)]) }),
    ("table([[1, 2], [3, 4]], rows: [10, 20], columns: [\"a\", \"b\"], title: \"numbers\")",
     { table([[1, 2], [3, 4]], rows: [10, 20], columns: ["a", "b"], title: "numbers") }),
    ("table([(1, \"one\"), (2, \"two\")])", { table([(1, "one"), (2, "two")]) }),
    ("table([(n: 1, w: \"one\")], rows: [\"first\"], columns: [\"number\", \"word\"])",
     { table([(n: 1, w: "one")], rows: ["first"], columns: ["number", "word"]) }),
    ("table([\"a\": (1, 2)], columns: [\"low\", \"high\"], x: \"letter\")",
     { table(["a": (1, 2)], columns: ["low", "high"], x: "letter") }),
    ("table([\"a\": 1], x: \"letter\", y: \"count\")", { table(["a": 1], x: "letter", y: "count") }),
    ("table([3: (loss: 0.5, name: \"b\")], title: \"t\")", { table([3: (loss: 0.5, name: "b")], title: "t") }),
    ("table([[\"a\": 1, \"b\": 2].filter { $0.value > 1 }, [\"b\": 3]])",
     { table([["a": 1, "b": 2].filter { $0.value > 1 }, ["b": 3]]) }),
    ("table([\"a\", \"b\"])", { table(["a", "b"]) }),
    ("table(Tensor([[0.5, 1], [2, 3]]), rows: [Character(\"h\"), Character(\"e\")], columns: \"xy\")",
     { table(Tensor([[0.5, 1], [2, 3]]), rows: [Character("h"), Character("e")], columns: "xy") }),
    ("table([(shape: [3, 4], w: Tensor([[0.5, 1]]))])", { table([(shape: [3, 4], w: Tensor([[0.5, 1]]))]) }),
    ("plot([(\"a\", [1, 2])], bands: [(low: [0, 1], high: [2, 3])], xScale: .log, notes: [.vertical(1, \"v\")])",
     { plot([("a", [1, 2])], bands: [(low: [0, 1], high: [2, 3])], xScale: .log, notes: [.vertical(1, "v")]) }),
    ("plot([(\"a\", [[1, 2], [3], [2, 4]]), (\"b\", [[5, 6]])], at: [10, 20], y: \"loss\", yScale: .log)",
     { plot([("a", [[1, 2], [3], [2, 4]]), ("b", [[5, 6]])], at: [10, 20], y: "loss", yScale: .log) }),
    ("let runs = (0..<3).map { n in (0..<4).map { Double($0 * n) } }\nplot([(\"a\", runs)])",
     { plot([("a", (0..<3).map { n in (0..<4).map { Double($0 * n) } })]) }),
    ("plot([1, 2], labels: \"he\", notes: [.horizontal(1, \"h\"), .point(0, 1, \"p\")])",
     { plot([1, 2], labels: "he", notes: [.horizontal(1, "h"), .point(0, 1, "p")]) }),
    ("scatter([(1, 2), (3, 4)], labels: \"he\", series: [\"a\", \"b\"], x: \"u\")",
     { scatter([(1, 2), (3, 4)], labels: "he", series: ["a", "b"], x: "u") }),
    ("bars([0.5, 0.25], labels: \"he\", y: \"p\")", { bars([0.5, 0.25], labels: "he", y: "p") }),
    ("bars([(\"a\", [1, 2]), (\"b\", [3, 4])], stacked: true)", { bars([("a", [1, 2]), ("b", [3, 4])], stacked: true) }),
    ("histogram([1, 2, 2, 3], bins: 3)", { histogram([1, 2, 2, 3], bins: 3) }),
    ("histogram([(\"a\", [1, 2]), (\"b\", [2, 3])], x: \"v\")", { histogram([("a", [1, 2]), ("b", [2, 3])], x: "v") }),
    ("plots([(\"p\", [(\"a\", [1, 2])]), (\"q\", [(\"a\", [2, 1])])], labels: \"he\", stacked: true)",
     { plots([("p", [("a", [1, 2])]), ("q", [("a", [2, 1])])], labels: "he", stacked: true) }),
    ("surface([[1, 2], [3, 4]], xRange: 0...1, yRange: -1...1, path: [(0, 0), (1, 1)], z: \"e\")",
     { surface([[1, 2], [3, 4]], xRange: 0...1, yRange: -1...1, path: [(0, 0), (1, 1)], z: "e") }),
    ("table([(name: \"a\", line: Sparkline([1, 2, 3]))])", { table([(name: "a", line: Sparkline([1, 2, 3]))]) }),
    ("shapesDiagram(title: \"t\")", { shapesDiagram(title: "t") }),
    ("backpropagationDiagram([[1, 2], [3]], inputs: \"hel\")", { backpropagationDiagram([[1, 2], [3]], inputs: "hel") }),
    ("passage(\"hello\", [0.1, -0.2, 0.3, 0, 1], name: \"unit\")", { passage("hello", [0.1, -0.2, 0.3, 0, 1], name: "unit") }),
    ("layerDiagram(inputs: \"he\", hidden: Tensor([[1], [2]]), logits: Tensor([[1, 0, 0, 0], [0, 1, 0, 0]]), targets: \"el\", "
      + "vocabulary: Vocabulary(of: \"hello\"), probabilities: true)",
     { layerDiagram(inputs: "he", hidden: Tensor([[1], [2]]), logits: Tensor([[1, 0, 0, 0], [0, 1, 0, 0]]), targets: "el",
                    vocabulary: vocabulary, probabilities: true) }),
  ]

  @Test(arguments: cases.indices)
  func interpretedIsCompiled(_ index: Int) throws {
    let shown = Mutex<[Figure]>([])
    FigureSink.set { figure in shown.withLock { $0.append(figure) } }
    Self.cases[index].compiled()
    let program = LessonProgram(Self.cases[index].code)
    #expect(program.error == nil)
    #expect(program.figures.count == 1)
    #expect(program.figures == shown.withLock { $0 })
  }

  @Test func tableOfTuplesHasTheirLabels() throws {
    let program = LessonProgram("table([(letter: \"h\", oneHot: Tensor([1, 0]), p: 0.5)])")
    #expect(try #require(program.figures.first) == .table(
      ["letter", "oneHot", "p"], rows: [[.text("h"), .list([.integer(1), .integer(0)]), .number(0.5)]]))
  }

  @Test func namesOfColumnsStandInsteadOfLabels() throws {
    let program = LessonProgram("table([(oneHot: [1, 0], p: 0.5)], columns: [\"one-hot\", \"share\"])")
    #expect(try #require(program.figures.first) == .table(
      ["one-hot", "share"], rows: [[.list([.integer(1), .integer(0)]), .number(0.5)]]))
  }

  @Test func severalRunsAreTheirMedianAndAnArea() throws {
    let program = LessonProgram("plot([(\"a\", [[1, 2, 9], [3, .nan, 1], [2, 4]]), (\"b\", [[5, 6]])], x: \"step\")")
    #expect(try #require(program.figures.first) == .linePlot([
      Series("a", [2, 3, 5], band: (low: [1, 2, 1], high: [3, 4, 9])), Series("b", [5, 6]),
    ], x: "step"))
  }

  @Test func aMatrixSharesItsDecimals() throws {
    let program = LessonProgram("""
      table([[0.5, 0.25]])
      table(Tensor([[0.5, 0.25]]), rows: ["a"])
      table([(0.5, 0.25)])
      """)
    #expect(program.figures == [
      .table(["", ""], rows: [[.number(0.5), .number(0.25)]], isMatrix: true),
      .table(["", "", ""], rows: [[.text("a"), .number(0.5), .number(0.25)]], rowHeaders: true, isMatrix: true),
      .table(["", ""], rows: [[.number(0.5), .number(0.25)]]),
    ])
  }

  @Test func tableOfADictionaryNamesItsRows() throws {
    let program = LessonProgram("table([\"RNN\": 1.5, \"LSTM\": 0.5], x: \"cell\", y: \"loss\")")
    #expect(try #require(program.figures.first) == .table(
      ["cell", "loss"], rows: [[.text("RNN"), .number(1.5)], [.text("LSTM"), .number(0.5)]], rowHeaders: true))
    let records = LessonProgram("""
      struct Run { var loss: Double, steps: Int }
      table(["RNN": Run(loss: 1.5, steps: 3)])
      table([["a": 1, "b": 2], ["b": 3]])
      """)
    #expect(records.figures == [
      .table(["", "loss", "steps"], rows: [[.text("RNN"), .number(1.5), .integer(3)]], rowHeaders: true),
      .table(["a", "b"], rows: [[.integer(1), .integer(2)], [.missing, .integer(3)]]),
    ])
  }

  @Test(arguments: [
    ("heatmap(Tensor(1))", "heatmap needs a matrix"), ("table(Tensor.zeros(1, 1, 1))", "table needs a matrix"),
    ("cellDiagram(CharacterModel(Vocabulary(of: \"ab\"), cell: .lstm, hiddenSize: 2).trace(of: \"abab\"), step: 7)", "step"),
    ("unitDiagram(CharacterModel(Vocabulary(of: \"ab\"), hiddenSize: 2).trace(of: \"abab\"), unit: 2)", "2"),
    ("table([(1, 2), (3, 4)], columns: [\"a\"])", "table: ‘columns’ has 1 name, but there are 2 columns: give each column one name"),
    ("table([1, 2], columns: [\"a\", \"b\"])", "table: ‘columns’ has 2 names, but there is 1 column: give each column one name"),
    ("table([1, 2], rows: \"abc\", columns: [\"n\"])", "table: ‘rows’ has 3 names, but there are 2 rows: give each row one name"),
    ("table(Tensor.zeros(2, 3), columns: [\"a\", \"b\"])", "‘columns’ has 2 names, but there are 3 columns"),
    ("table([\"k\": (1, 2)], columns: [\"a\", \"b\", \"c\"])", "‘columns’ has 3 names, but there are 2 columns"),
    ("bars([1, 2], tittle: \"t\")", "tittle"), ("heatmap([[1]], rows: 3)", "AxisLabels"),
  ])
  func errors(_ code: String, _ message: String) throws {
    #expect(try #require(LessonProgram(code).error).contains(message))
  }
}
