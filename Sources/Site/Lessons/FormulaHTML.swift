import LessonLanguage
import Lessons

/// The formulas of one lesson, and what is wrong with them.
final class FormulaHTML {
  private let lesson: Lesson
  private let elements: PageElements
  private let math: MathRenderer
  private var seen: Set<RenderedFormula> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The formulas that are understood, each once.
  private(set) var rendered: [RenderedFormula] = []

  init(_ lesson: Lesson, _ elements: PageElements, _ math: MathRenderer) {
    self.lesson = lesson
    self.elements = elements
    self.math = math
  }

  func html(_ formula: Formula) -> String {
    do {
      let markup = try math.render(formula.tex, display: formula.isDisplay)
      let known = RenderedFormula(tex: formula.tex, isDisplay: formula.isDisplay, markup: markup)
      if seen.insert(known).inserted { rendered.append(known) }
      guard formula.isDisplay else { return markup }
      let number = formula.label.flatMap { lesson.labels[$0]?.number }
      return elements.equation(markup: markup, number: number, id: formula.label)
    } catch {
      let problem = diagnostic(error as? MathError ?? .broken("\(error)"), of: formula)
      // A formula in a section's title is written wherever the section is named.
      if !diagnostics.contains(problem) { diagnostics.append(problem) }
      guard formula.isDisplay else { return elements.inlineProblem(problem.message) }
      return elements.problem(problem.message, place: problem.place, excerpt: problem.excerpt(of: lesson))
    }
  }

  private func diagnostic(_ error: MathError, of formula: Formula) -> Diagnostic {
    guard let range = error.range else { return Diagnostic(.error, error.description, at: formula.location) }
    let before = formula.tex.utf8.prefix(range.lowerBound)
    let line = before.filter { $0 == UInt8(ascii: "\n") }.count + 1
    let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
    let place = formula.lines.place(line: line, column: column)
    return Diagnostic(
      .error, error.description, at: SourceRange(file: lesson.path, line: place.line, column: place.column, length: range.count))
  }
}
