import Figures
import LessonLanguage
import Lessons

/// The page of a lesson that has run.
///
/// Whatever failed is shown in its place: a block with its error, a value that could not be computed, a formula that is
/// not understood. What only writing the page finds out is in `diagnostics`.
public struct LessonPage {
  public let html: String
  /// What is wrong with the formulas.
  public let diagnostics: [Diagnostic]
  let formulas: [RenderedFormula]

  /// Where the page stands among others.
  public struct Surroundings: Hashable, Sendable {
    public var contents: PageTemplate.Link?
    public var previous: PageTemplate.Link?
    public var next: PageTemplate.Link?
    /// From the page to the root of the site: empty, or `../` for each folder in between.
    public var root = ""
    /// Whether the solutions of exercises are on the page.
    public var showsSolutions = false

    public init() {}
  }

  public init(_ result: LessonResult, math: MathRenderer, surroundings: Surroundings = Surroundings()) {
    let lesson = result.lesson
    let elements = PageElements(language: lesson.frontMatter.language)
    let formulas = FormulaHTML(lesson, elements, math)
    let hooks = Self.hooks(result, elements, formulas, showsSolutions: surroundings.showsSolutions)
    let prose = HTMLRenderer.html(of: lesson, hooks: hooks)
    let stray = result.problems.filter { problem in
      problem.severity == .error && !lesson.blocks.contains { $0.lineRange.contains(problem.location.line) }
    }.map { problem in
      elements.problem(problem.message, place: problem.place, excerpt: problem.excerpt(of: lesson))
    }
    var page = PageTemplate(
      title: lesson.frontMatter.title.isEmpty ? lesson.path : lesson.frontMatter.title,
      description: lesson.frontMatter.description ?? "", language: lesson.frontMatter.language,
      body: stray.joined() + elements.prose(html: prose), contents: surroundings.contents,
      previous: surroundings.previous, next: surroundings.next, root: surroundings.root)
    page.sections = lesson.prose.compactMap { block in
      guard case .heading(let heading) = block.content else { return nil }
      return PageTemplate.Section(title: heading.title.plainText, id: heading.id, level: heading.level)
    }
    html = page.html
    diagnostics = formulas.diagnostics
    self.formulas = formulas.rendered
  }

  private static func hooks(_ result: LessonResult, _ elements: PageElements, _ formulas: FormulaHTML,
                            showsSolutions: Bool) -> ProseHooks {
    let lesson = result.lesson
    var hooks = ProseHooks()
    hooks.formula = formulas.html
    hooks.value = { index, _ in
      let value = result.values[index]
      if let text = value.text { return HTML.escaped(text) }
      return elements.inlineProblem(value.diagnostics.first?.message ?? elements.words.notRun)
    }
    hooks.reference = { reference, target in
      guard let target else { return elements.inlineProblem("@" + reference.label) }
      return "<a href=\"#\(reference.label)\">\(words(for: target, reference.label, lesson, elements, formulas))</a>"
    }
    hooks.address = { LessonAddress.onPage($0) }
    let captionHooks = hooks
    hooks.hint = { elements.hint(paragraphs: $0) }
    hooks.lessonBlock = { block in
      // A solution that fails is shown, as whatever fails is.
      if block.words.contains(.solution), !showsSolutions, !result.blocks[block.index].failed { return "" }
      let problems = result.problems.filter { block.lineRange.contains($0.location.line) }
      return BlockHTML(
        block: block, result: result.blocks[block.index], textProblems: problems, lesson: lesson, elements: elements
      ) { caption in
        HTMLRenderer(lesson, hooks: captionHooks).html(of: caption.content)
      }.html
    }
    return hooks
  }

  /// `Figure 1`, `Equation 2`, or the words of a heading.
  private static func words(for target: LabelTarget, _ label: String, _ lesson: Lesson, _ elements: PageElements,
                            _ formulas: FormulaHTML) -> String {
    switch target.kind {
    case .figure: return elements.reference(.figure, target.number)
    case .table: return elements.reference(.table, target.number)
    case .equation: return HTML.escaped(elements.words.equation) + "\u{A0}\(target.number)"
    case .section:
      var hooks = ProseHooks()
      hooks.formula = formulas.html
      let heading = lesson.prose.firstHeading { $0.label == label }
      return heading.map { HTMLRenderer(lesson, hooks: hooks).html(of: $0.title) } ?? HTML.escaped(label)
    }
  }
}

extension LessonBlock {
  /// The lines from the opening fence to the last line of the code.
  var lineRange: ClosedRange<Int> { fence.line...max(fence.line, lines.starts.last?.line ?? 0) }
}

extension [MarkdownBlock] {
  fileprivate func firstHeading(where isWanted: (MarkdownBlock.Heading) -> Bool) -> MarkdownBlock.Heading? {
    for block in self {
      switch block.content {
      case .heading(let heading) where isWanted(heading): return heading
      case .quote(let blocks):
        if let found = blocks.firstHeading(where: isWanted) { return found }
      case .list(let list):
        for item in list.items {
          if let found = item.blocks.firstHeading(where: isWanted) { return found }
        }
      default: break
      }
    }
    return nil
  }
}
