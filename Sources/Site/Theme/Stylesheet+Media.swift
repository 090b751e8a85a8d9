extension Stylesheet {
  /// Small screens, moving pages, and paper. It must come last.
  static let media = #"""
    @media (max-width: 42rem) {
      :root { --outset: 0rem; }
    }

    @media (max-width: 30rem) {
      :root { --pad: 0.8rem; }
      html { font-size: 106.25%; }
      .title h1 { font-size: 1.8rem; }
      .title .lede { font-size: 1.1rem; }
      pre { font-size: 0.76rem; }
      .anchor { display: none; }
      .output .data-table { min-width: 70%; font-size: 0.78rem; }
      .output .data-table :is(th, td) { padding-inline: 0.25rem; }
      .output .data-table td:not(.numeric) { white-space: normal; }
      .output > pre { white-space: pre-wrap; overflow-wrap: anywhere; }
      .equation > .number { padding-left: 0.5rem; }
      .equation math { font-size: 0.93em; }
    }

    @media (prefers-reduced-motion: no-preference) {
      html { scroll-behavior: smooth; }
    }

    @media print {
      :root { color-scheme: light; --measure: 100%; --outset: 0rem; }
      html { font-size: 10.5pt; }
      @page { margin: 2cm; }
      .skip, .page-header, .turn, .sections, .anchor, .figure-data:not([open]), .fold > summary { display: none; }
      .fold::details-content { display: block; content-visibility: visible; block-size: auto; }
      .block, figure, table, .equation, .problem { break-inside: avoid; }
      h1, h2, h3, h4 { break-after: avoid; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; }
      .scroll, .table-scroll { overflow: visible; }
      article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.8em; overflow-wrap: anywhere; }
    }
    """#
}
