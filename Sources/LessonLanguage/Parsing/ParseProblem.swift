/// Something wrong, or worth saying, about the form of a source; `SourceMap` gives its spans lines and columns.
struct ParseProblem: Hashable {
  struct Note: Hashable {
    var message: String
    var span: Span
  }

  var severity: Diagnostic.Severity
  var message: String
  var span: Span
  var notes: [Note] = []
}
