import Figures
import LessonLanguage
import RNN

/// Points, bars, distributions, small multiples and surfaces.
extension Library {
  func bindPlots() {
    bindCall("""
      func scatter(_ points: [(Double, Double)], labels: (any AxisLabels)? = nil, series: (any AxisLabels)? = nil, \
      title: String? = nil, x: String = "", y: String = "", xScale: AxisScale = .linear, yScale: AxisScale = .linear, \
      notes: [Annotation] = [])
      """) {
      (call: NativeCall, points: [LessonPair<Double, Double>], labels: AnyLessonValue?, series: AnyLessonValue?, title: String?,
       x: String, y: String, xScale: AxisScale, yScale: AxisScale, notes: [Annotation]) in
      try call.charge(work: points.count * 4)
      call.show(scatterFigure(points.map(\.pair), labels: try labels?.labelTexts(), series: try series?.labelTexts(),
        title: title,
                              x: x, y: y, xScale: xScale, yScale: yScale, notes: notes))
      return NoValue()
    }
    bindBars()
    bindHistograms()
    bindPanels()
  }

  private func bindBars() {
    bindCall("""
      func bars(_ values: [Double], labels: (any AxisLabels)? = nil, title: String? = nil, x: String = "", y: String = "")
      """) {
      (call: NativeCall, values: [Double], labels: AnyLessonValue?, title: String?, x: String, y: String) in
      call.show(Figure.barPlot([Series("", values)], names: try labels?.labelTexts() ?? [], title: title, x: x, y: y))
      return NoValue()
    }
    bindCall("""
      func bars(_ series: [(String, [Double])], labels: (any AxisLabels)? = nil, title: String? = nil, x: String = "", \
      y: String = "", stacked: Bool = false)
      """) {
      (call: NativeCall, series: NamedSeries, labels: AnyLessonValue?, title: String?, x: String, y: String, stacked: Bool) in
      call.show(Figure.barPlot(series.map { Series($0.first, $0.second) }, names: try labels?.labelTexts() ?? [], title: title,
                               x: x, y: y, isStacked: stacked))
      return NoValue()
    }
  }

  private func bindHistograms() {
    bindCall("func histogram(_ values: [Double], bins: Int? = nil, title: String? = nil, x: String = \"\", y: String = \"\")") {
      (call: NativeCall, values: [Double], bins: Int?, title: String?, x: String, y: String) in
      try call.charge(work: values.count * 8)
      call.show(Figure.histogram([Series("", values)], bins: bins, title: title, x: x, y: y))
      return NoValue()
    }
    bindCall("""
      func histogram(_ series: [(String, [Double])], bins: Int? = nil, title: String? = nil, x: String = "", y: String = "")
      """) {
      (call: NativeCall, series: NamedSeries, bins: Int?, title: String?, x: String, y: String) in
      try call.charge(work: series.reduce(0) { $0 + $1.second.count } * 8)
      call.show(Figure.histogram(series.map { Series($0.first, $0.second) }, bins: bins, title: title, x: x, y: y))
      return NoValue()
    }
  }

  private func bindPanels() {
    bindCall("""
      func plots(_ panels: [(String, [(String, [Double])])], labels: (any AxisLabels)? = nil, title: String? = nil, \
      x: String = "", y: String = "", yScale: AxisScale = .linear, stacked: Bool = false)
      """) {
      (call: NativeCall, panels: [LessonPair<String, NamedSeries>], labels: AnyLessonValue?, title: String?, x: String,
       y: String, yScale: AxisScale, stacked: Bool) in
      for panel in panels { try call.charge(panel.second) }
      call.show(panelFigure(panels.map { ($0.first, $0.second.map(\.pair)) }, labels: try labels?.labelTexts(), title: title,
        x: x,
                            y: y, yScale: yScale, stacked: stacked))
      return NoValue()
    }
    bindCall("""
      func surface(_ values: [[Double]], xRange: ClosedRange<Double>, yRange: ClosedRange<Double>, \
      path: [(Double, Double)] = [], title: String? = nil, x: String = "", y: String = "", z: String = "", \
      scale: AxisScale = .linear)
      """) {
      (call: NativeCall, values: [[Double]], xRange: ClosedRange<Double>, yRange: ClosedRange<Double>,
       path: [LessonPair<Double, Double>], title: String?, x: String, y: String, z: String, scale: AxisScale) in
      try call.charge(work: values.reduce(0) { $0 + $1.count } * 8)
      call.show(Figure.surface(values, x: xRange, y: yRange, path: path.map(\.pair), title: title, xLabel: x, yLabel: y,
        zLabel: z,
                               scale: scale))
      return NoValue()
    }
  }
}
