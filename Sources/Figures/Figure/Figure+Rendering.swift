extension Figure {
  /// The width of a figure in the text column of a wide page, and on a telephone, in CSS pixels.
  ///
  /// A drawing that is only scaled down would lose its type on a narrow screen, so it is laid out twice and the style
  /// sheet shows the one that fits.
  static let wide = 640.0
  static let narrow = 340.0

  /// `width` within what a layout can make use of.
  static func usable(_ width: Double) -> Double {
    width.isFinite ? min(max(width, 240), 4000) : wide
  }

  /// The figure as one SVG element, laid out for `width` CSS pixels; a table has none and gives an empty string.
  ///
  /// `idPrefix` must be unique in its page.
  public func svg(idPrefix: String, width: Double = 640) -> String {
    guard case .picture(let picture) = content else { return "" }
    return picture.drawing(width: width).svg(idPrefix: idPrefix, title: title, description: description)
  }

  /// The figure for a page, without a caption: the drawing and, folded, its data where they are few; or the table.
  ///
  /// `idPrefix` must be unique in its page; `dataLabel` is the summary of the folded table.
  public func html(idPrefix: String, dataLabel: String = "Data") -> String {
    switch content {
    case .rendered(let rendered):
      return rendered.html(idPrefix: idPrefix, description: description, dataLabel: dataLabel)
    case .table(let table):
      return "<div class=\"figure-table\">\n" + table.html(label: title) + "</div>\n"
    case .picture(let picture):
      let wide = picture.drawing(width: Self.wide), narrow = picture.drawing(width: Self.narrow)
      func svg(_ drawing: Drawing, _ suffix: String, _ className: String) -> String {
        drawing.svg(idPrefix: idPrefix + suffix, title: title, description: description, className: className)
      }
      var html = "<div class=\"figure-\(role.rawValue)\">\n"
      if wide == narrow {
        html += svg(wide, "", "drawing")
      } else {
        html += svg(wide, "", "drawing d-wide") + svg(narrow, "-narrow", "drawing d-narrow")
      }
      if let data = picture.data {
        html += "<details class=\"figure-data\">\n<summary>\(Markup.escaped(dataLabel))</summary>\n"
        html += data.html(label: "\(dataLabel): \(title)") + "</details>\n"
      }
      return html + "</div>\n"
    }
  }

  /// The figure in at most `width` columns of text, each line ended; with colours if `ansi`.
  public func terminal(width: Int, ansi: Bool) -> String {
    let width = min(max(width, 20), 400)
    switch content {
    case .rendered(let rendered): return rendered.terminal
    case .table(let table): return table.terminal(width: width, ansi: ansi)
    case .picture(let picture): return picture.terminal(width: width, ansi: ansi)
    }
  }
}
