import Figures
import LessonLanguage
import RNN

extension Annotation: HostValue {}
extension Sparkline: HostValue {
  public var byteCount: Int { values.count * 8 }
}

/// The functions that show figures: each makes the figure that its compiled twin makes, among the block's output.
extension Library {
  func bindShowing() {
    bindAnnotations()
    bindLines()
    bindRuns()
    bindPlots()
    bindHeatmaps()
    bindTables()
    bindNetworkPictures()
  }

  private func bindAnnotations() {
    declareHostType("Annotation", Annotation.self, conformsTo: ["Hashable"]) { "\($0)" }
    bind("static func point(_ x: Double, _ y: Double, _ text: String) -> Annotation", in: "Annotation") {
      (x: Double, y: Double, text: String) in Annotation.point(x, y, text)
    }
    bind("static func horizontal(_ y: Double, _ text: String) -> Annotation", in: "Annotation") {
      (y: Double, text: String) in Annotation.horizontal(y, text)
    }
    bind("static func vertical(_ x: Double, _ text: String) -> Annotation", in: "Annotation") {
      (x: Double, text: String) in Annotation.vertical(x, text)
    }
  }

  private func bindLines() {
    bindCall("""
      func plot(_ values: [Double], at positions: [Double]? = nil, labels: (any AxisLabels)? = nil, title: String? = nil, \
      x: String = "", y: String = "", xScale: AxisScale = .linear, yScale: AxisScale = .linear, notes: [Annotation] = [])
      """) {
      (call: NativeCall, values: [Double], positions: [Double]?, labels: AnyLessonValue?, title: String?, x: String, y: String,
       xScale: AxisScale, yScale: AxisScale, notes: [Annotation]) in
      try call.charge(work: values.count)
      call.show(lineFigure([("", values)], bands: [], at: positions, labels: try labels?.labelTexts(), title: title, x: x, y: y,
                           xScale: xScale, yScale: yScale, notes: notes))
      return NoValue()
    }
    bindCall("""
      func plot(_ series: [(String, [Double])], bands: [(low: [Double], high: [Double])] = [], at positions: [Double]? = nil, \
      labels: (any AxisLabels)? = nil, title: String? = nil, x: String = "", y: String = "", xScale: AxisScale = .linear, \
      yScale: AxisScale = .linear, notes: [Annotation] = [])
      """) {
      (call: NativeCall, series: NamedSeries, bands: [LessonPair<[Double], [Double]>], positions: [Double]?,
       labels: AnyLessonValue?, title: String?, x: String, y: String, xScale: AxisScale, yScale: AxisScale,
       notes: [Annotation]) in
      try call.charge(series)
      call.show(lineFigure(series.map(\.pair), bands: bands.map { (low: $0.first, high: $0.second) }, at: positions,
                           labels: try labels?.labelTexts(), title: title, x: x, y: y, xScale: xScale, yScale: yScale,
                           notes: notes))
      return NoValue()
    }
  }

  private func bindRuns() {
    bindCall("""
      func plot(_ series: [(String, [[Double]])], at positions: [Double]? = nil, labels: (any AxisLabels)? = nil, \
      title: String? = nil, x: String = "", y: String = "", xScale: AxisScale = .linear, yScale: AxisScale = .linear, \
      notes: [Annotation] = [])
      """) {
      (call: NativeCall, series: [LessonPair<String, [[Double]]>], positions: [Double]?, labels: AnyLessonValue?,
       title: String?, x: String, y: String, xScale: AxisScale, yScale: AxisScale, notes: [Annotation]) in
      for runs in series { try call.charge(work: runs.second.reduce(0) { $0 + $1.count } * 8) }
      call.show(runsFigure(series.map { ($0.first, $0.second) }, at: positions, labels: try labels?.labelTexts(), title: title,
                           x: x, y: y, xScale: xScale, yScale: yScale, notes: notes))
      return NoValue()
    }
  }

  private func bindHeatmaps() {
    bindCall("""
      func heatmap(_ values: Tensor, rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil, \
      title: String? = nil, x: String = "", y: String = "", color: ColorMap? = nil)
      """) {
      (call: NativeCall, values: Tensor, rows: AnyLessonValue?, columns: AnyLessonValue?, title: String?, x: String,
       y: String, color: ColorMap?) in
      try call.showHeatmap(values.matrixRows(for: "heatmap"), rows, columns, title: title, x: x, y: y, color: color)
    }
    bindCall("""
      func heatmap(_ values: [[Double]], rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil, \
      title: String? = nil, x: String = "", y: String = "", color: ColorMap? = nil)
      """) {
      (call: NativeCall, values: [[Double]], rows: AnyLessonValue?, columns: AnyLessonValue?, title: String?, x: String,
       y: String, color: ColorMap?) in
      try call.showHeatmap(values, rows, columns, title: title, x: x, y: y, color: color)
    }
  }

  private func bindTables() {
    declareHostType("Sparkline", Sparkline.self, conformsTo: ["Hashable"]) { "sparkline of \($0.values.count) values" }
    bind("init(_ values: [Double])", in: "Sparkline") { (values: [Double]) in Sparkline(values) }
    bind("var values: [Double]", in: "Sparkline") { (line: Sparkline) in line.values }
    bindCall("""
      func table<Row>(_ values: [Row], rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil, \
      title: String? = nil)
      """) {
      (call: NativeCall, values: [AnyLessonValue], rows: AnyLessonValue?, columns: AnyLessonValue?, title: String?) in
      try call.showTable(values.map { try TableValue($0) }, rows, columns, title: title)
    }
    bindCall("""
      func table<Key: Hashable, Value>(_ values: [Key: Value], columns: (any AxisLabels)? = nil, title: String? = nil, x: String = "", \
      y: String = "")
      """) {
      (call: NativeCall, values: AnyLessonValue, columns: AnyLessonValue?, title: String?, x: String, y: String) in
      call.show(try TableContent.figure(entriesOf: try TableValue(values), x: x, y: y, columns: try columns?.labelTexts(),
                                        title: title))
      return NoValue()
    }
    bindCall("""
      func table(_ values: Tensor, rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil, \
      title: String? = nil)
      """) {
      (call: NativeCall, values: Tensor, rows: AnyLessonValue?, columns: AnyLessonValue?, title: String?) in
      try call.showTable(TableValue.rows(of: values), rows, columns, title: title)
    }
  }
}

/// Values with the name of their series.
typealias NamedSeries = [LessonPair<String, [Double]>]

extension LessonPair {
  var pair: (First, Second) { (first, second) }
}

extension NativeCall {
  /// Charges what drawing a few series takes.
  func charge(_ series: NamedSeries) throws { try charge(work: series.reduce(0) { $0 + $1.second.count }) }
}

extension NativeCall {
  fileprivate func showHeatmap(_ values: [[Double]], _ rows: AnyLessonValue?, _ columns: AnyLessonValue?,
                               title: String?, x: String, y: String, color: ColorMap?) throws -> NoValue {
    try charge(work: values.reduce(0) { $0 + $1.count } * 4)
    show(Figure.heatmap(values, rowLabels: try rows?.labelTexts() ?? [], columnLabels: try columns?.labelTexts() ?? [],
                        title: title, x: x, y: y, color: color))
    return NoValue()
  }

  fileprivate func showTable(_ values: [TableValue], _ rows: AnyLessonValue?, _ columns: AnyLessonValue?,
                             title: String?) throws -> NoValue {
    show(try TableContent(values).figure(rows: try rows?.labelTexts(), columns: try columns?.labelTexts(), title: title))
    return NoValue()
  }
}
