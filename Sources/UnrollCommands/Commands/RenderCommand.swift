import ArgumentParser
import Foundation
import LessonLanguage
import Lessons
import Site

struct RenderCommand: WorkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Run lessons and write their pages.",
    discussion: "A page is written even where a block failed, and shows it.")

  @OptionGroup var options: LessonOptions
  @OptionGroup var caching: CacheOptions

  @Option(name: [.short, .long], help: ArgumentHelp("The folder for the pages.", valueName: "folder"))
  var output = "output"

  @Flag(help: "Show the solutions of exercises.")
  var solutions = false

  func run(_ console: Console) throws -> Bool {
    if let kind = FileReading.kind(of: output), kind != .folder {
      throw CommandError.outputIsFile(output)
    }
    let site = SiteFolder(path: output)
    var plan = try SitePlan(options.paths)
    plan.hasIndex = plan.hasIndex || FileReading.kind(of: site.place(of: "index.html")) == .file
    let math = MathRenderer()
    let reports = OrderedReports()
    let outcome = Outcome()
    let progress = Progress(console, count: plan.files.count)
    let console = progress.console
    DeepStack.forEach(plan.files.count, workers: options.workers) { [plan] index in
      defer { progress.lessonIsDone() }
      let (lesson, problems) = plan.lessons[index]
      var runner = LessonRunner()
      runner.cache = caching.cache
      let result = progress.watching(runner, blocks: lesson.blocks.count).run(lesson, problems: problems)
      var surroundings = plan.surroundings(of: index)
      surroundings.showsSolutions = solutions
      let page = caching.formulas.page(result, math: math, surroundings: surroundings)
      let written = Result { try site.write(page.html, to: plan.files[index].page) }
      reports.add(index) {
        console.error(caching.explanation(result))
        console.error(result.text(of: (result.diagnostics + page.diagnostics).inOrder))
        if !result.passed || !page.diagnostics.isEmpty { outcome.passed = false }
        if case .failure(let error) = written { outcome.error = outcome.error ?? error }
      }
    }
    progress.end()
    caching.cache?.folder.prune()
    if let error = outcome.error { throw CommandError.failed("\(error)") }
    do {
      try site.writeAssets()
      for (path, index) in plan.indexes { try site.write(index.html, to: path) }
    } catch {
      throw CommandError.failed("\(error)")
    }
    let count = plan.files.count
    console.output(count == 1 ? "\(site.place(of: plan.files[0].page))\n" : "\(count) pages in \(output)\n")
    return outcome.passed
  }

  /// Changed by one report at a time.
  private final class Outcome {
    var passed = true
    var error: Error?
  }
}

extension [Diagnostic] {
  /// In the order of the file.
  var inOrder: [Diagnostic] {
    enumerated().sorted {
      ($0.element.location.line, $0.element.location.column, $0.offset)
        < ($1.element.location.line, $1.element.location.column, $1.offset)
    }.map(\.element)
  }
}
