extension Stylesheet {
  /// Code, what it printed, and what went wrong.
  static let code = #"""
    /* Code, and what it printed, in one frame */

    code, pre, samp, kbd { font-family: var(--code-font); }
    code, samp { font-size: 0.875em; }
    :not(pre) > code { padding: 0.1em 0.3em; background: var(--raised); border-radius: 0.25rem;
      overflow-wrap: anywhere; }
    a > code { color: inherit; }
    :is(h1, h2, h3, h4, h5, h6) > code { font-size: 0.9em; }

    pre {
      margin: 0; padding: 0.85rem var(--pad); overflow-x: auto; tab-size: 4;
      font-size: 0.78rem; line-height: 1.55; white-space: pre; word-break: normal; unicode-bidi: isolate;
      font-variant-ligatures: none; hyphens: none;
    }
    pre > code, pre > samp { font-size: inherit; font-family: inherit; }

    .block, article > pre, article > .problem { margin: 1.5rem calc(-1 * var(--outset)); }
    .block { border: 1px solid var(--line); border-radius: 0.5rem; }
    .block > :first-child { border-start-start-radius: 0.45rem; border-start-end-radius: 0.45rem; }
    .block > :last-child { border-end-start-radius: 0.45rem; border-end-end-radius: 0.45rem; }
    .block > * + * { border-top: 1px solid var(--line); }
    .code { background: var(--raised); }
    pre:focus-visible, .scroll:focus-visible { outline-offset: -0.15rem; }
    article > pre, li > pre, blockquote > pre {
      background: var(--raised); border: 1px solid var(--line); border-radius: 0.5rem;
    }

    .fold > summary { padding: 0.4rem var(--pad); font-size: var(--small); color: var(--muted); cursor: pointer; }
    .fold > summary:hover { color: var(--accent); }
    .fold[open] > summary { border-bottom: 1px solid var(--line); }

    .hint { margin: 0.75rem 0; }
    .hint > summary { color: var(--muted); cursor: pointer; }
    .hint > summary:hover { color: var(--accent); }

    .output { position: relative; }
    .output > pre { color: var(--text); }
    .output > .figure-plot, .output > .figure-diagram, .output > .figure-table { padding: 1rem; }
    .note {
      display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between;
      margin: 0; padding: 0.3rem var(--pad); font-size: 0.75rem; line-height: 1.4; color: var(--muted);
    }
    .output > .note { padding-bottom: 0; }
    .output > .note + pre { padding-top: 0.35rem; }
    .checked { color: var(--good); white-space: nowrap; }

    .keyword, .directive { color: var(--keyword); }
    .type { color: var(--type); }
    .string, .regex { color: var(--string); }
    .number { color: var(--number); }
    .comment { color: var(--comment); font-style: italic; }
    .attribute { color: var(--attribute); }
    :lang(ko) .comment { font-style: normal; }
    .wrong { background: none; color: inherit; text-decoration: underline wavy var(--bad) 0.08em;
      text-underline-offset: 0.2em; }

    /* What went wrong */

    .problem { padding: 0.75rem var(--pad); background: var(--bad-ground); box-shadow: inset 0.2rem 0 var(--bad);
      font-size: var(--small); }
    .problem > p { margin: 0; }
    .problem > p + p { margin-top: 0.35rem; }
    .problem strong { color: var(--bad); }
    .problem .place { color: var(--muted); font-size: 0.75rem; font-family: var(--code-font); overflow-wrap: anywhere; }
    .problem > pre { padding: 0.5rem 0; background: none; }
    article > .problem { border-radius: 0.25rem; }
    .problem.expected { background: none; box-shadow: inset 0.2rem 0 var(--line); }
    .problem.expected strong { color: var(--muted); }
    p > .problem { display: inline; padding: 0.1em 0.3em; box-shadow: none; border: 1px solid var(--bad);
      border-radius: 0.25rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    """#
}
