extension Stylesheet {
  /// What Markdown makes.
  static let prose = #"""
    p, ul, ol, blockquote, dl { margin-block: 0 var(--gap); }
    p { text-wrap: pretty; }
    li { margin-block: 0.3rem; }
    li > ul, li > ol { margin-block: 0.3rem; }
    ul, ol { padding-left: 1.5rem; }
    li:has(> input[type="checkbox"]) { list-style: none; }
    li > input[type="checkbox"] { margin: 0 0.5rem 0 -1.4rem; }

    h2, h3, h4, h5, h6 { position: relative; margin: 2.75rem 0 0.75rem; line-height: 1.25; text-wrap: balance; }
    h2 { font-size: 1.55rem; letter-spacing: -0.012em; }
    h3 { font-size: 1.2rem; margin-top: 2.25rem; }
    h4, h5, h6 { font-size: 1rem; margin-top: 2rem; }
    .anchor { position: absolute; right: 100%; padding-right: 0.35rem; color: var(--muted); text-decoration: none;
      opacity: 0; }
    :is(h2, h3, h4, h5, h6):hover .anchor, .anchor:focus-visible { opacity: 1; }

    strong { font-weight: 650; }
    em:lang(ko), i:lang(ko) { font-style: normal; font-weight: 600; }
    blockquote { margin-inline: 0; padding-left: 1.1rem; border-left: 0.2rem solid var(--line); color: var(--muted); }
    hr { margin: 2.5rem auto; width: 6rem; border: 0; border-top: 1px solid var(--line); }
    img { max-width: 100%; height: auto; }
    mark { background: var(--mark); color: inherit; }
    kbd { padding: 0.05rem 0.35rem; border: 1px solid var(--line); border-radius: 0.25rem; font-size: 0.85em; }

    .value { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .together { white-space: nowrap; }
    .footnotes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: var(--small); }
    sup { line-height: 0; font-size: 0.75em; }
    """#
}
