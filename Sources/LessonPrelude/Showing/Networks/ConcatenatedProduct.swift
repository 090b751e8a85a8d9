import Figures

/// The recurrence as one product: the weights for the input and for the old state side by side, times both stacked.
struct ConcatenatedProduct {
  /// [H, V] and [H, H].
  var inputWeights: [[Double]]
  var hiddenWeights: [[Double]]
  var x: [Double]
  var h: [Double]
  /// The new state, [H].
  var result: [Double]

  func figure(title: String?) -> Figure {
    let rows = inputWeights.count
    guard rows > 0, hiddenWeights.count == rows, inputWeights.allSatisfy({ $0.count == x.count }),
          hiddenWeights.allSatisfy({ $0.count == h.count }), result.count == rows else {
      return Figure(.diagram, title: title ?? "Concatenated product",
        Diagram.empty("nothing to draw: the shapes do not fit together"))
    }
    let finding = "[W_xh W_hh], \(rows) by \(x.count + h.count), times [x_t; h_{t-1}], \(x.count + h.count) numbers, is "
      + "the sum of W_xh x_t (\(rows) by \(x.count)) and W_hh h_{t-1} (\(rows) by \(h.count)); with the bias and tanh it gives h_t = "
      + "(" + result.prefix(8).map(spoken).joined(separator: ", ") + (rows > 8 ? ", …)." : ").")
    let table = DataTable(headers: ["row"] + x.indices.map { "W_xh \($0)" } + h.indices.map { "W_hh \($0)" } + ["h_t"],
                          rows: (0..<rows).map { row in
                            [.integer(row)] + (inputWeights[row] + hiddenWeights[row] + [result[row]]).map { Cell.number($0) }
                          }, rowHeaders: true)
    return Figure(.diagram, title: title ?? "One matrix for input and state",
                  Diagram(finding: finding, data: table) { draw(width: $0, title: title) })
  }

  private func draw(width: Double, title: String?) -> Drawing {
    var sketch = Sketch(width: width)
    let narrow = sketch.isNarrow
    if let title { sketch.text(title, 0, 10, .start, style: .title) }
    let top = title == nil ? 0.0 : 26
    let columns = Double(x.count + h.count), rows = Double(result.count)
    let numbers: [Double] = Array((inputWeights + hiddenWeights + [x, h, result]).joined())
    let range = CellGrid.Range(for: numbers, map: .diverging)
    let widest = numbers.map { TextStyle.small.width(of: range.text($0)) }.max() ?? 40
    // The vectors stand beside the matrix where there is room, and below it where there is not.
    let room = narrow ? width : width - 2 * (widest + 8) - 184
    // Whole pixels leave no seams, but a matrix of very many columns has to fit too.
    let fair = max(0, room - 6) / columns
    let cell = min(widest + 8, fair >= 3 ? fair.rounded(.down) : fair)
    let vectorCell = min(widest + 8, 60)
    let height = min(26, max(240 / max(rows, columns), min(4, 480 / max(rows, columns))))
    let matrixWidth = cell * columns + 6
    let stackHeight = height * columns + 6

    func brackets(_ area: Rectangle) {
      for (edge, inner) in [(area.x - 4, area.x + 2), (area.maxX + 4, area.maxX - 2)] {
        sketch.line((inner, area.y - 5), (edge, area.y - 5), (edge, area.maxY + 5), (inner, area.maxY + 5), ink: .text)
      }
    }
    func block(_ rows: [[Double]], _ x: Double, _ y: Double, _ cell: Double, _ ink: Ink) {
      let grid = CellGrid(rows, range: range, cell: (cell, height))
      grid.draw(into: &sketch.drawing, at: Point(x, y))
      sketch.drawing.add(.rectangle(Rectangle(x: x, y: y, width: grid.width, height: grid.height), ShapeStyle(.line, ink)))
    }

    let left = narrow ? 6.0 : vectorCell + 62
    let matrixY = top + (narrow ? 30 : max(30, 30 + (stackHeight - rows * height) / 2))
    // The matrix with its two blocks.
    block(inputWeights, left, matrixY, cell, Sketch.input)
    block(hiddenWeights, left + cell * Double(x.count) + 6, matrixY, cell, Sketch.hidden)
    brackets(Rectangle(x: left, y: matrixY, width: matrixWidth, height: rows * height))
    sketch.formula("W_xh", left + cell * Double(x.count) / 2, matrixY - 17, ink: Sketch.input)
    sketch.formula("W_hh", left + cell * (Double(x.count) + Double(h.count) / 2) + 6, matrixY - 17, ink: Sketch.hidden)

    // The two vectors, one above the other.
    let stackX = narrow ? 120.0 : left + matrixWidth + 34, stackY = narrow ? matrixY + rows * height + 40 : top + 30
    block(x.map { [$0] }, stackX, stackY, vectorCell, Sketch.input)
    block(h.map { [$0] }, stackX, stackY + height * Double(x.count) + 6, vectorCell, Sketch.hidden)
    brackets(Rectangle(x: stackX, y: stackY, width: vectorCell, height: stackHeight))
    let labelX = stackX + vectorCell + 10
    sketch.formula("x_t", labelX, stackY + height * Double(x.count) / 2, .start, ink: Sketch.input)
    sketch.formula("h_{t-1}", labelX, stackY + height * (Double(x.count) + Double(h.count) / 2) + 6, .start, ink: Sketch.hidden)

    // The result.
    let middle = narrow ? stackY + stackHeight / 2 : matrixY + rows * height / 2
    if narrow {
      sketch.formula("tanh(", 96, middle, .end)
      sketch.formula("+ b_h) =", 190, middle, .start, hasHalo: true)
      sketch.text("·", 108, middle)
    } else {
      sketch.formula("= tanh(", vectorCell + 6, middle, .start)
      sketch.text("·", left + matrixWidth + 19, middle, style: .title)
      sketch.formula("+ b_h)", labelX + 34, middle, .start)
    }
    let answerX = narrow ? min(width - vectorCell - 6, 268) : 2
    block(result.map { [$0] }, answerX, middle - rows * height / 2, vectorCell, Sketch.output)
    sketch.formula("h_t", answerX + vectorCell / 2, middle - rows * height / 2 - 14, ink: Sketch.output)
    let bottom = max(stackY + stackHeight, matrixY + rows * height) + 26
    sketch.text("colours: " + range.ends, 0, bottom, .start, ink: .muted)
    sketch.drawing.height = bottom + 10
    return sketch.drawing
  }
}
