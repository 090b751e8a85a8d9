extension Stylesheet {
  /// Figures, tables and formulas.
  static let figures = #"""
    figure { margin: 2rem 0; }
    figure > .block { margin-block: 0; }
    figcaption { margin-top: 0.6rem; font-size: var(--small); line-height: 1.45; color: var(--muted);
      text-wrap: pretty; }
    figure:has(table) > figcaption:first-child { margin: 0 0 0.6rem; }
    .numbered { font-weight: 650; color: var(--text); }
    .drawing { display: block; max-width: 100%; height: auto; margin-inline: auto; }

    .figure-data { font-size: var(--small); color: var(--muted); }
    .figure-data > summary { cursor: pointer; }

    .scroll, .table-scroll { overflow-x: auto; margin-block: 1.5rem; }
    figure .scroll, figure .table-scroll, .output .table-scroll { margin-block: 0; }
    table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.45;
      font-variant-numeric: tabular-nums lining-nums; }
    th, td { padding: 0.35rem 0.8rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
    th:first-child, td:first-child { padding-left: 0.25rem; }
    thead th { font-weight: 650; border-bottom: 1px solid var(--muted); vertical-align: bottom; }
    tbody th { font-weight: 500; }
    .numeric, [align="right"] { text-align: end; }
    [align="center"] { text-align: center; }

    math { font-family: var(--math-font); font-size-adjust: 0.5; }
    math[display="block"] { margin: 0; }
    .equation { display: flex; align-items: center; margin-block: var(--gap); }
    .equation > .scroll { flex: 1; margin: 0; padding-block: 0.4rem; }
    .equation > .number { flex: none; padding-left: 1rem; color: var(--muted); font-variant-numeric: tabular-nums; }

    /* What KaTeX says in attributes that MathML Core has no more. */
    mtext[mathvariant*="bold"] { font-weight: bold; }
    mtext[mathvariant*="italic"] { font-style: italic; }
    mtext[mathvariant="monospace"] { font-family: var(--code-font); }
    mtable[columnalign="right left"] > mtr > mtd:nth-child(odd),
    mtable[columnalign^="right left right"] > mtr > mtd:nth-child(odd),
    mtable[columnalign="right"] > mtr > mtd { text-align: right; }
    mtable[columnalign="right left"] > mtr > mtd:nth-child(even),
    mtable[columnalign^="right left right"] > mtr > mtd:nth-child(even),
    mtable[columnalign^="left"] > mtr > mtd { text-align: left; }
    mtable[columnspacing^="0em"] > mtr > mtd { padding-inline: 0; }
    mtable[columnspacing^="0em 1em"] > mtr > mtd:nth-child(odd):not(:first-child) { padding-left: 1em; }
    mtable[rowspacing="0.25em"] > mtr > mtd { padding-block: 0.35em; }
    menclose[notation~="box"] { display: inline-block math; border: 1px solid; padding: 0.2em; }
    """#
}
