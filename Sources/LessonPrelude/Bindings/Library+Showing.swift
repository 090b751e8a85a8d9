import Figures
import LessonLanguage
import RNN

/// The functions that show figures: each makes the figure that its compiled twin makes, among the block's output.
extension Library {
  func bindShowing() {
    bindCall("""
      func plot(_ values: [Double], at positions: [Double]? = nil, title: String? = nil, x: String = "", \
      y: String = "", yScale: AxisScale = .linear)
      """) {
      (call: NativeCall, values: [Double], positions: [Double]?, title: String?, x: String, y: String,
       scale: AxisScale) in
      call.show(lineFigure([("", values)], at: positions, title: title, x: x, y: y, yScale: scale))
      return NoValue()
    }
    bindCall("""
      func plot(_ series: [(String, [Double])], at positions: [Double]? = nil, title: String? = nil, \
      x: String = "", y: String = "", yScale: AxisScale = .linear)
      """) {
      (call: NativeCall, series: [LessonPair<String, [Double]>], positions: [Double]?, title: String?, x: String,
       y: String, scale: AxisScale) in
      let named = series.map { ($0.first, $0.second) }
      call.show(lineFigure(named, at: positions, title: title, x: x, y: y, yScale: scale))
      return NoValue()
    }
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
    bindCall("""
      func table<Row>(_ values: [Row], rows: (any AxisLabels)? = nil, columns: (any AxisLabels)? = nil, \
      title: String? = nil)
      """) {
      (call: NativeCall, values: [AnyLessonValue], rows: AnyLessonValue?, columns: AnyLessonValue?, title: String?) in
      try call.showTable(values.map { try TableValue($0) }, rows, columns, title: title)
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
    show(TableContent(values).figure(rows: try rows?.labelTexts(), columns: try columns?.labelTexts(), title: title))
    return NoValue()
  }
}
