import Figures
import LessonLanguage
import Lessons

/// A block of a lesson on its page: its code, what it put out, what went wrong, its figures with their captions.
struct BlockHTML {
  let block: LessonBlock
  let result: BlockResult
  /// What is wrong with its words and options.
  let textProblems: [Diagnostic]
  let lesson: Lesson
  let elements: PageElements
  /// The words of a caption as HTML.
  let caption: (Caption) -> String

  private var code: ShownCode { ShownCode(block) }
  private var problems: [Diagnostic] { (textProblems + result.diagnostics).filter { $0.severity == .error } }

  var html: String {
    let code = code
    let isShown = block.showsCode && !code.isEmpty || result.failed
    var parts: [String] = []
    if isShown {
      let fold = block.options.codeFold.flatMap { $0 == .none ? nil : $0 }
      parts.append(elements.code(
        html: code.html(problems: problems + result.expectedErrors), isFolded: fold == .folded && !result.failed))
    }
    let isLabelled = block.options.label.map { lesson.labels[$0] != nil } ?? false
    let isFigure = hasCaption || isLabelled
    if block.showsOutput || result.failed {
      parts += result.outputs.compactMap { output($0, apart: isFigure) }
    }
    parts += result.expectedErrors.map { problem($0, code, isExpected: true) }
    parts += problems.map { problem($0, code, isExpected: false) }
    parts.append(remark)
    let figures = isFigure && block.showsOutput ? figure : ""
    return elements.block(parts, id: figures.isEmpty ? block.options.label : nil) + figures
  }

  // MARK: Output

  private func output(_ output: BlockResult.Output, apart isFigure: Bool) -> String? {
    switch output {
    case .text(let text): return text.isEmpty ? nil : elements.output(text, isChecked: result.isOutputChecked)
    case .figure(let figure): return isFigure && captions(figure) ? nil : elements.display(html: html(of: figure))
    }
  }

  private func html(of figure: Figure) -> String {
    let number = (result.figures.firstIndex(of: figure) ?? 0) + 1
    return figure.described(as: block.options.figureAlternative)
      .html(idPrefix: "b\(block.index + 1)-\(number)", dataLabel: elements.words.data)
  }

  // MARK: Figures

  private var isTable: Bool {
    if let label = block.options.label, let kind = LabelKind(of: label) { return kind == .table }
    return block.options.tableCaption != nil
  }

  private var hasCaption: Bool { block.options.figureCaption != nil || block.options.tableCaption != nil }

  /// Whether the caption is this figure's.
  private func captions(_ figure: Figure) -> Bool { (figure.role == .table) == isTable }

  private var figure: String {
    let shown = result.figures.filter(captions)
    guard !shown.isEmpty else { return "" }
    let target = block.options.label.flatMap { lesson.labels[$0] }
    let words = isTable ? block.options.tableCaption : block.options.figureCaption
    return elements.figure(
      html: elements.block(shown.map { elements.display(html: html(of: $0)) }), kind: isTable ? .table : .figure,
      number: target?.number, id: target == nil ? nil : block.options.label, captionHTML: words.map(caption))
  }

  // MARK: Problems

  private func problem(_ diagnostic: Diagnostic, _ code: ShownCode, isExpected: Bool) -> String {
    let isSeen = code.shows(diagnostic.location)
    let mismatch = result.mismatches.first { $0.location == diagnostic.location }?.mismatch
    return elements.problem(
      diagnostic.message, place: isExpected ? nil : diagnostic.place,
      excerpt: mismatch?.difference ?? (isSeen || isExpected ? nil : diagnostic.excerpt(of: lesson)),
      notes: isExpected ? [] : diagnostic.notes.map { "\($0.message) (\($0.place))" }, isExpected: isExpected)
  }

  /// Why there is nothing to see.
  private var remark: String {
    switch result.state {
    case .notRun: return elements.remark(elements.words.notRun)
    case .skipped, .checkedOnly: return block.options.reason.map { elements.remark($0) } ?? ""
    case .ran, .failed: return ""
    }
  }
}

extension Diagnostic {
  /// `line 12, column 5` would need words; this needs none.
  var place: String { "\(location.file):\(location.line):\(location.column)" }

  /// The line and a caret below the place.
  func excerpt(of lesson: Lesson) -> String? {
    let text = Diagnostic(severity, "", at: location).text { $0 == lesson.path ? lesson.lines : nil }
    guard let end = text.firstIndex(of: "\n") else { return nil }
    return String(text[text.index(after: end)...])
  }
}
