/// What only a preview gives to browsers. The names begin with a dot, as no lesson's does.
enum BrowserFiles {
  struct File {
    var path: String
    var type: String
    var text: String
  }

  static let script = File(path: ".unroll/preview.js", type: "text/javascript; charset=utf-8", text: scriptText)
  static let stylesheet = File(path: ".unroll/preview.css", type: "text/css; charset=utf-8", text: stylesheetText)
  static let events = ".unroll/events"
  /// In a query, asks for the last page without errors; as a version, says that the page is that one.
  static let good = "good"
}
