extension Stylesheet {
  /// Colours and sizes, each said once; each colour for a light and a dark page.
  static let colors = #"""
    :root {
      color-scheme: light dark;

      --ground: light-dark(#ffffff, #16181d);
      --raised: light-dark(#f6f7f9, #1e2127);
      --text: light-dark(#1f2328, #e6e8eb);
      --muted: light-dark(#59636e, #a3abb5);
      --line: light-dark(#dfe3e8, #363c45);
      --accent: light-dark(#2259c7, #82aeff);
      --mark: light-dark(#fff3bf, #4a3f10);
      --good: light-dark(#1a7f37, #4ac26b);
      --bad: light-dark(#c2261f, #ff8a80);
      --bad-ground: light-dark(#fff5f4, #2b1a1b);

      --keyword: light-dark(#9a2f8f, #e79be0);
      --type: light-dark(#006b5b, #4fd1b5);
      --string: light-dark(#b3213f, #ff93a3);
      --number: light-dark(#2259c7, #82aeff);
      --comment: light-dark(#59636e, #a3abb5);
      --attribute: light-dark(#7a5f00, #ddc34a);

      --prose-font: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Ubuntu, Cantarell, "Noto Sans",
        "Liberation Sans", Arial, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR",
        "Noto Sans CJK KR", sans-serif;
      --code-font: ui-monospace, "SF Mono", SFMono-Regular, Menlo, "Cascadia Mono", Consolas, "Noto Sans Mono",
        "Liberation Mono", "D2Coding", "Noto Sans Mono CJK KR", monospace;
      --figure-font: var(--prose-font);
      --math-font: "STIX Two Math", "Latin Modern Math", "Cambria Math", "TeX Gyre Termes Math", "DejaVu Math TeX Gyre",
        "Noto Sans Math", math, serif;

      /* About 70 letters of the fonts above. */
      --measure: 33rem;
      /* How far a frame stands out of the text on each side, so that code begins where the text does. */
      --outset: 1rem;
      --pad: 1rem;
      --edge: 1.25rem;
      --gap: 1.25rem;
      --small: 0.875rem;
    }
    """#

  /// The frame: header, sections, text, turning the page.
  static let page = #"""
    *, ::before, ::after { box-sizing: border-box; }

    html {
      font: 112.5%/1.6 var(--prose-font);
      color: var(--text);
      background: var(--ground);
      scroll-padding-top: 1rem;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      font-kerning: normal;
      hanging-punctuation: first last;
    }

    body { margin: 0; overflow-wrap: break-word; }

    :lang(ko) { line-height: 1.75; word-break: keep-all; }

    a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
    a:hover { text-decoration-thickness: 0.12em; }
    :focus-visible { outline: 0.15rem solid var(--accent); outline-offset: 0.15rem; border-radius: 0.15rem; }

    /* The page: one column of text, and where there is room the list of sections beside it. */

    .page-header, .page-footer, .turn, main { max-width: calc(var(--measure) + 2 * var(--edge)); margin-inline: auto; }
    .page-header, .page-footer, .turn, main { padding-inline: var(--edge); }

    .skip { position: absolute; left: var(--edge); top: -10rem; padding: 0.5rem 1rem; background: var(--ground);
      z-index: 1; }
    .skip:focus { top: 0.5rem; }

    .page-header { padding-block: 1.25rem; font-size: var(--small); }
    .page-header a { color: var(--muted); text-decoration: none; }
    .page-header a:hover { color: var(--accent); text-decoration: underline; }
    .page-header .site { font-weight: 600; color: var(--text); }
    .page-header ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }

    .page-footer { padding-block: 1.5rem 3rem; font-size: var(--small); color: var(--muted); }

    .title { margin-block: 2rem 2.5rem; }
    .title h1 { margin: 0; font-size: 2.25rem; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
    .title .lede { margin: 0.75rem 0 0; font-size: 1.2rem; line-height: 1.45; color: var(--muted); text-wrap: pretty; }
    :lang(ko) .title h1 { line-height: 1.3; letter-spacing: -0.01em; }

    .sections { margin-bottom: 2.5rem; font-size: var(--small); line-height: 1.4; }
    .sections h2 { margin: 0 0 0.5rem; font-size: inherit; letter-spacing: 0; color: var(--muted); font-weight: 600; }
    .sections ul { margin: 0; padding: 0 0 0 0.9rem; list-style: none; border-left: 0.15rem solid var(--line); }
    .sections li { margin: 0.35rem 0; }
    .sections li.deep { padding-left: 1rem; }
    .sections a { color: var(--muted); text-decoration: none; }
    .sections a:hover { color: var(--accent); text-decoration: underline; }

    @media (min-width: 74rem) {
      .with-sections { display: grid; grid-template-columns: 1fr var(--measure) 1fr; max-width: none;
        column-gap: 2rem; }
      .with-sections > * { grid-column: 2; }
      .with-sections > .sections {
        grid-column: 1; grid-row: 1 / span 2; justify-self: end; align-self: start;
        position: sticky; top: 2rem; width: 11rem; max-height: calc(100vh - 4rem); margin-top: 2.75rem;
        overflow-y: auto;
      }
      .with-sections > .title { grid-row: 1; }
    }

    .turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 3.5rem; }
    .turn a {
      flex: 1 1 14rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem;
      color: inherit; text-decoration: none; text-wrap: balance;
    }
    .turn a:hover { border-color: var(--accent); color: var(--accent); }
    .turn span { display: block; font-size: var(--small); color: var(--muted); }
    .turn .next { text-align: end; }
    .turn .next:first-child { max-width: calc(50% - 0.5rem); margin-left: auto; }
    .turn .previous:last-child { max-width: calc(50% - 0.5rem); }
    """#

  /// The list of lessons.
  static let contents = #"""
    .lessons { margin: 0; padding: 0; list-style: none; counter-reset: lesson; }
    .lessons > li { margin: 0; padding: 1.1rem 0; border-top: 1px solid var(--line); }
    .lessons > li:last-child { border-bottom: 1px solid var(--line); }
    .lessons a { font-size: 1.15rem; font-weight: 650; text-decoration: none; }
    .lessons a:hover { text-decoration: underline; }
    .lessons p { margin: 0.2rem 0 0; color: var(--muted); }
    """#
}
