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

  @Option(name: [.short, .long], help: ArgumentHelp("The folder for the pages.", valueName: "folder"))
  var output = "output"

  func run(_ console: Console) throws -> Bool {
    if let kind = FileReading.kind(of: output), kind != .folder {
      throw CommandError.failed("\(output): this is a file; pages need a folder")
    }
    let site = SiteFolder(path: output)
    var plan = try RenderPlan(options.paths)
    plan.hasIndex = plan.hasIndex || FileReading.kind(of: site.place(of: "index.html")) == .file
    let math = MathRenderer()
    let reports = OrderedReports()
    let outcome = Outcome()
    DeepStack.forEach(plan.files.count, workers: options.workers) { [plan] index in
      let (lesson, problems) = plan.lessons[index]
      let result = LessonRunner().run(lesson, problems: problems)
      let page = LessonPage(result, math: math, surroundings: plan.surroundings(of: index))
      let written = Result { try site.write(page.html, to: plan.files[index].page) }
      reports.add(index) {
        console.error(result.text(of: (result.diagnostics + page.diagnostics).inOrder))
        if !result.passed || !page.diagnostics.isEmpty { outcome.passed = false }
        if case .failure(let error) = written { outcome.error = outcome.error ?? error }
      }
    }
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
