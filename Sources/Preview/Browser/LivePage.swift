import Lessons
import Site

extension String {
  /// A rendered page with the preview's own script. The rest of it, and its policy against everything else, stays.
  ///
  /// - Parameters:
  ///   - page: Whose events the script listens to.
  ///   - version: Of the page, as the events name it.
  func live(page: String, version: String) -> String {
    PageTemplate.html(
      self, allowing: "script-src 'self'; connect-src 'self'",
      adding: "<link rel=\"stylesheet\" href=\"/\(BrowserFiles.stylesheet.path)\">\n"
        + "<script defer src=\"/\(BrowserFiles.script.path)\" data-page=\"\(HTML.escaped(page))\" "
        + "data-version=\"\(HTML.escaped(version))\"></script>")
  }
}
