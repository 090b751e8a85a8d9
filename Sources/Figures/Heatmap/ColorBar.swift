/// The key to colours: a bar of all of them with the values at its ends, and zero in its middle if there is one.
struct ColorBar {
  let colors: ColorRange
  let texts: (lower: String, upper: String)

  init(_ colors: ColorRange) {
    let ends = NumberFormat(for: [colors.lower, colors.upper], significant: 3)
    func text(_ value: Double) -> String { value == 0 ? "0" : ends.text(value) }
    self.init(colors, texts: (text(colors.lower), text(colors.upper)))
  }

  init(_ colors: ColorRange, texts: (lower: String, upper: String)) {
    self.colors = colors
    self.texts = texts
  }

  func draw(into drawing: inout Drawing, in bar: Rectangle) {
    let style = TextStyle.small
    let step = bar.width / Double(ColorLevel.count)
    for level in ColorLevel.all(colors.map) {
      let part = Rectangle(x: bar.x + Double(level.index) * step, y: bar.y, width: step, height: bar.height)
      drawing.add(.path(Path(part), ShapeStyle(.fill, .cell(level))))
    }
    drawing.add(.rectangle(bar, ShapeStyle(.hairline, .muted)))
    let baseline = bar.maxY + style.size + 4
    func mark(_ text: String, _ x: Double, _ anchor: TextMark.Anchor) {
      drawing.add(TextMark(text, at: Point(x, baseline), anchor: anchor, style: style, ink: .muted))
    }
    mark(texts.lower, bar.x, .start)
    if colors.map == .diverging { mark("0", bar.center.x, .middle) }
    mark(texts.upper, bar.maxX, .end)
  }
}
