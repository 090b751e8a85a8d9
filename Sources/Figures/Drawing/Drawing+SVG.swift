extension Drawing {
  /// The drawing as an SVG element that a screen reader announces as one image with `title` and `description`.
  ///
  /// `idPrefix` must be unique in its page; the identifiers are made from it.
  func svg(idPrefix: String, title: String, description: String, className: String = "drawing") -> String {
    let id = Markup.identifier(idPrefix)
    let width = Markup.coordinate(width), height = Markup.coordinate(height)
    var svg = #"<svg class="\#(className)" role="img" aria-labelledby="\#(id)-title \#(id)-desc""#
    svg += #" viewBox="0 0 \#(width) \#(height)" width="\#(width)" height="\#(height)""#
    svg += #" xmlns="http://www.w3.org/2000/svg">"#
    svg += "\n<title id=\"\(id)-title\">\(Markup.escaped(title))</title>"
    svg += "\n<desc id=\"\(id)-desc\">\(Markup.escaped(description))</desc>\n"
    for mark in marks { mark.write(to: &svg) }
    return svg + "</svg>\n"
  }
}

extension Mark {
  fileprivate func write(to svg: inout String) {
    switch self {
    case .path(let path, let style):
      if !path.isEmpty { svg += #"<path class="\#(style.classNames)" d="\#(path.data)"/>"# + "\n" }
    case .rectangle(let area, let style, let cornerRadius):
      let corner = cornerRadius > 0 ? #" rx="\#(Markup.coordinate(cornerRadius))""# : ""
      svg += #"<rect class="\#(style.classNames)" x="\#(Markup.coordinate(area.x))" y="\#(Markup.coordinate(area.y))""#
      svg += #" width="\#(Markup.coordinate(area.width))" height="\#(Markup.coordinate(area.height))""#
      svg += corner + "/>\n"
    case .circle(let center, let radius, let style):
      svg += #"<circle class="\#(style.classNames)" cx="\#(Markup.coordinate(center.x))""#
      svg += #" cy="\#(Markup.coordinate(center.y))" r="\#(Markup.coordinate(radius))"/>"# + "\n"
    case .text(let text):
      svg += #"<text class="\#(text.classNames)" x="\#(text.places)""#
      svg += #" y="\#(Markup.coordinate(text.position.y))">\#(text.content)</text>"# + "\n"
    case .group(let marks, let offset):
      svg += #"<g transform="translate(\#(Markup.coordinate(offset.x)) \#(Markup.coordinate(offset.y)))">"# + "\n"
      for mark in marks { mark.write(to: &svg) }
      svg += "</g>\n"
    }
  }
}

extension TextMark {
  fileprivate var classNames: String {
    var names = style.className + " " + ink.className
    if anchor != .start { names += " d-" + anchor.rawValue }
    if hasHalo { names += " d-halo" }
    return names
  }

  /// Where the text, or each of its letters, begins.
  fileprivate var places: String {
    guard let advance else { return Markup.coordinate(position.x) }
    return text.indices.enumerated().map { Markup.coordinate(position.x + Double($0.offset) * advance) }.joined(separator: " ")
  }

  fileprivate var content: String {
    // Spaces at the ends and after each other would be dropped, and the letters after them move.
    if advance != nil { return Markup.escaped(text.replacing(" ", with: "\u{A0}")) }
    guard isFormula else { return Markup.escaped(text) }
    let drop = Markup.coordinate(style.size * FormulaText.drop)
    var isDown = false
    return FormulaText.pieces(of: text).map { piece in
      defer { isDown = piece.isSubscript }
      let text = Markup.escaped(piece.text)
      if piece.isSubscript == isDown { return text }
      return piece.isSubscript ? #"<tspan class="d-sub" dy="\#(drop)">\#(text)</tspan>"#
        : #"<tspan dy="-\#(drop)">\#(text)</tspan>"#
    }.joined()
  }
}

extension Path {
  /// The path in the language of the `d` attribute.
  var data: String {
    func pair(_ point: Point) -> String { Markup.coordinate(point.x) + " " + Markup.coordinate(point.y) }
    var data = ""
    for element in elements {
      switch element {
      case .move(let point): data += "M" + pair(point)
      case .line(let point): data += "L" + pair(point)
      case .curve(let first, let second, let point): data += "C" + pair(first) + " " + pair(second) + " " + pair(point)
      case .rectangle(let area):
        let width = Markup.coordinate(area.width)
        data += "M\(pair(Point(area.x, area.y)))h\(width)v\(Markup.coordinate(area.height))h-\(width)z"
      case .close: data += "Z"
      }
    }
    return data
  }
}
