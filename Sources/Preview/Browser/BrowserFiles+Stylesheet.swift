extension BrowserFiles {
  static let stylesheetText = #"""
    /* The script keeps the place itself. */
    html { overflow-anchor: none; }

    .preview-notice {
      position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2; max-width: calc(100vw - 2rem);
      padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised);
      color: var(--text); font-size: var(--small); line-height: 1.4; box-shadow: 0 0.15rem 0.6rem rgb(0 0 0 / 0.15);
    }
    .preview-notice:empty { display: none; }
    .preview-notice.bad { border-color: var(--bad); }

    @media print {
      .preview-notice { display: none; }
    }

    """#
}
