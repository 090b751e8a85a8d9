/// The style sheet that a page with figures includes once.
///
/// Colours come in pairs for light and dark and follow the `color-scheme` of the page; on paper they are light. All
/// class names inside drawings begin with `d-`. Everything a page may want to change is a custom property.
public enum FigureStyle {
  /// The rules, ready for a style sheet or a `<style>` element.
  public static let css = [properties, drawings, inks, cells, tables, media].joined(separator: "\n")

  private static let properties = """
    .drawing, .data-table {
      --figure-ground: \(Palette.ground.css);
      --figure-text: \(Palette.text.css);
      --figure-muted: \(Palette.muted.css);
      --figure-grid: \(Palette.grid.css);
      --figure-good: \(Palette.good.css);
      --figure-bad: \(Palette.bad.css);
    }
    """

  private static let drawings = """
    .figure-plot, .figure-diagram { container-type: inline-size; }
    .drawing { display: block; max-width: 100%; height: auto; margin-inline: auto; overflow: visible;
      font-family: var(--figure-font, system-ui, sans-serif); font-weight: 400; font-style: normal;
      letter-spacing: normal; font-variant-numeric: tabular-nums lining-nums; }
    .d-spark { display: inline-block; vertical-align: middle; margin: 0; }
    .d-narrow { display: none; }
    @container (max-width: 520px) { .d-wide { display: none; } .d-narrow { display: block; } }
    .drawing text { fill: var(--ink); }
    \(TextStyle.allCases.map { ".\($0.className) { font-size: \(Int($0.size))px; }" }.joined(separator: "\n"))
    .d-title { font-weight: 600; }
    .d-code { font-family: var(--code-font, ui-monospace, monospace); }
    .d-sub { font-size: \(FormulaText.size)em; }
    .d-middle { text-anchor: middle; }
    .d-end { text-anchor: end; }
    .d-halo { stroke: var(--figure-ground); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
    .d-hairline, .d-line, .d-heavy { fill: none; stroke: var(--ink); stroke-linejoin: round; }
    .d-hairline { stroke-width: 1px; }
    .d-line { stroke-width: 2px; }
    .d-heavy { stroke-width: 4px; }
    .d-fill { fill: var(--ink); }
    .d-wash { fill: var(--ink); fill-opacity: .14; }
    .d-box { fill: var(--ink); fill-opacity: .12; stroke: var(--ink); stroke-width: 1.5px; }
    .d-hollow { fill: var(--figure-ground); stroke: var(--ink); stroke-width: 2px; }
    .d-dash1 { stroke-dasharray: 7 3; }
    .d-dash2 { stroke-dasharray: 2 3; }
    .d-dash3 { stroke-dasharray: 9 3 2 3; }
    .d-dash4 { stroke-dasharray: 12 4; }
    """

  private static let inks = """
    .d-text { --ink: var(--figure-text); }
    .d-muted { --ink: var(--figure-muted); }
    .d-grid { --ink: var(--figure-grid); }
    .d-ground { --ink: var(--figure-ground); }
    .d-good { --ink: var(--figure-good); }
    .d-bad { --ink: var(--figure-bad); }
    \(Palette.series.indices.map { ".\(Ink.series($0).className) { --ink: \(Palette.series[$0].css); }" }
      .joined(separator: "\n"))
    """

  private static let cells = [ColorMap.sequential, .diverging].flatMap(ColorLevel.all).map { level in
    """
    .\(Ink.cell(level).className) { --ink: \(level.fill.css); }
    .\(Ink.onCell(level).className) { --ink: \(level.text.css); }
    """
  }.joined(separator: "\n")

  private static let tables = """
    .table-scroll { overflow-x: auto; max-width: 100%; }
    .data-table { border-collapse: collapse; margin-inline: auto; font-size: .9375em; line-height: 1.5;
      font-variant-numeric: tabular-nums lining-nums; }
    .data-table th, .data-table td { padding: .2em .8em; text-align: start; vertical-align: baseline;
      white-space: nowrap; border: 0; border-block-end: 1px solid var(--figure-grid); }
    .data-table th { font-weight: 600; white-space: normal; text-wrap: balance; }
    .data-table thead th { border-block-end: 2px solid var(--figure-muted); vertical-align: bottom; }
    .data-table .numeric { text-align: end; }
    .data-table .prose { white-space: normal; min-width: 14em; max-width: 34em; }
    .data-table .cut td { text-align: center; color: var(--figure-muted); font-style: italic; }
    .figure-data { margin-block-start: .5em; font-size: .9375em; }
    .figure-data summary { cursor: pointer; }
    .figure-note { margin-block: .25em; font-size: .875em; text-align: center; }
    """

  private static let media = """
    @media print {
      .figure-plot, .figure-diagram, .figure-table { color-scheme: light; break-inside: avoid; }
      .drawing:not(.d-spark) { max-width: min(100%, 13.5cm); max-height: 20cm; }
      .figure-data:not([open]) { display: none; }
      .table-scroll { overflow: visible; }
    }
    @media (forced-colors: active) {
      .drawing, .data-table { --figure-ground: Canvas; --figure-text: CanvasText; --figure-muted: CanvasText;
        --figure-grid: GrayText; }
      \(Palette.series.indices.map { "." + Ink.series($0).className }.joined(separator: ", ")) { --ink: CanvasText; }
    }
    """
}
